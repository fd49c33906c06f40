//! The entry log.
//!
//! Feeds only grow, and only by entries that were verified against their head: `append` is given
//! the head before and after.

use std::collections::BTreeMap;

use roadbook_feed::{Act, DeviceId, FeedId, Head, VersionVector, WorkspaceId, vector::Run};
use rusqlite::{Connection, OptionalExtension, params};

use crate::{Store, StoreError, WriteTx};

/// An entry as stored.
#[derive(Debug, Clone)]
pub struct LogEntry {
    /// Its place.
    pub seq: u64,
    /// The head after it.
    pub hash: [u8; 32],
    /// As sealed.
    pub bytes: Vec<u8>,
}

/// How far a feed has been taken into the documents.
#[derive(Debug, Clone, Default)]
pub struct Progress {
    /// Number of entries taken in.
    pub applied: u64,
    /// What the author had seen by the last of them.
    pub seen: VersionVector,
}

pub(crate) fn feed_of(device: Vec<u8>, incarnation: u32) -> FeedId {
    FeedId { device: DeviceId(device.try_into().unwrap_or_default()), incarnation }
}

pub(crate) fn hash_of(bytes: Vec<u8>) -> [u8; 32] {
    bytes.try_into().unwrap_or_default()
}

pub(crate) fn heads(conn: &Connection, workspace: &WorkspaceId) -> Result<BTreeMap<FeedId, Head>, StoreError> {
    let mut statement = conn.prepare_cached("SELECT device, incarnation, seq, hash FROM feed WHERE workspace = ?1")?;
    let rows = statement.query_map([workspace.0], |row| {
        let head = Head { seq: row.get::<_, i64>(2)? as u64, hash: hash_of(row.get(3)?) };
        Ok((feed_of(row.get(0)?, row.get(1)?), head))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn entries(
    conn: &Connection,
    workspace: &WorkspaceId,
    run: &Run,
    max_bytes: usize,
) -> Result<Vec<LogEntry>, StoreError> {
    let sql = "SELECT entry.seq, entry.hash, entry.bytes FROM entry JOIN feed ON feed.n = entry.feed
               WHERE feed.workspace = ?1 AND feed.device = ?2 AND feed.incarnation = ?3 AND entry.seq BETWEEN ?4 AND ?5
               ORDER BY entry.seq";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params![
        workspace.0,
        run.feed.device.0,
        run.feed.incarnation,
        run.from as i64,
        run.to as i64
    ])?;
    let (mut found, mut size) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        let entry = LogEntry { seq: row.get::<_, i64>(0)? as u64, hash: hash_of(row.get(1)?), bytes: row.get(2)? };
        size += entry.bytes.len();
        if size > max_bytes && !found.is_empty() {
            break;
        }
        found.push(entry);
    }
    Ok(found)
}

/// What [`append`] says when the feed does not end where the new entry begins.
pub(crate) const NOT_THE_HEAD: &str = "feed head";

/// Stores the entry that follows `before`; returns the number of the feed's row.
pub(crate) fn append(
    conn: &Connection,
    workspace: &WorkspaceId,
    feed: &FeedId,
    before: Head,
    entry: &LogEntry,
) -> Result<i64, StoreError> {
    if before.seq == 0 {
        let sql = "INSERT OR IGNORE INTO feed (workspace, device, incarnation, hash) VALUES (?1, ?2, ?3, ?4)";
        conn.prepare_cached(sql)?.execute(params![workspace.0, feed.device.0, feed.incarnation, [0u8; 32]])?;
    }
    let sql = "UPDATE feed SET seq = ?5, hash = ?6
               WHERE workspace = ?1 AND device = ?2 AND incarnation = ?3 AND seq = ?4 AND hash = ?7 RETURNING n";
    let n: Option<i64> = conn
        .prepare_cached(sql)?
        .query_row(
            params![
                workspace.0,
                feed.device.0,
                feed.incarnation,
                before.seq as i64,
                entry.seq as i64,
                entry.hash,
                before.hash
            ],
            |row| row.get(0),
        )
        .optional()?;
    let n = n.ok_or(StoreError::Malformed(NOT_THE_HEAD))?;
    conn.prepare_cached("INSERT INTO entry (feed, seq, hash, bytes) VALUES (?1, ?2, ?3, ?4)")?.execute(params![
        n,
        entry.seq as i64,
        entry.hash,
        entry.bytes
    ])?;
    Ok(n)
}

fn acts(conn: &Connection, workspace: &WorkspaceId) -> Result<Vec<Act>, StoreError> {
    let mut statement = conn.prepare_cached("SELECT bytes FROM act WHERE workspace = ?1 ORDER BY id")?;
    let rows = statement.query_map([workspace.0], |row| row.get::<_, Vec<u8>>(0))?;
    let all: Vec<Vec<u8>> = rows.collect::<Result<_, _>>()?;
    Ok(all.iter().filter_map(|bytes| Act::stored(workspace, bytes)).collect())
}

fn add_act(conn: &Connection, workspace: &WorkspaceId, act: &Act) -> Result<bool, StoreError> {
    let sql = "INSERT OR IGNORE INTO act (workspace, id, bytes) VALUES (?1, ?2, ?3)";
    Ok(conn.prepare_cached(sql)?.execute(params![workspace.0, act.id().0, act.bytes()])? > 0)
}

