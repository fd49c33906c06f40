//! Opening the database, migrations, and the one way to write.

use std::{fs, path::Path, sync::Once};

use roadbook_feed::identity::hex;
use rusqlite::{Connection, Transaction, TransactionBehavior, backup::Backup};

use crate::{StoreError, slots::DataKey};

const VERSION: i64 = 1;
/// Length of a page in bytes.
pub(crate) const PAGE: u64 = 4096;
const APPLICATION_ID: i64 = 0x524f_4144; // "ROAD"
const LOG: &str = include_str!("log_schema.sql");
const PROFILE: &str = include_str!("profile_schema.sql");
/// Prepared statements that are kept.
const STATEMENTS: usize = 64;

/// Tables that are no caches.
const TRUTH: [&str; 16] = [
    "feed",
    "entry",
    "meta",
    "act",
    "pending",
    "step",
    "unmade",
    "progress",
    "quarantine",
    "aside",
    "early",
    "piece",
    "wanted",
    "peer",
    "contact",
    "arrival",
];

/// An open database.
pub struct Store {
    conn: Connection,
}

/// A write in progress: all of it reaches the disk, or none.
pub struct WriteTx<'a> {
    pub(crate) tx: Transaction<'a>,
}

/// Reads that are made while this lives see one state, and cost less than each for itself.
#[must_use]
pub struct Reading<'a> {
    _tx: Transaction<'a>,
}

impl Store {
    pub(crate) fn create(path: &Path, key: &DataKey) -> Result<Store, StoreError> {
        let conn = connect(path, key)?;
        conn.execute_batch("PRAGMA synchronous=EXTRA;")?;
        conn.execute_batch(&format!(
            "BEGIN IMMEDIATE; {LOG} {PROFILE} PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={VERSION}; COMMIT;"
        ))?;
        conn.execute_batch("PRAGMA synchronous=FULL;")?;
        Ok(Store { conn })
    }

    /// An empty database that never reaches a disk.
    pub fn in_memory() -> Result<Store, StoreError> {
        let conn = Connection::open_in_memory()?;
        conn.execute_batch(&format!(
            "PRAGMA temp_store=MEMORY; PRAGMA journal_mode=OFF; BEGIN; {LOG} {PROFILE} COMMIT;"
        ))?;
        conn.set_prepared_statement_cache_capacity(STATEMENTS);
        Ok(Store { conn })
    }

    pub(crate) fn open(path: &Path, key: &DataKey) -> Result<Store, StoreError> {
        // A file without a page would be taken for a new database.
        if fs::metadata(path).is_ok_and(|found| found.len() < PAGE) {
            return Err(StoreError::HeaderDamaged(path.to_owned()));
        }
        let conn = connect(path, key).map_err(|error| opening_failure(path, error))?;
        let pragma = |name: &str| conn.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i64>(0));
        let told = pragma("application_id").and_then(|application| Ok((application, pragma("user_version")?)));
        match told.map_err(|error| opening_failure(path, error))? {
            (APPLICATION_ID, version) if version > VERSION => Err(StoreError::Newer(path.to_owned())),
            (APPLICATION_ID, _) => Ok(Store { conn }),
            _ => Err(StoreError::Foreign(path.to_owned())),
        }
    }

    /// Runs `work` in one transaction; it is on disk when this returns `Ok`.
    pub fn write<T, E: From<StoreError>>(&mut self, work: impl FnOnce(&WriteTx<'_>) -> Result<T, E>) -> Result<T, E> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let tx = WriteTx { tx };
        let done = work(&tx)?;
        tx.tx.commit().map_err(StoreError::from)?;
        Ok(done)
    }

    /// Begins a row of reads; nothing may be written, and no other begun, until it is dropped.
    pub fn reading(&self) -> Result<Reading<'_>, StoreError> {
        Ok(Reading { _tx: self.conn.unchecked_transaction()? })
    }

    /// The connection, for reading.
    pub fn connection(&self) -> &Connection {
        &self.conn
    }

    /// Reads every page; an error names damage.
    pub fn check_pages(&self) -> Result<(), StoreError> {
        let verdict: String = self.conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict == "ok" { Ok(()) } else { Err(StoreError::Damaged(verdict.into())) }
    }

    /// Each page that is damaged, in technical words; of the journal's pages those that tables use.
    pub fn damage(&self) -> Result<Vec<String>, StoreError> {
        let mut lines = Vec::new();
        for check in ["PRAGMA cipher_integrity_check", "PRAGMA quick_check(100)"] {
            let mut statement = self.conn.prepare(check)?;
            let mut rows = statement.query([])?;
            loop {
                match rows.next() {
                    Ok(Some(row)) => lines.push(row.get(0)?),
                    Ok(None) => break,
                    Err(error) => {
                        lines.push(error.to_string());
                        break;
                    }
                }
            }
        }
        lines.retain(|line| line != "ok");
        Ok(lines)
    }

    /// Has everything in the database itself, and nothing in its journal.
    pub(crate) fn empty_journal(&self) -> Result<(), StoreError> {
        let busy: i64 = self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy == 0 { Ok(()) } else { Err(StoreError::InUse("the database".into())) }
    }

    /// Takes everything but caches from the database at `path`, of the same key.
    pub(crate) fn take_truth_of(&self, path: &Path, key: &DataKey) -> Result<(), StoreError> {
        let key = hex(key.as_slice());
        self.conn.execute("ATTACH DATABASE ?1 AS old KEY ?2", (path.to_string_lossy(), format!("x'{key}'")))?;
        let copied = TRUTH.map(|table| format!("INSERT INTO main.{table} SELECT * FROM old.{table};")).concat();
        let taken = self.conn.execute_batch(&format!("PRAGMA foreign_keys=OFF; BEGIN; {copied} COMMIT;"));
        if taken.is_err() {
            // There is nothing to roll back where the transaction ended by itself.
            let _ = self.conn.execute_batch("ROLLBACK");
        }
        taken?;
        Ok(self.conn.execute_batch("DETACH DATABASE old; PRAGMA foreign_keys=ON;")?)
    }

    /// Stands where a database is being replaced.
    pub(crate) fn nowhere() -> Result<Store, StoreError> {
        Ok(Store { conn: Connection::open_in_memory()? })
    }

    pub(crate) fn copy_to(&self, path: &Path, key: &DataKey) -> Result<(), StoreError> {
        let mut copy = connect(path, key)?;
        Backup::new(&self.conn, &mut copy)?.run_to_completion(512, std::time::Duration::ZERO, None)?;
        copy.execute_batch("PRAGMA wal_checkpoint(TRUNCATE);")?;
        Ok(())
    }
}

