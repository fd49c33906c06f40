//! Own steps that can be taken back, and those that were.

use rusqlite::{OptionalExtension, params};

use crate::{Store, StoreError, WriteTx};

impl Store {
    /// The newest step that can be taken back, or with `redo` the one that was taken back last.
    pub fn last_step(&self, redo: bool) -> Result<Option<(i64, Vec<u8>)>, StoreError> {
        let sql = "SELECT n, body FROM step WHERE redo = ?1 ORDER BY n DESC LIMIT 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(statement.query_row([redo], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }
}

impl WriteTx<'_> {
    /// Adds a step; of those that can be taken back, only the newest `most` are kept.
    pub fn put_step(&self, redo: bool, body: &[u8], most: i64) -> Result<(), StoreError> {
        self.tx.prepare_cached("INSERT INTO step (redo, body) VALUES (?1, ?2)")?.execute(params![redo, body])?;
        let newest = self.tx.last_insert_rowid();
        self.tx.prepare_cached("DELETE FROM step WHERE redo = 0 AND n <= ?1")?.execute([newest - most])?;
        Ok(())
    }

    /// Forgets a step.
    pub fn remove_step(&self, n: i64) -> Result<(), StoreError> {
        self.tx.prepare_cached("DELETE FROM step WHERE n = ?1")?.execute([n])?;
        Ok(())
    }

    /// Forgets every step that can be taken back, or with `redo` those that were.
    pub fn clear_steps(&self, redo: bool) -> Result<(), StoreError> {
        self.tx.prepare_cached("DELETE FROM step WHERE redo = ?1")?.execute([redo])?;
        Ok(())
    }
}
