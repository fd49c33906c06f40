//! The log of a hub: many workspaces, ciphertext only, in a file of its own.
//!
//! One connection writes, several read beside it: with a write-ahead log readers wait for nobody.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use roadbook_feed::{FeedId, Head, PieceId, WorkspaceId, identity::derive, vector::Run};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use crate::{
    LogEntry, StoreError,
    database::open_file,
    log::{NOT_THE_HEAD, append, entries, feed_of, hash_of, heads},
};

/// Connections for reading that are kept open; more are opened when all are busy.
const READERS: usize = 8;

/// How far a workspace has come at a hub; grows with each addition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HubState {
    /// Place of the last entry taken in or taking back, counted from 1.
    pub seq: u64,
    /// Acts of membership held.
    pub acts: u64,
    /// Bytes of entries, acts and pieces of files.
    pub bytes: u64,
}

impl HubState {
    /// Grows with each entry and each act: greater than before exactly when there is news.
    pub fn stand(&self) -> u64 {
        self.seq + self.acts
    }
}

/// An entry's place in the order in which a hub took a workspace's entries in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// Its place, counted from 1; gaps are of what was taken back.
    pub hub_seq: u64,
    /// Whose.
    pub feed: FeedId,
    /// The feed's head after it.
    pub head: Head,
}

/// Why nothing was added.
#[derive(Debug, thiserror::Error)]
pub enum HubAddError {
    /// A feed does not end where the new entries begin: somebody else was faster.
    #[error("a feed has grown meanwhile")]
    Conflict,
    /// The workspace would hold more than it may.
    #[error("the workspace would exceed its quota")]
    OverQuota,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A hub's database.
pub struct HubLog {
    path: PathBuf,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
}

impl HubLog {
    /// Opens or creates the log in `path`.
    pub fn open(path: &Path) -> Result<HubLog, StoreError> {
        let mut conn = connect(path)?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let version: i64 = tx.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        match version {
            0 => {
                tx.execute_batch(include_str!("log_schema.sql"))?;
                tx.execute_batch(include_str!("hub_schema.sql"))?;
                tx.execute_batch("PRAGMA user_version=3")?;
            }
            3 => {}
            _ => return Err(StoreError::Foreign(path.to_owned())),
        }
        tx.commit()?;
        Ok(HubLog { path: path.to_owned(), writer: Mutex::new(conn), readers: Mutex::default() })
    }

    /// How far a workspace has come; `None` if nothing of it is held.
    pub fn state(&self, workspace: &WorkspaceId) -> Result<Option<HubState>, StoreError> {
        self.read(|conn| {
            let sql = "SELECT seq, acts, bytes FROM workspace WHERE id = ?1";
            Ok(conn.prepare_cached(sql)?.query_row([workspace.0], state_of).optional()?)
        })
    }

    /// Where each feed of a workspace ends.
    pub fn heads(&self, workspace: &WorkspaceId) -> Result<BTreeMap<FeedId, Head>, StoreError> {
        self.read(|conn| heads(conn, workspace))
    }

    /// Entries of a run, in order, until `max_bytes` are reached; at least one if there is any.
    pub fn entries(&self, workspace: &WorkspaceId, run: &Run, max_bytes: usize) -> Result<Vec<LogEntry>, StoreError> {
        self.read(|conn| entries(conn, workspace, run, max_bytes))
    }

