//! The hashes of changes by the document they belong to and the entry that brought them: what
//! entries name their dependencies by.

use roadbook_feed::{FeedId, compact::LONGEST_NAME};
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
        let sql = "INSERT OR REPLACE INTO sealed (feed, seq, at) VALUES (?1, ?2, ?3)";
        self.tx.prepare_cached(sql)?.execute(params![n, seq as i64, at])?;
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

/// The first bytes of a hash or name as a number, what is missing filled up.
fn number(name: &[u8], fill: u8) -> u32 {
    let bytes: [u8; LONGEST_NAME] = std::array::from_fn(|at| name.get(at).copied().unwrap_or(fill));
    u32::from_be_bytes(bytes)
}
