//! Entries that came before those they follow, kept until these are here.

use roadbook_feed::{FeedId, identity::derive};
use rusqlite::params;

use crate::{Store, StoreError, WriteTx, log::feed_of};

impl Store {
    /// What waits as entry `seq` of a feed: more than one if somebody sent another.
    pub fn early(&self, feed: &FeedId, seq: u64) -> Result<Vec<Vec<u8>>, StoreError> {
        let sql = "SELECT bytes FROM early WHERE device = ?1 AND incarnation = ?2 AND seq = ?3 ORDER BY digest";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map(params![feed.device.0, feed.incarnation, seq as i64], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The entries that wait, by feed and number.
    pub fn early_places(&self) -> Result<Vec<(FeedId, u64)>, StoreError> {
        let sql = "SELECT DISTINCT device, incarnation, seq FROM early ORDER BY device, incarnation, seq";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows =
            statement.query_map([], |row| Ok((feed_of(row.get(0)?, row.get(1)?), row.get::<_, i64>(2)? as u64)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many bytes wait.
    pub fn early_bytes(&self) -> Result<u64, StoreError> {
        let sql = "SELECT coalesce(sum(length(bytes)), 0) FROM early";
        let bytes: i64 = self.connection().prepare_cached(sql)?.query_row([], |row| row.get(0))?;
        Ok(bytes as u64)
    }
}

impl WriteTx<'_> {
    /// Keeps what is said to be entry `seq` of a feed; `true` if it is new.
    pub fn keep_early(&self, feed: &FeedId, seq: u64, bytes: &[u8]) -> Result<bool, StoreError> {
        let sql = "INSERT OR IGNORE INTO early (device, incarnation, seq, digest, bytes) VALUES (?1, ?2, ?3, ?4, ?5)";
        let digest = derive("roadbook early entry v1", &[bytes]);
        let row = params![feed.device.0, feed.incarnation, seq as i64, digest, bytes];
        Ok(self.tx.prepare_cached(sql)?.execute(row)? > 0)
    }

    /// Drops what waited as one of a feed's entries up to `seq`.
    pub fn drop_early(&self, feed: &FeedId, seq: u64) -> Result<(), StoreError> {
        let sql = "DELETE FROM early WHERE device = ?1 AND incarnation = ?2 AND seq <= ?3";
        self.tx.prepare_cached(sql)?.execute(params![feed.device.0, feed.incarnation, seq as i64])?;
        Ok(())
    }
}
