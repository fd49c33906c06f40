//! Rows of a database in which some pages cannot be read.

use std::collections::BTreeSet;

use roadbook_feed::{DeviceId, FeedId, PieceId};
use rusqlite::{Connection, Row, types::ValueRef};

use super::{
    Rescued,
    pages::{Roots, View},
};
use crate::{DocumentKey, LogEntry, Pending, StoreError};

/// Rows in a row that may fail before the rest of a page is given up.
const MOST_FAILURES: usize = 16;
/// Rows at the beginning that may fail before a page is taken for none of the table's: each costs a connection.
const FIRST_FAILURES: usize = 1;

/// A table whose rows matter, as far as its file format goes. `more` is null in every row of the table, and not in
/// those of tables that have more columns.
struct Table {
    name: &'static str,
    sql: &'static str,
    /// The columns by which its rows are in order.
    order: &'static str,
    /// Whether it has row ids.
    has_rows: bool,
    /// Whether a row of it is known by its shape, wherever it stands.
    has_shape: bool,
    keep: fn(&Row<'_>, &mut Rescued) -> Option<()>,
}

const TABLES: [Table; 10] = [
    Table {
        name: "meta",
        order: "key",
        has_rows: false,
        sql: "CREATE TABLE meta (key PRIMARY KEY, value, more) WITHOUT ROWID",
        has_shape: true,
        keep: keep_meta,
    },
    Table {
        name: "act",
        order: "a, b",
        has_rows: false,
        sql: "CREATE TABLE act (a, b, bytes, more, PRIMARY KEY (a, b)) WITHOUT ROWID",
        has_shape: true,
        keep: keep_act,
    },
    Table {
        name: "feed",
        order: "n",
        has_rows: true,
        sql: "CREATE TABLE feed (n INTEGER PRIMARY KEY, a, b, c, d, e, more)",
        has_shape: true,
        keep: keep_feed,
    },
    Table {
        name: "progress",
        order: "a, b",
        has_rows: false,
        sql: "CREATE TABLE progress (a, b, c, d, e, f, more, PRIMARY KEY (a, b)) WITHOUT ROWID",
        has_shape: true,
        keep: keep_progress,
    },
    Table {
        name: "entry",
        order: "feed, seq",
        has_rows: false,
        sql: "CREATE TABLE entry (feed, seq, hash, bytes, more, PRIMARY KEY (feed, seq)) WITHOUT ROWID",
        has_shape: true,
        keep: keep_entry,
    },
    Table {
        name: "pending",
        order: "n",
        has_rows: true,
        sql: "CREATE TABLE pending (n INTEGER PRIMARY KEY, kind, id, change, more)",
        has_shape: false,
        keep: keep_pending,
    },
    Table {
        name: "unmade",
        order: "n",
        has_rows: true,
        sql: "CREATE TABLE unmade (n INTEGER PRIMARY KEY, kind, id, change, more)",
        has_shape: false,
        keep: keep_pending,
    },
    Table {
        name: "piece",
        order: "n",
        has_rows: true,
        sql: "CREATE TABLE piece (n INTEGER PRIMARY KEY, id, bytes, more)",
        has_shape: true,
        keep: keep_piece,
    },
    Table {
        name: "record",
        order: "a, b",
        has_rows: false,
        sql: "CREATE TABLE record (a, b, c, d, e, f, more, PRIMARY KEY (a, b)) WITHOUT ROWID",
        has_shape: true,
        keep: keep_record,
    },
    Table {
        name: "observation",
        order: "a, b, c, d, e",
        has_rows: false,
        sql: "CREATE TABLE observation (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, more,
              PRIMARY KEY (a, b, c, d, e)) WITHOUT ROWID",
        has_shape: true,
        keep: keep_observation,
    },
];

impl Table {
    /// Keeps a row, if it is one of this table's.
    fn take(&self, row: &Row<'_>, into: &mut Rescued) {
        let _ = (self.keep)(row, into);
    }
}

/// Stands for any table without row ids, and for any with them.
const ANY: [(&str, &str); 2] = [
    (
        "any_index",
        "CREATE TABLE any_index (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, more,
         PRIMARY KEY (a, b)) WITHOUT ROWID",
    ),
    ("any_rows", "CREATE TABLE any_rows (n INTEGER PRIMARY KEY, a, b, c, d, e, f, g)"),
];

/// What makes the tables that are read.
pub(super) fn schema() -> impl Iterator<Item = &'static str> {
    TABLES.iter().map(|table| table.sql).chain(ANY.map(|(_, sql)| sql))
}

