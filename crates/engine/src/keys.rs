//! The keys that seal entries: which are known, which one seals, and whether somebody lacks them.

use std::collections::BTreeMap;

use roadbook_feed::{
    Act, Deed, DeviceId, DeviceKey, EpochKey, Members, Role, WorkspaceId,
    wrap::{KemKey, KeyOfEpoch, Rotation, Wrap, keys_from_bytes, keys_to_bytes},
};
use roadbook_store::StoreError;
use roadbook_sync::Log;

use crate::{Engine, EngineError, meta};

/// Keys as they are kept in the profile.
pub(crate) fn to_bytes(keys: &BTreeMap<u32, EpochKey>) -> Vec<u8> {
    keys_to_bytes(&list(keys))
}

pub(crate) fn from_bytes(bytes: &[u8]) -> Result<BTreeMap<u32, EpochKey>, StoreError> {
    keys_from_bytes(bytes).map(map).ok_or(StoreError::Malformed(meta::KEYS))
}

pub(crate) fn list(keys: &BTreeMap<u32, EpochKey>) -> Vec<KeyOfEpoch> {
    keys.iter().map(|(epoch, key)| KeyOfEpoch::new(*epoch, key)).collect()
}

pub(crate) fn map(keys: Vec<KeyOfEpoch>) -> BTreeMap<u32, EpochKey> {
    keys.into_iter().map(|key| (key.epoch, key.key())).collect()
}

/// The keys `known` and those that acts bring to a device. What counts is heard before what was
/// overruled. A key is believed if it opens what its rotation sealed under it, so that anybody may
/// pass it on; the founding key, which has no rotation, from those who let somebody in.
pub(crate) fn opened(
    workspace: &WorkspaceId,
    device: &DeviceKey,
    members: &Members,
    acts: &[Act],
    known: BTreeMap<u32, EpochKey>,
) -> BTreeMap<u32, EpochKey> {
    let bringing = acts.iter().filter(|act| members.brings_keys(&act.id()));
    let (counted, overruled): (Vec<&Act>, Vec<&Act>) = bringing.partition(|act| members.counts(&act.id()));
    let acts = [counted, overruled].concat();
    let rotations = acts.iter().filter_map(|act| Some((act.epoch(), act.rotation()?))).collect();
    let mut found = Found { workspace, rotations, keys: known };
    found.keys.clone().into_iter().for_each(|(epoch, key)| found.follow(epoch, &key));
    for act in acts {
        if let Some(key) = act.rotation().and_then(|rotation| rotation.open(workspace, device)) {
            found.believe(KeyOfEpoch::new(act.epoch(), &key));
        }
        let shared = matches!(act.deed(), Some(Deed::Share { .. }));
        let wraps = act.wraps().iter().filter_map(|wrap| wrap.open(workspace, device)).flatten();
        wraps.filter(|key| !(shared && key.epoch == 0)).for_each(|key| found.believe(key));
    }
    found.keys
}

struct Found<'a> {
    workspace: &'a WorkspaceId,
    rotations: BTreeMap<u32, &'a Rotation>,
    keys: BTreeMap<u32, EpochKey>,
}

impl Found<'_> {
    fn believe(&mut self, key: KeyOfEpoch) {
        if self.keys.contains_key(&key.epoch) {
            return;
        }
        let opens = |rotation: &&Rotation| rotation.older(self.workspace, &key.key()).is_some();
        if key.epoch == 0 || self.rotations.get(&key.epoch).is_some_and(opens) {
            self.keys.insert(key.epoch, key.key());
            self.follow(key.epoch, &key.key());
        }
    }

    /// Takes the keys that were sealed under a key.
    fn follow(&mut self, epoch: u32, key: &EpochKey) {
        let older = self.rotations.get(&epoch).and_then(|rotation| rotation.older(self.workspace, key));
        older.into_iter().flatten().for_each(|key| self.believe(key));
    }
}

impl Engine {
    /// Opens every key that acts bring for this device, and chooses the one that seals.
    pub(crate) fn learn_keys(&mut self) -> Result<(), EngineError> {
        let acts = self.acts()?;
        let before = self.keys.len();
        self.keys = opened(&self.workspace, &self.device, &self.members, &acts, std::mem::take(&mut self.keys));
        if let Some(key) = self.keys.get(&0) {
            self.scopes.secret = key.0;
        }
        self.epoch = self.deepest(&acts);
        if self.keys.len() > before {
            let bytes = to_bytes(&self.keys);
            self.profile.store.write(|tx| tx.set_meta(meta::KEYS, &bytes))?;
        }
        Ok(())
    }

    /// The latest epoch whose key is known and was sealed to nobody who is gone; the latest known if
    /// there is none. Whoever came with a code has one key and no acts before the first contact.
    fn deepest(&self, acts: &[Act]) -> u32 {
        let by_id: BTreeMap<_, &Act> = acts.iter().map(|act| (act.id(), act)).collect();
        let known = || {
            let rotations = self.members.rotations().iter().rev().filter_map(|id| by_id.get(id));
            rotations.filter(|act| self.keys.contains_key(&act.epoch()))
        };
        let clean = known().find(|act| act.rotation().is_some_and(|rotation| self.reaches_nobody_gone(rotation)));
        let founding = self.members.gone().next().is_none() && self.keys.contains_key(&0);
        let latest = || known().next().map(|act| act.epoch()).or_else(|| self.keys.keys().next().copied());
        clean.map(|act| act.epoch()).or(founding.then_some(0)).or_else(latest).unwrap_or(0)
    }

    fn reaches_nobody_gone(&self, rotation: &Rotation) -> bool {
        rotation.wraps.iter().all(|wrap| self.members.role(&wrap.device).is_some())
    }

    /// A new key for everybody but those in `without`.
    pub(crate) fn rotation_without(&self, without: impl Fn(&DeviceId) -> bool) -> Rotation {
        let recipients: Vec<(DeviceId, KemKey)> =
            self.members.recipients().into_iter().filter(|(device, _)| !without(device)).collect();
        Rotation::new(&self.workspace, &recipients, &list(&self.keys))
    }

    /// Every key, sealed to a device.
    pub(crate) fn wrap_for(&self, device: DeviceId, kem: &KemKey) -> Option<Wrap> {
        Wrap::seal(&self.workspace, device, kem, &list(&self.keys))
    }

    /// Does what keeps everybody who takes part, and nobody else, able to read what is written from
    /// now on: a steward's device makes a new key when somebody left without one, and whoever takes
    /// part seals keys to those it has to see to ([`Members::lacking_keys`]).
    pub(crate) fn keep_keys(&mut self) -> Result<(), EngineError> {
        let acts = self.acts()?;
        let clean = match acts.iter().find(|act| act.epoch() == self.epoch && act.rotation().is_some()) {
            Some(act) => act.rotation().is_some_and(|rotation| self.reaches_nobody_gone(rotation)),
            None => self.members.gone().next().is_none(),
        };
        if !clean && self.role() == Role::Steward {
            let rotation = self.rotation_without(|_| false);
            self.declare(Deed::Rotate { rotation })?;
        }
        let lacking = self.members.lacking_keys(&self.device.id());
        let wraps: Vec<Wrap> = lacking.iter().filter_map(|(device, kem)| self.wrap_for(*device, kem)).collect();
        if !wraps.is_empty() {
            self.declare(Deed::Share { wraps })?;
        }
        Ok(())
    }
}
