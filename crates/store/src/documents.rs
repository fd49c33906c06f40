//! Saved documents, and changes not yet sealed.

use rusqlite::{OptionalExtension, params};

use crate::{Store, StoreError, WriteTx};

/// Kind and id of a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentKey {
    /// Kind; may be one this version does not know.
    pub kind: String,
    /// Id.
    pub id: String,
}

impl DocumentKey {
    /// A key from its parts.
    pub fn new(kind: impl Into<String>, id: impl Into<String>) -> Self {
        DocumentKey { kind: kind.into(), id: id.into() }
    }
}

/// A document as stored: its last full save and the own changes since.
#[derive(Debug, Clone)]
pub struct SavedDocument {
    /// The full save.
    pub saved: Vec<u8>,
    /// Changes since, in order.
    pub tail: Vec<Vec<u8>>,
}

/// An own change not yet in an entry.
#[derive(Debug, Clone)]
pub struct Pending {
    /// Its place among the pending.
    pub n: i64,
    /// The document it changes.
    pub document: DocumentKey,
    /// The change.
    pub change: Vec<u8>,
}

impl Store {
    /// The stored document, if there is one.
    pub fn document(&self, key: &DocumentKey) -> Result<Option<SavedDocument>, StoreError> {
        let conn = self.connection();
        let mut statement = conn.prepare_cached("SELECT saved FROM document WHERE kind = ?1 AND id = ?2")?;
        let saved: Option<Vec<u8>> = statement.query_row([&key.kind, &key.id], |row| row.get(0)).optional()?;
        let Some(saved) = saved else { return Ok(None) };
        let mut statement = conn.prepare_cached("SELECT change FROM tail WHERE kind = ?1 AND id = ?2 ORDER BY n")?;
        let rows = statement.query_map([&key.kind, &key.id], |row| row.get(0))?;
        Ok(Some(SavedDocument { saved, tail: rows.collect::<Result<_, _>>()? }))
    }

    /// Every document and its heads, in order of kind and id.
    pub fn document_heads(&self) -> Result<Vec<(DocumentKey, Vec<u8>)>, StoreError> {
        let mut statement =
            self.connection().prepare_cached("SELECT kind, id, heads FROM document ORDER BY kind, id")?;
        let rows = statement.query_map([], |row| {
            Ok((DocumentKey::new(row.get::<_, String>(0)?, row.get::<_, String>(1)?), row.get(2)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Own changes not yet sealed, oldest first, at most `limit`.
    pub fn pending(&self, limit: usize) -> Result<Vec<Pending>, StoreError> {
        let mut statement =
            self.connection().prepare_cached("SELECT n, kind, id, change FROM pending ORDER BY n LIMIT ?1")?;
        let rows = statement.query_map([limit as i64], |row| {
            let document = DocumentKey::new(row.get::<_, String>(1)?, row.get::<_, String>(2)?);
            Ok(Pending { n: row.get(0)?, document, change: row.get(3)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Own changes that were never sealed and have to be made again, oldest first.
    pub fn unmade(&self) -> Result<Vec<Pending>, StoreError> {
        let mut statement = self.connection().prepare_cached("SELECT n, kind, id, change FROM unmade ORDER BY n")?;
        let rows = statement.query_map([], |row| {
            let document = DocumentKey::new(row.get::<_, String>(1)?, row.get::<_, String>(2)?);
            Ok(Pending { n: row.get(0)?, document, change: row.get(3)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many own changes are not yet sealed.
    pub fn pending_count(&self) -> Result<u64, StoreError> {
        let count: i64 =
            self.connection().prepare_cached("SELECT count(*) FROM pending")?.query_row([], |row| row.get(0))?;
        Ok(count as u64)
    }
}

impl WriteTx<'_> {
    /// Replaces the document by a full save.
    pub fn save_document(&self, key: &DocumentKey, heads: &[u8], saved: &[u8]) -> Result<(), StoreError> {
        let sql = "INSERT INTO document (kind, id, heads, saved) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT (kind, id) DO UPDATE SET heads = excluded.heads, saved = excluded.saved";
        self.tx.prepare_cached(sql)?.execute(params![key.kind, key.id, heads, saved])?;
        self.tx.prepare_cached("DELETE FROM tail WHERE kind = ?1 AND id = ?2")?.execute([&key.kind, &key.id])?;
        Ok(())
    }

    /// Adds a change to the document's tail. The document must have been saved once.
    pub fn extend_document(&self, key: &DocumentKey, heads: &[u8], change: &[u8]) -> Result<(), StoreError> {
        self.tx
            .prepare_cached("UPDATE document SET heads = ?3 WHERE kind = ?1 AND id = ?2")?
            .execute(params![key.kind, key.id, heads])?;
        self.tx
            .prepare_cached("INSERT INTO tail (kind, id, change) VALUES (?1, ?2, ?3)")?
            .execute(params![key.kind, key.id, change])?;
        Ok(())
    }

    /// Keeps an own change until it is sealed.
    pub fn add_pending(&self, key: &DocumentKey, change: &[u8]) -> Result<(), StoreError> {
        self.tx
            .prepare_cached("INSERT INTO pending (kind, id, change) VALUES (?1, ?2, ?3)")?
            .execute(params![key.kind, key.id, change])?;
        Ok(())
    }

    /// Drops pending changes up to `n`: they are in an entry now.
    pub fn clear_pending(&self, n: i64) -> Result<(), StoreError> {
        self.tx.prepare_cached("DELETE FROM pending WHERE n <= ?1")?.execute([n])?;
        Ok(())
    }

    /// Pending changes can no longer be sealed: they are kept until they are made again.
    pub fn pending_to_unmade(&self) -> Result<(), StoreError> {
        self.tx.execute_batch("INSERT INTO unmade SELECT * FROM pending; DELETE FROM pending;")?;
        Ok(())
    }

    /// Drops changes up to `n` that were made again.
    pub fn clear_unmade(&self, n: i64) -> Result<(), StoreError> {
        self.tx.prepare_cached("DELETE FROM unmade WHERE n <= ?1")?.execute([n])?;
        Ok(())
    }

    /// Drops every cache: documents, projections, search, progress. The log and pending changes stay.
    pub fn drop_caches(&self) -> Result<(), StoreError> {
        self.tx.execute_batch(
            "DELETE FROM document; DELETE FROM tail; DELETE FROM record; DELETE FROM observation; DELETE FROM conflict; DELETE FROM file; DELETE FROM change;
             DELETE FROM sealed;
             DELETE FROM search; DELETE FROM search_row; DELETE FROM quarantine; DELETE FROM progress;",
        )?;
        Ok(())
    }
}