/// Reads every table from its root, and those that are not whole from every page.
pub(super) fn read(
    view: View<'_>,
    roots: &Roots,
    pages: u32,
    damaged: &BTreeSet<u32>,
    into: &mut Rescued,
) -> Result<(), StoreError> {
    let mut reader = Reader { view, conn: view.open()?, pages, is_spent: false };
    let mut torn: Vec<&Table> = Vec::new();
    for table in &TABLES {
        reader.set_root(table.name, roots.get(table.name).copied())?;
        let select = |order: &str| {
            let order = table.order.replace(',', &format!(" {order},")) + " " + order;
            format!("SELECT * FROM {} ORDER BY {order} LIMIT -1 OFFSET ?1", table.name)
        };
        let mut keep = |row: &Row<'_>| table.take(row, into);
        let whole = reader.read(&select("ASC"), &mut keep)?.is_whole();
        if !whole {
            reader.read(&select("DESC"), &mut keep)?;
            torn.push(table);
        }
    }
    into.incomplete.extend(torn.iter().map(|table| table.name));
    let shaped = |has_rows: bool| torn.iter().filter(move |table| table.has_shape && table.has_rows == has_rows);
    for page in (2..=pages).filter(|page| !damaged.contains(page)) {
        let mut is_index = false;
        if shaped(false).next().is_some() {
            reader.set_root(ANY[0].0, Some(page))?;
            let mut keep = |row: &Row<'_>| shaped(false).for_each(|table| table.take(row, into));
            let select = |order| format!("SELECT * FROM any_index ORDER BY a {order}, b {order} LIMIT -1 OFFSET ?1");
            let end = reader.read(&select("ASC"), &mut keep)?;
            is_index = end.is_whole() || end.rows > 0 || reader.read(&select("DESC"), &mut keep)?.rows > 0;
        }
        if !is_index && shaped(true).next().is_some() {
            reader.set_root(ANY[1].0, Some(page))?;
            let mut keep = |row: &Row<'_>| shaped(true).for_each(|table| table.take(row, into));
            reader.read("SELECT * FROM any_rows ORDER BY n LIMIT -1 OFFSET ?1", &mut keep)?;
        }
    }
    Ok(())
}

struct Reader<'a> {
    view: View<'a>,
    conn: Connection,
    pages: u32,
    /// Nothing more is deciphered over a connection that met a damaged page.
    is_spent: bool,
}

/// How far reading went.
struct Extent {
    rows: usize,
    failed: bool,
}

impl Extent {
    fn is_whole(&self) -> bool {
        !self.failed
    }
}

impl Reader<'_> {
    /// Has a table begin at a page. One beyond the end stands for none.
    fn set_root(&mut self, table: &str, page: Option<u32>) -> Result<(), StoreError> {
        self.renew()?;
        let page = page.filter(|page| (2..=self.pages).contains(page)).unwrap_or(2);
        // What cannot be set cannot be read either.
        let sql = "UPDATE sqlite_schema SET rootpage = ?1 WHERE name = ?2";
        let _ = self.conn.execute(sql, (page, table));
        let _ = self.conn.execute_batch("PRAGMA writable_schema=RESET; PRAGMA writable_schema=ON;");
        Ok(())
    }

    fn renew(&mut self) -> Result<(), StoreError> {
        if std::mem::take(&mut self.is_spent) {
            self.conn = self.view.open()?;
        }
        Ok(())
    }

    /// Reads rows in an order, stepping over those that fail.
    fn read(&mut self, sql: &str, keep: &mut impl FnMut(&Row<'_>)) -> Result<Extent, StoreError> {
        let mut extent = Extent { rows: 0, failed: false };
        let (mut at, mut failures) = (0, 0);
        while failures <= MOST_FAILURES {
            self.renew()?;
            let mut read = 0;
            let outcome = read_from(&self.conn, sql, at, |row| {
                keep(row);
                read += 1;
            });
            extent.rows += read;
            if outcome.is_ok() {
                break;
            }
            (self.is_spent, extent.failed) = (true, true);
            // It begins with what is none of the table's.
            if extent.rows == 0 && at >= FIRST_FAILURES {
                break;
            }
            failures = if read > 0 { 1 } else { failures + 1 };
            at += read + 1;
        }
        Ok(extent)
    }
}