impl Store {
    /// The hash of an entry, if it is held.
    pub fn entry_hash(&self, feed: &FeedId, seq: u64) -> Result<Option<[u8; 32]>, StoreError> {
        let sql = "SELECT entry.hash FROM entry JOIN feed ON feed.n = entry.feed
                   WHERE feed.device = ?1 AND feed.incarnation = ?2 AND entry.seq = ?3";
        let row = params![feed.device.0, feed.incarnation, seq as i64];
        Ok(self.connection().prepare_cached(sql)?.query_row(row, |row| row.get(0)).optional()?)
    }

    /// Where a feed ends, whatever its workspace: a profile holds one.
    pub fn head(&self, feed: &FeedId) -> Result<Head, StoreError> {
        let sql = "SELECT seq, hash FROM feed WHERE device = ?1 AND incarnation = ?2";
        let row = self.connection().prepare_cached(sql)?.query_row(params![feed.device.0, feed.incarnation], |row| {
            Ok(Head { seq: row.get::<_, i64>(0)? as u64, hash: hash_of(row.get(1)?) })
        });
        Ok(row.optional()?.unwrap_or_default())
    }

    /// Where each feed ends.
    pub fn heads(&self, workspace: &WorkspaceId) -> Result<BTreeMap<FeedId, Head>, StoreError> {
        heads(self.connection(), workspace)
    }

    /// Entries of a run, in order, until `max_bytes` are reached; at least one if there is any.
    pub fn entries(&self, workspace: &WorkspaceId, run: &Run, max_bytes: usize) -> Result<Vec<LogEntry>, StoreError> {
        entries(self.connection(), workspace, run, max_bytes)
    }

    /// Every act held.
    pub fn acts(&self, workspace: &WorkspaceId) -> Result<Vec<Act>, StoreError> {
        acts(self.connection(), workspace)
    }

    /// How far each feed has been taken in.
    pub fn progress(&self) -> Result<BTreeMap<FeedId, Progress>, StoreError> {
        let mut statement =
            self.connection().prepare_cached("SELECT device, incarnation, applied, seen FROM progress")?;
        let rows = statement.query_map([], |row| {
            let seen = VersionVector::from_bytes(&row.get::<_, Vec<u8>>(3)?).unwrap_or_default();
            Ok((feed_of(row.get(0)?, row.get(1)?), Progress { applied: row.get::<_, i64>(2)? as u64, seen }))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl WriteTx<'_> {
    /// Adds the entry that follows `before`.
    pub fn append(
        &self,
        workspace: &WorkspaceId,
        feed: &FeedId,
        before: Head,
        entry: &LogEntry,
    ) -> Result<(), StoreError> {
        append(&self.tx, workspace, feed, before, entry).map(drop)
    }

    /// Takes a feed back to before `seq`: another history was chosen. What is taken back is put aside.
    pub fn put_aside(&self, feed: &FeedId, before: Head) -> Result<(), StoreError> {
        let place = params![feed.device.0, feed.incarnation, before.seq as i64];
        let sql = "INSERT OR IGNORE INTO aside (device, incarnation, seq, hash, bytes)
                   SELECT ?1, ?2, entry.seq, entry.hash, entry.bytes FROM entry JOIN feed ON feed.n = entry.feed
                   WHERE feed.device = ?1 AND feed.incarnation = ?2 AND entry.seq > ?3";
        self.tx.prepare_cached(sql)?.execute(place)?;
        let sql = "DELETE FROM change WHERE seq > ?3
                   AND feed = (SELECT n FROM feed WHERE device = ?1 AND incarnation = ?2)";
        self.tx.prepare_cached(sql)?.execute(place)?;
        let sql = "DELETE FROM entry WHERE seq > ?3
                   AND feed = (SELECT n FROM feed WHERE device = ?1 AND incarnation = ?2)";
        self.tx.prepare_cached(sql)?.execute(place)?;
        let sql = "UPDATE feed SET seq = ?3, hash = ?4 WHERE device = ?1 AND incarnation = ?2";
        let end = params![feed.device.0, feed.incarnation, before.seq as i64, before.hash];
        self.tx.prepare_cached(sql)?.execute(end)?;
        let sql = "UPDATE progress SET applied = min(applied, ?3) WHERE device = ?1 AND incarnation = ?2";
        self.tx.prepare_cached(sql)?.execute(place)?;
        Ok(())
    }

    /// Keeps an act; `true` if it is new.
    pub fn add_act(&self, workspace: &WorkspaceId, act: &Act) -> Result<bool, StoreError> {
        add_act(&self.tx, workspace, act)
    }

    /// Notes how far a feed has been taken in, under which actor and for which participant it writes.
    pub fn set_progress(&self, feed: &FeedId, participant: &str, progress: &Progress) -> Result<(), StoreError> {
        let sql = "INSERT INTO progress (device, incarnation, applied, seen, actor, participant) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                   ON CONFLICT (device, incarnation) DO UPDATE
                   SET applied = excluded.applied, seen = excluded.seen, participant = excluded.participant";
        let actor = roadbook_feed::identity::hex(&feed.actor());
        let seen = progress.seen.to_bytes();
        let row = params![feed.device.0, feed.incarnation, progress.applied as i64, seen, actor, participant];
        self.tx.prepare_cached(sql)?.execute(row)?;
        Ok(())
    }
}