    /// Every act of membership of a workspace, as written.
    pub fn acts(&self, workspace: &WorkspaceId) -> Result<Vec<Vec<u8>>, StoreError> {
        let sql = "SELECT held_act.bytes FROM held_act JOIN workspace ON workspace.n = held_act.workspace
                   WHERE workspace.id = ?1 ORDER BY held_act.digest";
        self.read(|conn| {
            let mut statement = conn.prepare_cached(sql)?;
            let rows = statement.query_map([workspace.0], |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Those of the pieces that are not held.
    pub fn lacking_pieces(&self, workspace: &WorkspaceId, ids: &[PieceId]) -> Result<Vec<PieceId>, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM held_piece JOIN workspace ON workspace.n = held_piece.workspace
                   WHERE workspace.id = ?1 AND held_piece.id = ?2)";
        self.read(|conn| {
            let mut statement = conn.prepare_cached(sql)?;
            let mut lacking = Vec::new();
            for id in ids {
                if !statement.query_row(params![workspace.0, id.0], |row| row.get::<_, bool>(0))? {
                    lacking.push(*id);
                }
            }
            Ok(lacking)
        })
    }

    /// A piece, if it is held.
    pub fn piece(&self, workspace: &WorkspaceId, id: &PieceId) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = "SELECT held_piece.bytes FROM held_piece JOIN workspace ON workspace.n = held_piece.workspace
                   WHERE workspace.id = ?1 AND held_piece.id = ?2";
        self.read(|conn| {
            let row = params![workspace.0, id.0];
            Ok(conn.prepare_cached(sql)?.query_row(row, |row| row.get(0)).optional()?)
        })
    }

    /// Keeps pieces, all or none; says how many are new.
    pub fn keep_pieces(
        &self,
        workspace: &WorkspaceId,
        pieces: &[(PieceId, Vec<u8>)],
        quota: u64,
    ) -> Result<usize, HubAddError> {
        let mut conn = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let (n, mut state) = workspace_row(&tx, workspace)?;
        let mut new = 0;
        for (id, bytes) in pieces {
            if keep_piece(&tx, n, id, bytes)? {
                new += 1;
                state.bytes += bytes.len() as u64;
            }
        }
        if new > 0 && state.bytes > quota {
            return Err(HubAddError::OverQuota);
        }
        save(&tx, n, &state)?;
        tx.commit().map_err(StoreError::from)?;
        Ok(new)
    }

    /// What was taken in after the place `after`, in order, at most `limit` of it.
    pub fn after(&self, workspace: &WorkspaceId, after: u64, limit: usize) -> Result<Vec<Placed>, StoreError> {
        let sql = "SELECT placed.hub_seq, feed.device, feed.incarnation, placed.seq, entry.hash
                   FROM placed JOIN workspace ON workspace.n = placed.workspace JOIN feed ON feed.n = placed.feed
                   JOIN entry ON entry.feed = placed.feed AND entry.seq = placed.seq
                   WHERE workspace.id = ?1 AND placed.hub_seq > ?2 ORDER BY placed.hub_seq LIMIT ?3";
        self.read(|conn| {
            let mut statement = conn.prepare_cached(sql)?;
            let rows = statement.query_map(params![workspace.0, after as i64, limit as i64], |row| {
                let head = Head { seq: row.get::<_, i64>(3)? as u64, hash: hash_of(row.get(4)?) };
                Ok(Placed { hub_seq: row.get::<_, i64>(0)? as u64, feed: feed_of(row.get(1)?, row.get(2)?), head })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Stores acts and entries, each with the head it follows, in one transaction; they are
    /// on disk when this returns. Nothing is stored if the workspace would exceed `quota` bytes.
    pub fn add(
        &self,
        workspace: &WorkspaceId,
        new_acts: &[Vec<u8>],
        new_entries: &[(FeedId, Head, LogEntry)],
        quota: u64,
    ) -> Result<HubState, HubAddError> {
        let mut conn = lock(&self.writer);
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let (n, mut state) = workspace_row(&tx, workspace)?;
        for act in new_acts {
            if add_act(&tx, n, act)? {
                state.acts += 1;
                state.bytes += act.len() as u64;
            }
        }
        for (feed, before, entry) in new_entries {
            let row = append(&tx, workspace, feed, *before, entry).map_err(conflict)?;
            state.seq += 1;
            state.bytes += entry.bytes.len() as u64;
            place(&tx, n, &state, row, entry)?;
        }
        if state.bytes > quota {
            return Err(HubAddError::OverQuota);
        }
        save(&tx, n, &state)?;
        tx.commit().map_err(StoreError::from)?;
        Ok(state)
    }

    /// Drops what follows `before` in a feed; its places stay empty, and one more is taken.
    pub fn take_back(&self, workspace: &WorkspaceId, feed: &FeedId, before: Head) -> Result<HubState, StoreError> {
        let mut conn = lock(&self.writer);
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (n, mut state) = workspace_row(&tx, workspace)?;
        let beyond = "seq > ?4 AND feed =
                      (SELECT n FROM feed WHERE workspace = ?1 AND device = ?2 AND incarnation = ?3)";
        let place = params![workspace.0, feed.device.0, feed.incarnation, before.seq as i64];
        let bytes: i64 =
            tx.query_row(&format!("SELECT coalesce(sum(length(bytes)), 0) FROM entry WHERE {beyond}"), place, |row| {
                row.get(0)
            })?;
        for table in ["placed", "entry"] {
            tx.execute(&format!("DELETE FROM {table} WHERE {beyond}"), place)?;
        }
        let sql = "UPDATE feed SET seq = ?4, hash = ?5
                   WHERE workspace = ?1 AND device = ?2 AND incarnation = ?3 AND seq > ?4";
        let end = params![workspace.0, feed.device.0, feed.incarnation, before.seq as i64, before.hash];
        tx.execute(sql, end)?;
        state.seq += 1;
        state.bytes -= bytes as u64;
        save(&tx, n, &state)?;
        tx.commit()?;
        Ok(state)
    }

    fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let idle = lock(&self.readers).pop();
        let conn = idle.map_or_else(|| connect(&self.path), Ok)?;
        let outcome = read(&conn);
        let mut readers = lock(&self.readers);
        if readers.len() < READERS {
            readers.push(conn);
        }
        outcome
    }
}

/// A thread that panicked left nothing half-written: writes are transactions.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    let conn = open_file(path)?;
    conn.execute_batch(
        "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
    )?;
    Ok(conn)
}

fn state_of(row: &rusqlite::Row) -> rusqlite::Result<HubState> {
    let count = |at| row.get::<_, i64>(at).map(|count| count as u64);
    Ok(HubState { seq: count(0)?, acts: count(1)?, bytes: count(2)? })
}

fn workspace_row(tx: &Transaction, workspace: &WorkspaceId) -> Result<(i64, HubState), StoreError> {
    tx.prepare_cached("INSERT OR IGNORE INTO workspace (id) VALUES (?1)")?.execute([workspace.0])?;
    let sql = "SELECT seq, acts, bytes, n FROM workspace WHERE id = ?1";
    Ok(tx.prepare_cached(sql)?.query_row([workspace.0], |row| Ok((row.get(3)?, state_of(row)?)))?)
}

fn add_act(tx: &Transaction, n: i64, act: &[u8]) -> Result<bool, StoreError> {
    let sql = "INSERT OR IGNORE INTO held_act (workspace, digest, bytes) VALUES (?1, ?2, ?3)";
    let digest = derive("roadbook hub act v1", &[act]);
    Ok(tx.prepare_cached(sql)?.execute(params![n, digest, act])? > 0)
}

fn keep_piece(tx: &Transaction, n: i64, id: &PieceId, bytes: &[u8]) -> Result<bool, StoreError> {
    let sql = "INSERT OR IGNORE INTO held_piece (workspace, id, bytes) VALUES (?1, ?2, ?3)";
    Ok(tx.prepare_cached(sql)?.execute(params![n, id.0, bytes])? > 0)
}

fn place(tx: &Transaction, n: i64, state: &HubState, feed: i64, entry: &LogEntry) -> Result<(), StoreError> {
    let sql = "INSERT INTO placed (workspace, hub_seq, feed, seq) VALUES (?1, ?2, ?3, ?4)";
    tx.prepare_cached(sql)?.execute(params![n, state.seq as i64, feed, entry.seq as i64])?;
    Ok(())
}

fn save(tx: &Transaction, n: i64, state: &HubState) -> Result<(), StoreError> {
    let sql = "UPDATE workspace SET seq = ?2, acts = ?3, bytes = ?4 WHERE n = ?1";
    let row = params![n, state.seq as i64, state.acts as i64, state.bytes as i64];
    tx.prepare_cached(sql)?.execute(row)?;
    Ok(())
}

fn conflict(error: StoreError) -> HubAddError {
    match error {
        StoreError::Malformed(NOT_THE_HEAD) => HubAddError::Conflict,
        other => HubAddError::Store(other),
    }
}