fn read_from(conn: &Connection, sql: &str, at: usize, mut keep: impl FnMut(&Row<'_>)) -> rusqlite::Result<()> {
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([at as i64])?;
    while let Some(row) = rows.next()? {
        keep(row);
    }
    Ok(())
}

fn text(row: &Row<'_>, column: usize) -> Option<String> {
    match row.get_ref(column).ok()? {
        ValueRef::Text(text) => String::from_utf8(text.to_vec()).ok(),
        _ => None,
    }
}

fn number(row: &Row<'_>, column: usize) -> Option<i64> {
    match row.get_ref(column).ok()? {
        ValueRef::Integer(number) => Some(number),
        _ => None,
    }
}

fn bytes(row: &Row<'_>, column: usize) -> Option<Vec<u8>> {
    match row.get_ref(column).ok()? {
        ValueRef::Blob(bytes) => Some(bytes.to_vec()),
        _ => None,
    }
}

fn hash(row: &Row<'_>, column: usize) -> Option<[u8; 32]> {
    bytes(row, column)?.try_into().ok()
}

/// A row of a table with as many columns, and no more.
fn ends(row: &Row<'_>, column: usize) -> Option<()> {
    (row.get_ref(column).ok()? == ValueRef::Null).then_some(())
}

fn keep_meta(row: &Row<'_>, into: &mut Rescued) -> Option<()> {
    ends(row, 2)?;
    into.meta.entry(text(row, 0)?).or_insert(bytes(row, 1)?);
    Some(())
}

fn keep_act(row: &Row<'_>, into: &mut Rescued) -> Option<()> {
    ends(row, 3)?;
    hash(row, 1)?;
    into.acts.insert((hash(row, 0)?, bytes(row, 2)?));
    Some(())
}

fn keep_feed(row: &Row<'_>, into: &mut Rescued) -> Option<()> {
    ends(row, 6)?;
    hash(row, 5)?;
    let feed = FeedId { device: DeviceId(hash(row, 2)?), incarnation: number(row, 3)?.try_into().ok()? };
    let found = (hash(row, 1)?, feed, number(row, 4)?.try_into().ok()?);
    let held = into.feeds.entry(number(row, 0)?).or_insert(found);
    // A page that is no longer used may hold the row as it was.
    held.2 = held.2.max(found.2);
    Some(())
}

fn keep_progress(row: &Row<'_>, into: &mut Rescued) -> Option<()> {
    ends(row, 6)?;
    text(row, 5)?;
    into.known_feeds.insert(FeedId { device: DeviceId(hash(row, 0)?), incarnation: number(row, 1)?.try_into().ok()? });
    Some(())
}

fn keep_entry(row: &Row<'_>, into: &mut Rescued) -> Option<()> {
    ends(row, 4)?;
    let seq: u64 = number(row, 1)?.try_into().ok()?;
    let entry = LogEntry { seq, hash: hash(row, 2)?, bytes: bytes(row, 3)? };
    into.entries.entry((number(row, 0)?, seq)).or_insert(entry);
    Some(())
}

fn keep_pending(row: &Row<'_>, into: &mut Rescued) -> Option<()> {
    ends(row, 4)?;
    let pending = Pending {
        n: number(row, 0)?,
        document: DocumentKey::new(text(row, 1)?, text(row, 2)?),
        change: bytes(row, 3)?,
    };
    if !into.pending.iter().any(|held| held.document == pending.document && held.change == pending.change) {
        into.pending.push(pending);
    }
    Some(())
}

fn keep_piece(row: &Row<'_>, into: &mut Rescued) -> Option<()> {
    ends(row, 3)?;
    let (id, bytes) = (hash(row, 1)?, bytes(row, 2)?);
    if PieceId::of(&bytes).0 == id {
        into.pieces.insert(id, bytes);
    }
    Some(())
}

fn keep_record(row: &Row<'_>, into: &mut Rescued) -> Option<()> {
    ends(row, 6)?;
    let body = text(row, 3)
        .filter(|body| serde_json::from_str::<serde_json::Value>(body).is_ok_and(|body| body.is_object()))?;
    number(row, 4)?;
    let deleted = number(row, 2)? != 0;
    into.records.entry((text(row, 0)?, text(row, 1)?)).or_insert((deleted, body));
    Some(())
}

fn keep_observation(row: &Row<'_>, into: &mut Rescued) -> Option<()> {
    ends(row, 19)?;
    text(row, 18)?;
    if number(row, 16)? != 0 {
        return None;
    }
    let value = match row.get_ref(5).ok()? {
        ValueRef::Real(value) => value.to_string(),
        ValueRef::Integer(value) => value.to_string(),
        _ => String::new(),
    };
    let key = [text(row, 0)?, number(row, 1)?.to_string(), text(row, 2)?, text(row, 3)?, text(row, 4)?];
    into.observations.entry(key).or_insert([value, text(row, 8)?, text(row, 11)?, text(row, 12)?]);
    Some(())
}
