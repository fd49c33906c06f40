//! Whether this profile is the one that was last open here, or a copy of it that must go on in a
//! feed of its own.
//!
//! A restored backup or a copied folder never extends the feed it was copied from: the same place
//! in a feed with two contents would be a fork. It begins a new incarnation, what its device wrote
//! meanwhile comes back from others like anybody's work, and changes that were never sealed are
//! made again.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_document::Document;
use roadbook_feed::{
    FeedId,
    identity::{hex, random},
};
use roadbook_model::{Kind, path::Flat};
use roadbook_store::{DocumentKey, Mark, Profile, Progress, Store};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Engine, EngineError, cache, meta, steps::Keep};

/// Places in which the profile was opened, by name.
type Places = BTreeMap<String, Place>;

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Place {
    /// The number written at the last opening there, and the one before.
    numbers: [String; 2],
    /// The feed continued there.
    incarnation: u32,
}

/// How to go on after an opening.
pub(crate) struct Lineage {
    pub incarnation: u32,
    pub mark: Mark,
}

impl Lineage {
    /// Compares the database with the mark, and writes both anew.
    pub fn of(profile: &mut Profile, feed_of: impl Fn(u32) -> FeedId) -> Result<Lineage, EngineError> {
        let mut places = places(&profile.store)?;
        let mark = profile.mark();
        let fresh = || hex(&random::<16>());
        let known = mark.as_ref().and_then(|mark| {
            let place = places.get(&mark.place).filter(|place| place.numbers.contains(&mark.number))?;
            Some((place.incarnation, mark.sealed))
        });
        let founded = u32::from_be_bytes(crate::stored(profile, meta::INCARNATION)?);
        let (incarnation, copied) = match known {
            Some((incarnation, sealed)) if reaches(profile, &feed_of(incarnation), sealed)? => (incarnation, false),
            _ if places.is_empty() => (founded, false),
            _ => (u32::from_be_bytes(random()), true),
        };
        let place = mark.map_or_else(fresh, |mark| mark.place);
        let before = places.get(&place).map_or_else(String::new, |place| place.numbers[0].clone());
        let number = fresh();
        places.insert(place.clone(), Place { numbers: [number.clone(), before], incarnation });
        let text = serde_json::to_vec(&places).unwrap_or_default();
        profile.store.write(|tx| {
            tx.set_meta(meta::PLACES, &text)?;
            tx.set_meta(meta::INCARNATION, &incarnation.to_be_bytes())?;
            if copied {
                tx.set_meta(meta::COPIED, &[1])?;
                tx.set_meta(meta::JUDGING, &[])?;
                tx.pending_to_unmade()?;
            }
            Ok::<(), EngineError>(())
        })?;
        let feed = feed_of(incarnation);
        let mark = Mark { place, number, sealed: sealed(&profile.store, &feed)? };
        // A computer that keeps no state cannot tell copies apart; the number before still counts then.
        if let Err(error) = profile.set_mark(&mark) {
            tracing::warn!(%error, "the mark of this profile could not be written");
        }
        Ok(Lineage { incarnation, mark })
    }
}

fn places(store: &Store) -> Result<Places, EngineError> {
    let text = store.meta(meta::PLACES)?.unwrap_or_default();
    Ok(serde_json::from_slice(&text).unwrap_or_default())
}

/// Whether the database still has what was sealed when the mark was written.
fn reaches(profile: &Profile, feed: &FeedId, marked: u64) -> Result<bool, EngineError> {
    Ok(sealed(&profile.store, feed)? >= marked)
}

fn sealed(store: &Store, feed: &FeedId) -> Result<u64, EngineError> {
    Ok(store.head(feed)?.seq)
}

impl Engine {
    /// Whether this profile was restored or copied, and nobody has said yet that they know.
    pub fn was_copied(&self) -> Result<bool, EngineError> {
        Ok(self.profile.store.meta(meta::COPIED)?.is_some())
    }

