//! Reading what can be read of a profile whose database is damaged.
//!
//! The database is never touched: it is copied, its journal is applied to the copy as far as it is
//! whole, and the first page is replaced by one made here that leads to the tables that matter. So
//! a damaged beginning, index or page costs only what lay on it. Where a table cannot be read from
//! its root, every page is read as though it were the root; rows are told by their shape, and what
//! is signed or named by its hash is checked by whoever uses it.

mod pages;
mod rows;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use roadbook_feed::FeedId;

use crate::{
    LogEntry, Pending, Profile, StoreError, Unlock,
    copies::{copies, folder_of, slots_of_copies},
    profile::{DATABASE, SLOTS, data_key, is_profile, lock},
    slots::{DataKey, SALT, Slots},
};
pub use pages::Damage;

/// What could be read, and what was damaged.
#[derive(Debug, Default)]
pub struct Rescued {
    /// Feeds by the number of their row: workspace, feed, number of entries.
    pub feeds: BTreeMap<i64, ([u8; 32], FeedId, u64)>,
    /// Entries by the number of their feed's row and their place, as stored.
    pub entries: BTreeMap<(i64, u64), LogEntry>,
    /// Feeds that were taken in.
    pub known_feeds: BTreeSet<FeedId>,
    /// Acts of membership with their workspace.
    pub acts: BTreeSet<([u8; 32], Vec<u8>)>,
    /// Own changes that were never sealed.
    pub pending: Vec<Pending>,
    /// Pieces of attached files by their name.
    pub pieces: BTreeMap<[u8; 32], Vec<u8>>,
    /// Small values by their key.
    pub meta: BTreeMap<String, Vec<u8>>,
    /// Records by kind and id: whether deleted, and the flat record as JSON.
    pub records: BTreeMap<(String, String), (bool, String)>,
    /// Observations: unit, year, indicator, period, breakdown, then value, text, note and source.
    pub observations: BTreeMap<[String; 5], [String; 4]>,
    /// Tables of which something could not be read.
    pub incomplete: BTreeSet<&'static str>,
    /// How many entries this device's feed had, by what was noted outside the profile.
    pub sealed: u64,
    /// What was damaged.
    pub damage: Damage,
}

/// Reads what can be read of the profile in `folder`, working in the empty folder `work`.
pub fn rescue(folder: &Path, unlock: &Unlock, work: &Path) -> Result<Rescued, StoreError> {
    if !is_profile(folder) {
        return Err(StoreError::Missing(folder.to_owned()));
    }
    // A folder that cannot be written to is nobody's to change meanwhile.
    let _lock = match lock(folder) {
        Err(StoreError::ReadOnly(_)) => None,
        outcome => Some(outcome?),
    };
    let own = Slots::read(&folder.join(SLOTS));
    let mut all: Vec<Slots> = own.into_iter().chain(slots_of_copies(folder)).collect();
    if all.is_empty() {
        return Err(StoreError::SlotsDamaged(folder.join(SLOTS)));
    }
    let mut keys = all.iter().map(|slots| data_key(slots, unlock));
    let key = match keys.next() {
        Some(Ok(key)) => key,
        Some(Err(error)) => keys.find_map(Result::ok).ok_or(error)?,
        None => return Err(StoreError::WrongKey),
    };
    read(folder, &key, &all.swap_remove(0), work)
}

impl Profile {
    /// Reads what can be read of this profile, working in the empty folder `work`.
    pub fn rescue(&self, work: &Path) -> Result<Rescued, StoreError> {
        let slots = Slots::read(&self.folder().join(SLOTS)).unwrap_or_else(|_| Slots::new(self.key()));
        read(self.folder(), self.key(), &slots, work)
    }
}

fn read(folder: &Path, key: &DataKey, slots: &Slots, work: &Path) -> Result<Rescued, StoreError> {
    let mut rescued = read_database(&folder.join(DATABASE), folder, key, slots.salt(), &work.join("own"))?;
    rescued.sealed = crate::mark::mark_of(folder).map_or(0, |mark| mark.sealed);
    // A copy holds what lay on pages that were damaged since; what was pending in it is in an entry by now.
    let older = if rescued.incomplete.is_empty() { Vec::new() } else { copies(folder) };
    for copy in older {
        let place = folder_of(folder, &copy.day);
        let salt = Slots::read(&place.join(SLOTS)).ok().and_then(|slots| slots.salt());
        if let Ok(found) = read_database(&place.join(DATABASE), folder, key, salt, &work.join(&copy.day)) {
            rescued.fill_from(found);
        }
    }
    Ok(rescued)
}

