//! Attached files: which there are, their sealed pieces, and which are wanted here.

use std::collections::BTreeMap;

use roadbook_feed::PieceId;
use rusqlite::{OptionalExtension, Row, params};

use crate::{DocumentKey, Store, StoreError, WriteTx};

/// A file attached to a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRow {
    /// Hash of its content.
    pub content: [u8; 32],
    /// The piece that lists the others.
    pub list: [u8; 32],
    /// Its name, as it was called where it came from.
    pub name: String,
    /// Its type, such as `application/pdf`; empty if unknown.
    pub media_type: String,
    /// Its length in bytes.
    pub size: u64,
}

fn file(row: &Row<'_>) -> rusqlite::Result<FileRow> {
    Ok(FileRow {
        content: row.get("content")?,
        list: row.get("list")?,
        name: row.get("name")?,
        media_type: row.get("media_type")?,
        size: row.get::<_, i64>("size")? as u64,
    })
}

impl Store {
    /// Files attached to a record, by name.
    pub fn files_of(&self, key: &DocumentKey) -> Result<Vec<FileRow>, StoreError> {
        let sql = "SELECT * FROM file WHERE kind = ?1 AND id = ?2 ORDER BY name, content";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([&key.kind, &key.id], file)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every attached file, each once.
    pub fn files(&self) -> Result<Vec<FileRow>, StoreError> {
        let mut statement = self.connection().prepare_cached("SELECT * FROM file GROUP BY content ORDER BY size")?;
        let rows = statement.query_map([], file)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The records a file is attached to.
    pub fn records_with(&self, content: &[u8; 32]) -> Result<Vec<DocumentKey>, StoreError> {
        let mut statement = self.connection().prepare_cached("SELECT kind, id FROM file WHERE content = ?1")?;
        let rows = statement
            .query_map([content], |row| Ok(DocumentKey::new(row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A sealed piece.
    pub fn piece(&self, id: &PieceId) -> Result<Option<Vec<u8>>, StoreError> {
        let mut statement = self.connection().prepare_cached("SELECT bytes FROM piece WHERE id = ?1")?;
        Ok(statement.query_row([id.0], |row| row.get(0)).optional()?)
    }

    /// How long a sealed piece is; `None` if it is not here.
    pub fn piece_length(&self, id: &PieceId) -> Result<Option<u64>, StoreError> {
        let mut statement = self.connection().prepare_cached("SELECT length(bytes) FROM piece WHERE id = ?1")?;
        let length: Option<i64> = statement.query_row([id.0], |row| row.get(0)).optional()?;
        Ok(length.map(|length| length as u64))
    }

    /// Pieces here that `peer` was not found to hold, at most `limit`.
    pub fn pieces_not_at(&self, peer: &str, limit: usize) -> Result<Vec<PieceId>, StoreError> {
        let sql = "SELECT id FROM piece WHERE NOT EXISTS
                   (SELECT 1 FROM piece_at WHERE piece_at.peer = ?1 AND piece_at.id = piece.id) ORDER BY n LIMIT ?2";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map(params![peer, limit as i64], |row| Ok(PieceId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether any peer was found to hold the piece.
    pub fn is_elsewhere(&self, id: &PieceId) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM piece_at WHERE id = ?1)";
        Ok(self.connection().prepare_cached(sql)?.query_row([id.0], |row| row.get(0))?)
    }

    /// What was decided of files one by one: wanted here, or not.
    pub fn wanted(&self) -> Result<BTreeMap<[u8; 32], bool>, StoreError> {
        let mut statement = self.connection().prepare_cached("SELECT content, wanted FROM wanted")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl WriteTx<'_> {
    /// Drops the rows of a document and of the observations in it, whose ids begin with its own.
    pub(crate) fn drop_files(&self, key: &DocumentKey) -> Result<(), StoreError> {
        // `0` comes after `/`: everything between begins with the document's id and a stroke.
        let sql = "DELETE FROM file WHERE kind = ?1 AND (id = ?2 OR id > ?2 || '/' AND id < ?2 || '0')";
        self.tx.prepare_cached(sql)?.execute([&key.kind, &key.id])?;
        Ok(())
    }

    pub(crate) fn put_files(&self, kind: &str, id: &str, files: &[FileRow]) -> Result<(), StoreError> {
        self.tx.prepare_cached("DELETE FROM file WHERE kind = ?1 AND id = ?2")?.execute([kind, id])?;
        let sql =
            "INSERT INTO file (kind, id, content, list, name, media_type, size) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let mut insert = self.tx.prepare_cached(sql)?;
        for file in files {
            let size = file.size as i64;
            insert.execute(params![kind, id, file.content, file.list, file.name, file.media_type, size])?;
        }
        Ok(())
    }

    /// Keeps a sealed piece; `true` if it is new.
    pub fn keep_piece(&self, id: &PieceId, bytes: &[u8]) -> Result<bool, StoreError> {
        let sql = "INSERT OR IGNORE INTO piece (id, bytes) VALUES (?1, ?2)";
        Ok(self.tx.prepare_cached(sql)?.execute(params![id.0, bytes])? > 0)
    }

    /// Drops a piece held here.
    pub fn drop_piece(&self, id: &PieceId) -> Result<(), StoreError> {
        self.tx.prepare_cached("DELETE FROM piece WHERE id = ?1")?.execute([id.0])?;
        Ok(())
    }

    /// Notes that `peer` holds the piece.
    pub fn piece_is_at(&self, peer: &str, id: &PieceId) -> Result<(), StoreError> {
        let sql = "INSERT OR IGNORE INTO piece_at (peer, id) VALUES (?1, ?2)";
        self.tx.prepare_cached(sql)?.execute(params![peer, id.0])?;
        Ok(())
    }

    /// Forgets which pieces `peer` held: it lost them.
    pub fn forget_pieces_at(&self, peer: &str) -> Result<(), StoreError> {
        self.tx.prepare_cached("DELETE FROM piece_at WHERE peer = ?1")?.execute([peer])?;
        Ok(())
    }

    /// Decides whether a file is wanted here.
    pub fn set_wanted(&self, content: &[u8; 32], wanted: bool) -> Result<(), StoreError> {
        let sql = "INSERT INTO wanted (content, wanted) VALUES (?1, ?2)
                   ON CONFLICT (content) DO UPDATE SET wanted = excluded.wanted";
        self.tx.prepare_cached(sql)?.execute(params![content, wanted])?;
        Ok(())
    }
}
