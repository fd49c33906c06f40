//! Rows made from documents: what screens and searches read.
//!
//! Only rows that differ are written, so that one edit in a document of a thousand observations
//! touches one row.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_feed::identity::derive;
use rusqlite::{Connection, OptionalExtension, Params, Row, params, types::ValueRef};

use crate::{DocumentKey, FileRow, Store, StoreError, WriteTx};

/// A record.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordRow {
    /// Whether its `deleted` field is set.
    pub deleted: bool,
    /// The flat record as canonical JSON.
    pub body: String,
    /// When it last changed by the author's clock, in milliseconds since 1970.
    pub changed_at: i64,
    /// Actor (hexadecimal) of the last change.
    pub changed_by: String,
}

/// An observation.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObservationRow {
    /// Reporting unit.
    pub unit: String,
    /// Year of the document that holds it.
    pub year: i64,
    /// Indicator id.
    pub indicator: String,
    /// Period, such as `2021` or `2021-Q1`.
    pub period: String,
    /// Of whom, such as `sex:female`; empty for the total.
    pub breakdown: String,
    /// The number, if it is one.
    pub value: Option<f64>,
    /// What a percentage is of, and what it is a part of.
    pub numerator: Option<f64>,
    /// See `numerator`.
    pub denominator: Option<f64>,
    /// The answer, if it is not a number.
    pub text: String,
    /// Whether it is an estimate.
    pub estimate: bool,
    /// Whether it is known to be unavailable.
    pub not_available: bool,
    /// Remark.
    pub note: String,
    /// Where it comes from.
    pub source: String,
    /// Who reported it, as written.
    pub reported_by: String,
    /// Evidence on the web.
    pub link: String,
    /// What was submitted, and how many times; empty if it never was.
    pub submitted: String,
    /// Whether it was removed.
    pub deleted: bool,
    /// When it last changed, in milliseconds since 1970.
    pub changed_at: i64,
    /// Actor (hexadecimal) of that change.
    pub changed_by: String,
}

impl ObservationRow {
    /// What it stands under in the document of its unit and year.
    pub fn key(&self) -> String {
        observation_key(&self.indicator, &self.period, &self.breakdown)
    }
}

/// What an observation stands under in the document of its unit and year:
/// `<indicator>@<period>`, and `|<breakdown>` if it is not the total.
pub fn observation_key(indicator: &str, period: &str, breakdown: &str) -> String {
    let mark = if breakdown.is_empty() { "" } else { "|" };
    format!("{indicator}@{period}{mark}{breakdown}")
}

/// Reads [`observation_key`]: indicator, period and breakdown.
pub fn read_observation_key(key: &str) -> Option<(&str, &str, &str)> {
    let (indicator, rest) = key.split_once('@')?;
    let (period, breakdown) = rest.split_once('|').unwrap_or((rest, ""));
    Some((indicator, period, breakdown))
}

/// A path with several values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictRow {
    /// The record.
    pub document: DocumentKey,
    /// The path.
    pub path: String,
}

/// Search tokens of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchRow {
    /// Kind shown for the hit.
    pub kind: String,
    /// Id of the hit.
    pub id: String,
    /// Tokens of its title.
    pub title: String,
    /// Tokens of everything else.
    pub body: String,
}

/// Everything projected from one document.
#[derive(Debug, Clone, Default)]
pub struct ProjectedDocument {
    /// The record itself; `None` for a document of observations.
    pub record: Option<RecordRow>,
    /// Its observations: all of them, or those in `touched`.
    pub observations: Vec<ObservationRow>,
    /// Keys of the observations looked at; `None` for all. One that is looked at and not among
    /// `observations` is no more.
    pub touched: Option<BTreeSet<String>>,
    /// Its conflicts.
    pub conflicts: Vec<String>,
    /// Its search rows.
    pub search: Vec<SearchRow>,
    /// The attached files of each record or observation looked at, by its id.
    pub files: BTreeMap<String, Vec<FileRow>>,
}

