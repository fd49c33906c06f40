//! Small values, peers, and what was refused.

use roadbook_feed::{FeedId, VersionVector};
use rusqlite::{OptionalExtension, params};

use crate::{Store, StoreError, WriteTx};

/// One line of the quarantine: what an entry did to a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantined {
    /// Participant's feed.
    pub feed: FeedId,
    /// Which entry.
    pub seq: u64,
    /// Kind and id of the document; empty for the whole entry.
    pub document: (String, String),
    /// Why.
    pub reason: String,
}

impl Store {
    /// The value under `key`.
    pub fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let mut statement = self.connection().prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }

    /// What `peer` was last known to have, the digest of its acts, and when it was last met
    /// (milliseconds since 1970).
    pub fn peer(&self, peer: &str) -> Result<(VersionVector, Option<[u8; 8]>, i64), StoreError> {
        let sql = "SELECT vector, acts, contact FROM peer WHERE name = ?1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let row: Option<(Vec<u8>, Option<[u8; 8]>, i64)> =
            statement.query_row([peer], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()?;
        let Some((bytes, acts, contact)) = row else { return Ok(Default::default()) };
        let vector = VersionVector::from_bytes(&bytes).ok_or(StoreError::Malformed("peer vector"))?;
        Ok((vector, acts, contact))
    }

    /// Whether anything of a document was refused.
    pub fn has_quarantined(&self, kind: &str, id: &str) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM quarantine WHERE kind = ?1 AND id = ?2)";
        Ok(self.connection().prepare_cached(sql)?.query_row([kind, id], |row| row.get(0))?)
    }

    /// Whether anything that a feed did to a document was refused; to any document if none is named.
    pub fn has_refused_of(&self, feed: &FeedId, document: Option<(&str, &str)>) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM quarantine WHERE device = ?1 AND incarnation = ?2
                   AND (?3 IS NULL OR (kind = ?3 AND id = ?4)))";
        let (kind, id) = document.unzip();
        let row = params![feed.device.0, feed.incarnation, kind, id];
        Ok(self.connection().prepare_cached(sql)?.query_row(row, |row| row.get(0))?)
    }

    /// What was refused, and why.
    pub fn quarantined(&self) -> Result<Vec<Quarantined>, StoreError> {
        let sql = "SELECT device, incarnation, seq, kind, id, reason FROM quarantine ORDER BY 1, 2, 3, 4, 5";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Quarantined {
                feed: crate::log::feed_of(row.get(0)?, row.get(1)?),
                seq: row.get::<_, i64>(2)? as u64,
                document: (row.get(3)?, row.get(4)?),
                reason: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl WriteTx<'_> {
    /// Sets the value under `key`.
    pub fn set_meta(&self, key: &str, value: &[u8]) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        self.tx.prepare_cached(sql)?.execute(params![key, value])?;
        Ok(())
    }

    /// Removes the value under `key`.
    pub fn clear_meta(&self, key: &str) -> Result<(), StoreError> {
        self.tx.prepare_cached("DELETE FROM meta WHERE key = ?1")?.execute([key])?;
        Ok(())
    }

    /// Notes what `peer` has.
    pub fn set_peer(
        &self,
        peer: &str,
        vector: &VersionVector,
        acts: Option<[u8; 8]>,
        contact: i64,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO peer (name, vector, acts, contact) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (name)
                   DO UPDATE SET vector = excluded.vector, acts = excluded.acts, contact = excluded.contact";
        self.tx.prepare_cached(sql)?.execute(params![peer, vector.to_bytes(), acts, contact])?;
        Ok(())
    }

    /// Forgets what every peer has, and when it was met stays known.
    pub fn forget_peers(&self) -> Result<(), StoreError> {
        let none = VersionVector::default().to_bytes();
        self.tx.prepare_cached("UPDATE peer SET vector = ?1, acts = NULL")?.execute(params![none])?;
        self.tx.prepare_cached("DELETE FROM piece_at")?.execute([])?;
        Ok(())
    }

    /// Forgets what was refused of a document: it is judged anew.
    pub fn clear_quarantine(&self, kind: &str, id: &str) -> Result<(), StoreError> {
        self.tx.prepare_cached("DELETE FROM quarantine WHERE kind = ?1 AND id = ?2")?.execute([kind, id])?;
        Ok(())
    }

    /// Keeps a refusal.
    pub fn quarantine(&self, feed: &FeedId, seq: u64, kind: &str, id: &str, reason: &str) -> Result<(), StoreError> {
        let sql = "INSERT OR REPLACE INTO quarantine (device, incarnation, seq, kind, id, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.tx.prepare_cached(sql)?.execute(params![feed.device.0, feed.incarnation, seq as i64, kind, id, reason])?;
        Ok(())
    }
}