    /// Notes that the person knows of the copy.
    pub fn copy_seen(&mut self) -> Result<(), EngineError> {
        self.profile.store.write(|tx| Ok(tx.clear_meta(meta::COPIED)?))
    }

    /// Begins another feed for this profile, because the one so far cannot be continued: another copy
    /// or a later state of the profile has done that, or something in it does not count.
    pub(crate) fn begin_incarnation(&mut self) -> Result<(), EngineError> {
        let incarnation = u32::from_be_bytes(random());
        let mut places = places(&self.profile.store)?;
        if let Some(place) = places.get_mut(&self.mark.place) {
            place.incarnation = incarnation;
        }
        let text = serde_json::to_vec(&places).unwrap_or_default();
        let feed = FeedId { device: self.device.id(), incarnation };
        let participant = self.participant();
        // Nothing of the new feed is sealed yet; without this the next opening would miss what the old one had.
        self.mark.sealed = 0;
        self.profile.set_mark(&self.mark)?;
        self.profile.store.write(|tx| {
            tx.set_meta(meta::PLACES, &text)?;
            tx.set_meta(meta::INCARNATION, &incarnation.to_be_bytes())?;
            tx.pending_to_unmade()?;
            tx.set_progress(&feed, &participant, &Progress::default())
        })?;
        self.incarnation = incarnation;
        self.make_again()
    }

    /// Makes changes that were saved and never sealed again, under this feed's name: whoever made
    /// the copy may have sealed them under the old one. They are kept until that is done.
    pub(crate) fn make_again(&mut self) -> Result<(), EngineError> {
        let unmade = self.profile.store.unmade()?;
        let Some(last) = unmade.last().map(|row| row.n) else { return Ok(()) };
        let mut changes: BTreeMap<DocumentKey, Vec<Vec<u8>>> = BTreeMap::new();
        unmade.into_iter().for_each(|row| changes.entry(row.document).or_default().push(row.change));
        let keys: BTreeSet<DocumentKey> = changes.keys().cloned().collect();
        self.judge_sealed(&keys)?;
        let (mut values, mut notes) = (BTreeMap::new(), Vec::new());
        for (key, changes) in changes {
            let sealed = cache::load(&self.profile.store, &key)?.document;
            let mut meant = sealed.clone();
            meant.extend(&changes)?;
            values.insert(key.clone(), differences(&sealed.flat(), &meant.flat()));
            if key.kind == Kind::Meeting.name() && meant.plain_text() != sealed.plain_text() {
                notes.push((key.id, sealed, meant));
            }
        }
        // They were checked when they were made.
        let writer = self.writer();
        self.commit_documents(values, &writer, "restore", &Keep::Not)?;
        for (meeting, sealed, meant) in notes {
            self.write_again(&meeting, &sealed, &meant)?;
        }
        self.profile.store.write(|tx| Ok(tx.clear_unmade(last)?))
    }

    fn write_again(&mut self, meeting: &str, sealed: &Document, meant: &Document) -> Result<(), EngineError> {
        if sealed.plain_text().is_empty() {
            return self.write_notes(meeting, &meant.blocks()).map(|_| ());
        }
        let there = sealed.plain_text();
        let lines: BTreeSet<&str> = there.lines().collect();
        let text = meant.plain_text();
        let lost: Vec<&str> = text.lines().filter(|line| !line.is_empty() && !lines.contains(line)).collect();
        if lost.is_empty() { Ok(()) } else { self.append_notes(meeting, &lost.join("\n")).map(|_| ()) }
    }
}

/// What makes `held` into `meant`.
fn differences(held: &Flat, meant: &Flat) -> Vec<(String, Value)> {
    let gone = held.keys().filter(|path| !meant.contains_key(*path)).map(|path| (path.clone(), Value::Null));
    let set = meant.iter().filter(|(path, value)| held.get(*path) != Some(value));
    set.map(|(path, value)| (path.clone(), value.clone())).chain(gone).collect()
}
