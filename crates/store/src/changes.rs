//! The hashes of changes by the document they belong to and the entry that brought them: what
//! entries name their dependencies by.

use std::collections::BTreeSet;

use roadbook_feed::{DeviceId, FeedId, compact::LONGEST_NAME};
use rusqlite::{OptionalExtension, params};

use crate::{DocumentKey, Store, StoreError, WriteTx, log::feed_of};

/// A change of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    /// Its hash.
    pub hash: [u8; 32],
    /// Whose entry.
    pub feed: FeedId,
    /// Which.
    pub seq: u64,
}

impl Store {
    /// Changes to a document whose hashes begin so.
    pub fn changes_named(&self, kind: &str, id: &str, name: &[u8]) -> Result<Vec<Brought>, StoreError> {
        let sql = "SELECT change.hash, feed.device, feed.incarnation, change.seq
                   FROM change JOIN feed ON feed.n = change.feed
                   WHERE change.kind = ?1 AND change.id = ?2 AND change.name BETWEEN ?3 AND ?4";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map(params![kind, id, number(name, 0), number(name, 0xff)], |row| {
            let feed = feed_of(row.get(1)?, row.get(2)?);
            Ok(Brought { hash: row.get(0)?, feed, seq: row.get::<_, i64>(3)? as u64 })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Store {
    /// When an entry was sealed, by its author's clock, in milliseconds since 1970, if it was opened here.
    pub fn sealed_at(&self, feed: &FeedId, seq: u64) -> Result<Option<i64>, StoreError> {
        let sql = "SELECT sealed.at FROM sealed JOIN feed ON feed.n = sealed.feed
                   WHERE feed.device = ?1 AND feed.incarnation = ?2 AND sealed.seq = ?3";
        let place = params![feed.device.0, feed.incarnation, seq as i64];
        Ok(self.connection().prepare_cached(sql)?.query_row(place, |row| row.get(0)).optional()?)
    }
}

impl WriteTx<'_> {
    /// Notes when an entry was sealed, by its author's clock, and the changes that it brought.
    pub fn note_changes(
        &self,
        feed: &FeedId,
        seq: u64,
        at: i64,
        changes: &[(DocumentKey, Vec<[u8; 32]>)],
    ) -> Result<(), StoreError> {
        if changes.is_empty() {
            return Ok(());
        }
        let sql = "SELECT n FROM feed WHERE device = ?1 AND incarnation = ?2";
        let place = params![feed.device.0, feed.incarnation];
        let n: i64 = self.tx.prepare_cached(sql)?.query_row(place, |row| row.get(0))?;
        let documents: Vec<_> = changes.iter().map(|(key, hashes)| (&key.kind, &key.id, hashes.len())).collect();
        let documents = serde_json::to_string(&documents).unwrap_or_default();
        let sql = "INSERT OR REPLACE INTO sealed (feed, seq, at, documents) VALUES (?1, ?2, ?3, ?4)";
        self.tx.prepare_cached(sql)?.execute(params![n, seq as i64, at, documents])?;
        let sql = "INSERT OR IGNORE INTO change (kind, id, name, hash, feed, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let mut insert = self.tx.prepare_cached(sql)?;
        // In the order of the table, so that neighbours are written one after the other.
        let mut changes: Vec<_> = changes.iter().collect();
        changes.sort_unstable();
        for (key, hashes) in changes {
            for hash in hashes {
                let name = number(hash, 0);
                insert.execute(params![key.kind, key.id, name, hash, n, seq as i64])?;
            }
        }
        Ok(())
    }
}

/// What an entry brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived {
    /// Whose entry.
    pub feed: FeedId,
    /// When it was sealed, by its author's clock, in milliseconds since 1970.
    pub at: i64,
    /// The documents it changes, with how many changes.
    pub documents: Vec<(DocumentKey, u32)>,
}

impl Store {
    /// The entries that came here after a time in milliseconds since 1970 and were opened; the latest contact first.
    pub fn arrived_since(&self, since: i64) -> Result<Vec<Arrived>, StoreError> {
        let sql = "SELECT arrival.device, arrival.incarnation, sealed.at, sealed.documents
                   FROM contact JOIN arrival ON arrival.contact = contact.n
                   JOIN feed ON feed.device = arrival.device AND feed.incarnation = arrival.incarnation
                   JOIN sealed ON sealed.feed = feed.n AND sealed.seq >= arrival.first AND sealed.seq < coalesce(
                     (SELECT min(later.first) FROM arrival AS later WHERE later.device = arrival.device
                      AND later.incarnation = arrival.incarnation AND later.first > arrival.first), 1 << 62)
                   WHERE contact.until > ?1 ORDER BY contact.n DESC, sealed.at DESC";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([since], |row| {
            let documents = documents(&row.get::<_, String>(3)?);
            Ok(Arrived { feed: feed_of(row.get(0)?, row.get(1)?), at: row.get(2)?, documents })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The documents that a device changed, beside the entries of one of its feeds up to a place.
    pub fn changed_by(
        &self,
        device: &DeviceId,
        incarnation: u32,
        until: u64,
    ) -> Result<BTreeSet<DocumentKey>, StoreError> {
        let sql = "SELECT sealed.documents FROM feed JOIN sealed ON sealed.feed = feed.n
                   WHERE feed.device = ?1 AND NOT (feed.incarnation = ?2 AND sealed.seq <= ?3)";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query(params![device.0, incarnation, until as i64])?;
        let mut all = BTreeSet::new();
        while let Some(row) = rows.next()? {
            all.extend(documents(&row.get::<_, String>(0)?).into_iter().map(|(key, _)| key));
        }
        Ok(all)
    }
}

fn documents(json: &str) -> Vec<(DocumentKey, u32)> {
    let all: Vec<(String, String, u32)> = serde_json::from_str(json).unwrap_or_default();
    all.into_iter().map(|(kind, id, changes)| (DocumentKey::new(kind, id), changes)).collect()
}

/// The first bytes of a hash or name as a number, what is missing filled up.
fn number(name: &[u8], fill: u8) -> u32 {
    let bytes: [u8; LONGEST_NAME] = std::array::from_fn(|at| name.get(at).copied().unwrap_or(fill));
    u32::from_be_bytes(bytes)
}