impl WriteTx<'_> {
    /// Makes the stored rows of `key` equal to `projected`.
    pub fn project(&self, key: &DocumentKey, projected: &ProjectedDocument) -> Result<(), StoreError> {
        if let Some(row) = &projected.record {
            self.put_record(key, row)?;
        }
        self.put_observations(key, projected)?;
        self.put_conflicts(key, &projected.conflicts)?;
        if projected.touched.is_none() {
            self.drop_files(key)?;
        }
        projected.files.iter().try_for_each(|(id, files)| self.put_files(&key.kind, id, files))?;
        projected.search.iter().try_for_each(|row| self.put_search(row))
    }

    /// Drops a document of which nothing counts any more, with its rows.
    pub fn drop_document(&self, key: &DocumentKey) -> Result<(), StoreError> {
        self.drop_files(key)?;
        for table in ["document", "tail", "record", "conflict"] {
            let sql = format!("DELETE FROM {table} WHERE kind = ?1 AND id = ?2");
            self.tx.prepare_cached(&sql)?.execute([&key.kind, &key.id])?;
        }
        self.put_observations(key, &ProjectedDocument::default())?;
        self.remove_search(&key.kind, &key.id)
    }

    fn put_record(&self, key: &DocumentKey, row: &RecordRow) -> Result<(), StoreError> {
        let sql = "INSERT INTO record (kind, id, deleted, body, changed_at, changed_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                   ON CONFLICT (kind, id) DO UPDATE SET deleted = excluded.deleted, body = excluded.body,
                   changed_at = excluded.changed_at, changed_by = excluded.changed_by";
        let row = params![key.kind, key.id, row.deleted, row.body, row.changed_at, row.changed_by];
        self.tx.prepare_cached(sql)?.execute(row)?;
        Ok(())
    }

    fn put_observations(&self, key: &DocumentKey, projected: &ProjectedDocument) -> Result<(), StoreError> {
        let Some((unit, year)) = key.id.rsplit_once('-').filter(|_| projected.record.is_none()) else { return Ok(()) };
        // `KE-02021` is another document than `KE-2021`, and projects nothing.
        let Some(year) = year.parse::<i64>().ok().filter(|number| number.to_string() == year) else { return Ok(()) };
        let mut statement = self.tx.prepare_cached("SELECT * FROM observation WHERE unit = ?1 AND year = ?2")?;
        let rows = statement.query_map(params![unit, year], observation)?;
        let mut held: BTreeMap<String, ObservationRow> = BTreeMap::new();
        for row in rows {
            let row = row?;
            held.insert(row.key(), row);
        }
        for row in &projected.observations {
            if held.remove(&row.key()).as_ref() != Some(row) {
                self.put_observation(row)?;
            }
        }
        let looked_at = |place: &String| projected.touched.as_ref().is_none_or(|touched| touched.contains(place));
        held.iter().filter(|(place, _)| looked_at(place)).try_for_each(|(place, row)| {
            let sql = "DELETE FROM observation
                       WHERE unit = ?1 AND year = ?2 AND indicator = ?3 AND period = ?4 AND breakdown = ?5";
            let which = params![row.unit, row.year, row.indicator, row.period, row.breakdown];
            self.tx.prepare_cached(sql)?.execute(which)?;
            let id = format!("{}/{place}", key.id);
            self.put_files(&key.kind, &id, &[])?;
            self.remove_search(&key.kind, &id)
        })
    }

    fn remove_search(&self, kind: &str, id: &str) -> Result<(), StoreError> {
        let sql = "DELETE FROM search_row WHERE kind = ?1 AND id = ?2 RETURNING n";
        let n: Option<i64> = self.tx.prepare_cached(sql)?.query_row([kind, id], |row| row.get(0)).optional()?;
        if let Some(n) = n {
            self.tx.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([n])?;
        }
        Ok(())
    }

    fn put_observation(&self, row: &ObservationRow) -> Result<(), StoreError> {
        let sql = "INSERT OR REPLACE INTO observation
                   (unit, year, indicator, period, breakdown, value, numerator, denominator, text, estimate,
                    not_available, note, source, reported_by, link, submitted, deleted, changed_at, changed_by)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)";
        self.tx.prepare_cached(sql)?.execute(params![
            row.unit,
            row.year,
            row.indicator,
            row.period,
            row.breakdown,
            row.value,
            row.numerator,
            row.denominator,
            row.text,
            row.estimate,
            row.not_available,
            row.note,
            row.source,
            row.reported_by,
            row.link,
            row.submitted,
            row.deleted,
            row.changed_at,
            row.changed_by
        ])?;
        Ok(())
    }

    fn put_conflicts(&self, key: &DocumentKey, paths: &[String]) -> Result<(), StoreError> {
        self.tx.prepare_cached("DELETE FROM conflict WHERE kind = ?1 AND id = ?2")?.execute([&key.kind, &key.id])?;
        let mut insert = self.tx.prepare_cached("INSERT INTO conflict (kind, id, path) VALUES (?1, ?2, ?3)")?;
        for path in paths {
            insert.execute([&key.kind, &key.id, path])?;
        }
        Ok(())
    }

    /// A digest of the tokens is kept beside the index, so that an unchanged row is left alone.
    fn put_search(&self, row: &SearchRow) -> Result<(), StoreError> {
        let digest = derive("roadbook search row v1", &[row.title.as_bytes(), row.body.as_bytes()])[..16].to_vec();
        let mut find = self.tx.prepare_cached("SELECT n, digest FROM search_row WHERE kind = ?1 AND id = ?2")?;
        let held: Option<(i64, Vec<u8>)> =
            find.query_row([&row.kind, &row.id], |found| Ok((found.get(0)?, found.get(1)?))).optional()?;
        let n = match held {
            Some((_, held)) if held == digest => return Ok(()),
            Some((n, _)) => {
                self.tx.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([n])?;
                self.tx
                    .prepare_cached("UPDATE search_row SET digest = ?2 WHERE n = ?1")?
                    .execute(params![n, digest])?;
                n
            }
            None => {
                let sql = "INSERT INTO search_row (kind, id, digest) VALUES (?1, ?2, ?3)";
                self.tx.prepare_cached(sql)?.insert(params![row.kind, row.id, digest])?
            }
        };
        let sql = "INSERT INTO search (rowid, title, body) VALUES (?1, ?2, ?3)";
        self.tx.prepare_cached(sql)?.execute(params![n, row.title, row.body])?;
        Ok(())
    }
}

