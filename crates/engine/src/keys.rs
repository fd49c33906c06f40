//! The keys that seal entries: which are known, which one seals, and whether somebody lacks them.

use std::collections::BTreeMap;

use roadbook_feed::{
    Act, Deed, DeviceId, EpochKey, Role,
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

impl Engine {
    /// Opens every key that acts bring for this device, and chooses the one that seals.
    pub(crate) fn learn_keys(&mut self) -> Result<(), EngineError> {
        let acts = self.acts()?;
        let before = self.keys.len();
        let (counted, overruled): (Vec<&Act>, Vec<&Act>) = acts
            .iter()
            .filter(|act| self.members.brings_keys(&act.id()))
            .partition(|act| self.members.counts(&act.id()));
        loop {
            let known = self.keys.len();
            counted.iter().chain(&overruled).for_each(|act| self.learn_from(act));
            if self.keys.len() == known {
                break;
            }
        }
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

    fn learn_from(&mut self, act: &Act) {
        let mut learned = Vec::new();
        if let Some(rotation) = act.rotation() {
            let epoch = act.epoch();
            learned = match self.keys.get(&epoch) {
                Some(_) if self.keys.contains_key(&0) => Vec::new(),
                Some(key) => rotation.open_with(&self.workspace, key, epoch).unwrap_or_default(),
                None => rotation.open(&self.workspace, &self.device, epoch).unwrap_or_default(),
            };
        }
        let own = self.device.id();
        for wrap in act.wraps().iter().filter(|wrap| wrap.device == own) {
            learned.extend(wrap.open(&self.workspace, &self.device).unwrap_or_default());
        }
        for key in learned {
            self.keys.entry(key.epoch).or_insert_with(|| key.key());
        }
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
    /// now on: a steward's device makes a new key when somebody left without one, and whoever may
    /// invite seals keys to devices that came with an old one.
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
        if self.role().invites() {
            let lacking = self.members.lacking_keys(&self.device.id());
            let wraps: Vec<Wrap> = lacking.iter().filter_map(|(device, kem)| self.wrap_for(*device, kem)).collect();
            if !wraps.is_empty() {
                self.declare(Deed::Share { wraps })?;
            }
        }
        Ok(())
    }
}