/// The key was checked before, so what cannot be read as a database is one whose first page is damaged.
fn opening_failure(path: &Path, error: rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => StoreError::HeaderDamaged(path.to_owned()),
        _ => match error.into() {
            StoreError::Sql(_) | StoreError::Damaged(_) => StoreError::Damaged(path.to_owned()),
            error => error,
        },
    }
}

/// Opens a file of the library, whose setting up the process's first connection does alone:
/// SQLite takes itself for ready before SQLCipher is, so a second one at that moment would be refused its key.
pub(crate) fn open_file(path: &Path) -> rusqlite::Result<Connection> {
    static SET_UP: Once = Once::new();
    SET_UP.call_once(|| drop(Connection::open_in_memory()));
    Connection::open(path)
}

fn connect(path: &Path, key: &DataKey) -> rusqlite::Result<Connection> {
    let conn = open_file(path)?;
    conn.execute_batch(&format!("PRAGMA cipher_log_level=NONE; PRAGMA key=\"x'{}'\";", hex(key.as_slice())))?;
    conn.execute_batch(
        "PRAGMA temp_store=MEMORY; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;
         PRAGMA cache_size=-16384; PRAGMA busy_timeout=2000;",
    )?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(conn)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use std::{env, process::Command, sync::Barrier, thread};

    use roadbook_model::ErrorCode;
    use zeroize::Zeroizing;

    use super::Store;

    const NAME: &str = "database::tests::databases_opened_at_once_as_the_first_of_a_process_all_open";
    const AT_ONCE: usize = 8;

    fn open_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let start = Barrier::new(AT_ONCE);
        thread::scope(|scope| {
            for n in 0..AT_ONCE {
                let (start, path) = (&start, folder.path().join(format!("{n}.db")));
                scope.spawn(move || {
                    start.wait();
                    Store::create(&path, &Zeroizing::new([7; 32])).unwrap();
                });
            }
        });
    }

    #[test]
    fn a_database_of_a_newer_version_is_told_from_one_of_another_program() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key) = (folder.path().join("db"), Zeroizing::new([7; 32]));
        let opened = |change: &str| {
            Store::create(&path, &key).unwrap().connection().execute_batch(change).unwrap();
            let outcome = Store::open(&path, &key).map(drop).map_err(|error| error.refusal().code);
            std::fs::remove_file(&path).unwrap();
            outcome
        };
        assert_eq!(opened(""), Ok(()));
        assert_eq!(opened("PRAGMA user_version=2"), Err(ErrorCode::NewerVersion));
        assert_eq!(opened("PRAGMA application_id=7"), Err(ErrorCode::Foreign));
    }

    /// Only a process's first databases can meet a cipher that is still being set up, so each try is a process.
    #[test]
    fn databases_opened_at_once_as_the_first_of_a_process_all_open() {
        if env::var_os("ROADBOOK_FIRST_DATABASES").is_some() {
            return open_at_once();
        }
        let tries = || {
            for _ in 0..60 {
                let mut child = Command::new(env::current_exe().unwrap());
                let done = child.args(["--exact", NAME]).env("ROADBOOK_FIRST_DATABASES", "1").output().unwrap();
                assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
            }
        };
        thread::scope(|scope| (0..6).for_each(|_| drop(scope.spawn(tries))));
    }
}