fn observation(row: &Row<'_>) -> rusqlite::Result<ObservationRow> {
    Ok(ObservationRow {
        unit: row.get("unit")?,
        year: row.get("year")?,
        indicator: row.get("indicator")?,
        period: row.get("period")?,
        breakdown: row.get("breakdown")?,
        value: row.get("value")?,
        numerator: row.get("numerator")?,
        denominator: row.get("denominator")?,
        text: row.get("text")?,
        estimate: row.get("estimate")?,
        not_available: row.get("not_available")?,
        note: row.get("note")?,
        source: row.get("source")?,
        reported_by: row.get("reported_by")?,
        link: row.get("link")?,
        submitted: row.get("submitted")?,
        deleted: row.get("deleted")?,
        changed_at: row.get("changed_at")?,
        changed_by: row.get("changed_by")?,
    })
}

/// The values of observations that meet a condition, without what is said about them.
pub fn observation_values(
    conn: &Connection,
    condition: &str,
    values: impl Params,
) -> Result<Vec<ObservationRow>, StoreError> {
    let sql = format!(
        "SELECT unit, year, indicator, period, breakdown, value, numerator, denominator, estimate, not_available
         FROM observation WHERE {condition}"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(values, |row| {
        Ok(ObservationRow {
            unit: row.get(0)?,
            year: row.get(1)?,
            indicator: row.get(2)?,
            period: row.get(3)?,
            breakdown: row.get(4)?,
            value: row.get(5)?,
            numerator: row.get(6)?,
            denominator: row.get(7)?,
            estimate: row.get(8)?,
            not_available: row.get(9)?,
            ..ObservationRow::default()
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Observations selected by `sql`, which names every column.
pub fn observation_rows(conn: &Connection, sql: &str, values: impl Params) -> Result<Vec<ObservationRow>, StoreError> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(values, observation)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Projections that converged profiles hold equal, with an order that does not depend on row numbers.
const PROJECTIONS: [&str; 5] = [
    "SELECT * FROM file ORDER BY kind, id, content",
    "SELECT * FROM record ORDER BY kind, id",
    "SELECT * FROM observation ORDER BY unit, year, indicator, period, breakdown",
    "SELECT * FROM conflict ORDER BY kind, id, path",
    "SELECT kind, id, digest FROM search_row ORDER BY kind, id",
];

impl Store {
    /// Every conflict, in order of record and path.
    pub fn conflict_rows(&self) -> Result<Vec<ConflictRow>, StoreError> {
        let mut statement =
            self.connection().prepare_cached("SELECT kind, id, path FROM conflict ORDER BY kind, id, path")?;
        let rows = statement.query_map([], |row| {
            Ok(ConflictRow {
                document: DocumentKey::new(row.get::<_, String>(0)?, row.get::<_, String>(1)?),
                path: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A digest of every document's heads and every projected row: equal on converged profiles.
    pub fn fingerprint(&self) -> Result<[u8; 32], StoreError> {
        let mut parts: Vec<[u8; 32]> = Vec::new();
        for (key, heads) in self.document_heads()? {
            parts.push(derive("roadbook document row v1", &[key.kind.as_bytes(), key.id.as_bytes(), &heads]));
        }
        parts.push(self.rows_fingerprint()?);
        let parts: Vec<&[u8]> = parts.iter().map(<[u8; 32]>::as_slice).collect();
        Ok(derive("roadbook fingerprint v1", &parts))
    }

    /// A digest of every projected row.
    pub fn rows_fingerprint(&self) -> Result<[u8; 32], StoreError> {
        let mut parts: Vec<[u8; 32]> = Vec::new();
        for sql in PROJECTIONS {
            let mut statement = self.connection().prepare(sql)?;
            let columns = statement.column_count();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let cells: Vec<Vec<u8>> =
                    (0..columns).map(|at| Ok(cell(row.get_ref(at)?))).collect::<Result<_, rusqlite::Error>>()?;
                let cells: Vec<&[u8]> = cells.iter().map(Vec::as_slice).collect();
                parts.push(derive("roadbook projected row v1", &cells));
            }
        }
        let parts: Vec<&[u8]> = parts.iter().map(<[u8; 32]>::as_slice).collect();
        Ok(derive("roadbook rows v1", &parts))
    }
}

fn cell(value: ValueRef<'_>) -> Vec<u8> {
    match value {
        ValueRef::Null => vec![0],
        ValueRef::Integer(whole) => [&[1], &whole.to_be_bytes()[..]].concat(),
        ValueRef::Real(number) => [&[2], &number.to_be_bytes()[..]].concat(),
        ValueRef::Text(text) => [&[3], text].concat(),
        ValueRef::Blob(blob) => [&[4], blob].concat(),
    }
}
