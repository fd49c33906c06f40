//! Who has what, since when and over what it is known; and what came together with whom.

use std::{cmp::Reverse, collections::BTreeMap};

use roadbook_feed::{DeviceId, FeedId, VersionVector, identity::hex};
use roadbook_model::Kind;
use roadbook_store::{Contact, DocumentKey};

use crate::{Engine, EngineError, meta};

/// Over what devices come together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// Through a hub.
    Hub,
    /// Directly, on one network.
    Network,
    /// A bundle that was read here.
    BundleRead,
    /// A bundle that was written here.
    BundleWritten,
}

impl Means {
    const ALL: [Means; 4] = [Means::Hub, Means::Network, Means::BundleRead, Means::BundleWritten];

    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Means::Hub => "hub",
            Means::Network => "network",
            Means::BundleRead => "bundle_read",
            Means::BundleWritten => "bundle_written",
        }
    }

    fn named(name: &str) -> Option<Means> {
        Means::ALL.into_iter().find(|means| means.name() == name)
    }
}

/// A contact that has just ended.
#[derive(Debug, Clone)]
pub struct Met<'a> {
    /// Over what.
    pub means: Means,
    /// With whom: an address, the name of a device as a peer, or of a file.
    pub peer: &'a str,
    /// Entries that went there.
    pub sent: u64,
    /// The code of what went wrong; empty if nothing did.
    pub problem: &'a str,
}

/// What another device is known to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Entries and changes held here that it is not known to have.
    pub lacks: u64,
    /// When the first of them was sealed, by its author's clock, in milliseconds since 1970: it has everything before.
    pub lacks_since: Option<i64>,
    /// Over what it was last heard of, and when.
    pub told: Option<(Means, i64)>,
}

/// What somebody changed in a document, of what came here lately.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// The feed's actor, in hexadecimal.
    pub actor: String,
    /// The document.
    pub document: DocumentKey,
    /// How many changes.
    pub changes: u32,
    /// When the latest was sealed, by its author's clock, in milliseconds since 1970.
    pub at: i64,
    /// Whether this device changed the document as well.
    pub mine: bool,
}

impl Engine {
    /// What others changed, of what came here after a time in milliseconds since 1970: what this device changed as
    /// well first, then the latest.
    pub fn news(&self, since: i64) -> Result<Vec<News>, EngineError> {
        let template = self.profile.store.meta(meta::TEMPLATE)?.and_then(|bytes| <[u8; 12]>::try_from(bytes).ok());
        let (incarnation, until) = template.map_or((0, 0), |bytes| {
            let [a, b, c, d, seq @ ..] = bytes;
            (u32::from_be_bytes([a, b, c, d]), u64::from_be_bytes(seq))
        });
        let mine = self.profile.store.changed_by(&self.device.id(), incarnation, until)?;
        let mut news: BTreeMap<(String, DocumentKey), (u32, i64)> = BTreeMap::new();
        for arrived in self.profile.store.arrived_since(since)? {
            let actor = hex(&arrived.feed.actor());
            for (document, changes) in arrived.documents {
                let (all, at) = news.entry((actor.clone(), document)).or_insert((0, arrived.at));
                *all += changes;
                *at = (*at).max(arrived.at);
            }
        }
        let row = |((actor, document), (changes, at))| {
            let mine = mine.contains(&document);
            News { actor, document, changes, at, mine }
        };
        let mut news: Vec<News> = news.into_iter().map(row).collect();
        news.sort_by_key(|one| (!one.mine, Reverse(one.at)));
        Ok(news)
    }

    /// Notes that what was written so far came with the template: it is no step of the founder's to take back, and
    /// not the founder's own work.
    pub fn note_template(&mut self) -> Result<(), EngineError> {
        self.seal()?;
        self.forget_steps()?;
        let feed = self.feed();
        let seq = self.profile.store.heads(&self.workspace)?.get(&feed).map_or(0, |head| head.seq);
        let place = [&feed.incarnation.to_be_bytes()[..], &seq.to_be_bytes()].concat();
        self.profile.store.write(|tx| Ok(tx.set_meta(meta::TEMPLATE, &place)?))
    }