fn read_database(
    database: &Path,
    folder: &Path,
    key: &DataKey,
    salt: Option<[u8; SALT]>,
    work: &Path,
) -> Result<Rescued, StoreError> {
    fs::create_dir_all(work).map_err(|error| StoreError::of_file(work, error))?;
    if !database.is_file() {
        return Err(StoreError::DatabaseMissing(database.to_owned()));
    }
    let mut views = pages::Views::of(database, key, salt, work)?;
    let roots = pages::roots(&views, folder, key, work);
    let mut rescued = Rescued { damage: views.splice(key, work)?, ..Rescued::default() };
    let damaged = rescued.damage.pages.clone();
    for view in &views.files {
        rows::read(pages::View { path: view, key, salt: &views.salt }, &roots, views.pages, &damaged, &mut rescued)?;
    }
    Ok(rescued)
}

impl Rescued {
    /// Adds what is in an older state of the same profile and was not read here.
    fn fill_from(&mut self, older: Rescued) {
        fill(&mut self.feeds, older.feeds);
        fill(&mut self.entries, older.entries);
        fill(&mut self.pieces, older.pieces);
        fill(&mut self.meta, older.meta);
        fill(&mut self.records, older.records);
        fill(&mut self.observations, older.observations);
        self.known_feeds.extend(older.known_feeds);
        self.acts.extend(older.acts);
    }
}

fn fill<K: Ord, V>(into: &mut BTreeMap<K, V>, from: BTreeMap<K, V>) {
    for (key, value) in from {
        into.entry(key).or_insert(value);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use std::collections::BTreeSet;

    use super::*;
    use crate::database::PAGE;

    const ENTRIES: i64 = 150;

    fn filled(folder: &Path) -> Unlock {
        let unlock = Unlock::KeyFile(folder.with_extension("key"));
        let mut profile = Profile::create(folder, &unlock).unwrap();
        let filling = |tx: &crate::WriteTx<'_>| {
            tx.tx.execute(
                "INSERT INTO feed (n, workspace, device, incarnation, seq, hash) VALUES (1, ?1, ?1, 0, ?2, ?1)",
                ([1u8; 32], ENTRIES),
            )?;
            for seq in 1..=ENTRIES {
                // Every tenth fills pages beyond its own.
                let length = if seq % 10 == 0 { 9_000 } else { 300 };
                let row = (seq, [2u8; 32], vec![seq as u8; length]);
                tx.tx.execute("INSERT INTO entry (feed, seq, hash, bytes) VALUES (1, ?1, ?2, ?3)", row)?;
            }
            tx.tx.execute("INSERT INTO pending (kind, id, change) VALUES ('action', 'a', x'00')", [])?;
            tx.set_meta("name", b"Coalition")
        };
        profile.store.write(filling).unwrap();
        unlock
    }

    #[test]
    fn each_page_alone_costs_no_more_than_lay_on_it() {
        let folder = tempfile::tempdir().unwrap();
        let profile = folder.path().join("p");
        let unlock = filled(&profile);
        let path = profile.join(DATABASE);
        let whole = fs::read(&path).unwrap();
        for page in 0..whole.len() / PAGE as usize {
            for fill in [0, 0x5a] {
                let mut bytes = whole.clone();
                bytes[page * PAGE as usize..][..PAGE as usize].fill(fill);
                fs::write(&path, bytes).unwrap();
                let work = folder.path().join(format!("w{page}-{fill}"));
                let rescued = rescue(&profile, &unlock, &work).unwrap();
                fs::remove_dir_all(&work).unwrap();
                let lost = ENTRIES as usize - rescued.entries.values().filter(|entry| is_as_it_was(entry)).count();
                assert!(lost <= PAGE as usize / 300, "page {}: {lost} lost", page + 1);
                let named = rescued.damage.pages.contains(&(page as u32 + 1));
                assert!(named || fill == 0 || lost == 0, "page {} is damaged", page + 1);
                let pending = rescued.incomplete.contains("pending") || rescued.pending.len() == 1;
                assert!(pending && (rescued.incomplete.contains("meta") || rescued.meta.contains_key("name")));
            }
        }
    }

    fn is_as_it_was(entry: &LogEntry) -> bool {
        entry.bytes.iter().all(|byte| *byte == entry.seq as u8)
    }

    #[test]
    fn what_is_whole_is_read_whole() {
        let folder = tempfile::tempdir().unwrap();
        let profile = folder.path().join("p");
        let unlock = filled(&profile);
        let rescued = rescue(&profile, &unlock, &folder.path().join("w")).unwrap();
        assert_eq!((rescued.entries.len(), rescued.pending.len()), (ENTRIES as usize, 1));
        assert_eq!((rescued.incomplete, rescued.damage.pages), (BTreeSet::new(), BTreeSet::new()));
    }
}