    /// Notes a contact, and which entries it brought: those held now and not `before`.
    pub fn note_contact(&mut self, met: &Met<'_>, before: &VersionVector) -> Result<(), EngineError> {
        let own = self.device.id();
        let arrived = roadbook_sync::vector(self)?.beyond(before);
        let arrived: Vec<_> = arrived.into_iter().filter(|run| run.feed.device != own).collect();
        let now = (self.clock)();
        let contact = Contact {
            means: met.means.name().to_owned(),
            peer: met.peer.to_owned(),
            at: now,
            until: now,
            times: 1,
            sent: met.sent,
            received: arrived.iter().map(|run| run.to - run.from + 1).sum(),
            problem: met.problem.to_owned(),
        };
        self.profile.store.write(|tx| Ok(tx.note_contact(&contact, &arrived)?))
    }

    /// The latest contacts, the newest first.
    pub fn contacts(&self, most: u32) -> Result<Vec<Contact>, EngineError> {
        Ok(self.profile.store.contacts(most)?)
    }

    fn arrival(&self, feed: &FeedId, seq: u64) -> Result<Option<Contact>, EngineError> {
        Ok(self.profile.store.arrival(feed, seq)?)
    }

    /// Over what a change came here, and when; nothing for own ones.
    pub(crate) fn came(&self, key: &DocumentKey, change: &[u8; 32]) -> Result<Option<(Means, i64)>, EngineError> {
        let brought = self.profile.store.changes_named(&key.kind, &key.id, &change[..4])?;
        for one in brought.iter().filter(|one| one.hash == *change && one.feed.device != self.device.id()) {
            if let Some(contact) = self.arrival(&one.feed, one.seq)? {
                return Ok(Means::named(&contact.means).map(|means| (means, contact.until)));
            }
        }
        Ok(None)
    }

    /// What a device is known to have of all that is here.
    pub fn receipt(&self, device: &DeviceId) -> Result<Receipt, EngineError> {
        let missing = roadbook_sync::vector(self)?.beyond(&self.held_by(device)?);
        let mut lacks_since = None;
        for run in &missing {
            let sealed = self.profile.store.sealed_at(&run.feed, run.from)?;
            lacks_since = [lacks_since, sealed].into_iter().flatten().min();
        }
        let lacks = missing.iter().map(|run| run.to - run.from + 1).sum::<u64>() + self.pending()?;
        Ok(Receipt { lacks, lacks_since, told: self.last_heard(device)? })
    }

    fn last_heard(&self, device: &DeviceId) -> Result<Option<(Means, i64)>, EngineError> {
        let (_, met) = self.peer(&Engine::peer_name(device))?;
        let directly = (met > 0).then_some((Means::Network, met));
        let arrived = self.profile.store.last_arrival(device)?;
        let arrived = arrived.and_then(|contact| Some((Means::named(&contact.means)?, contact.until)));
        Ok([directly, arrived].into_iter().flatten().max_by_key(|(_, at)| *at))
    }

    /// Of the other devices that take part, whether each is known to have a record as it is here.
    pub fn holders(&mut self, kind: Kind, id: &str) -> Result<Vec<(DeviceId, bool)>, EngineError> {
        self.refuse_missing(kind, id)?;
        let key = DocumentKey::new(kind.name(), id);
        let heads = self.cache.get(&self.profile.store, &key)?.document.heads();
        let mut entries = Vec::with_capacity(heads.len());
        for head in heads {
            let mut brought = self.profile.store.changes_named(kind.name(), id, &head[..4])?;
            brought.retain(|one| one.hash == head);
            entries.push(brought);
        }
        let is_computer = |device: &DeviceId| self.members.device(device).is_some_and(|found| !found.recovery);
        let all = self.members.recipients().into_iter().map(|(device, _)| device);
        let others = all.filter(|device| *device != self.device.id() && is_computer(device));
        let has = |device: DeviceId| {
            let held = self.held_by(&device)?;
            let has = entries.iter().all(|brought| brought.iter().any(|one| held.get(&one.feed) >= one.seq));
            Ok((device, has))
        };
        others.map(has).collect()
    }
}
