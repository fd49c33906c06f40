//! Rows that are records.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_engine::{Batch, Edit, Engine, EngineError, NewRecord};
use roadbook_exchange::table::{self, Cell, Column, NAMING, Row, Target};
use roadbook_model::{ErrorCode, Kind, Refusal, id, path::join, schema::FieldType};
use roadbook_query::fields::Fields;
use serde_json::Value;

use super::{
    names::{Called, Names, Unique, several},
    plan::{Found, check_country, refused, stands},
};

/// Paths and the values they get.
type Set = Vec<(String, Value)>;

/// Which record a row is about.
enum Subject {
    Held(String),
    New(Option<String>),
}

impl Subject {
    fn id(&self) -> Option<&str> {
        match self {
            Subject::Held(id) => Some(id),
            Subject::New(id) => id.as_deref(),
        }
    }
}

/// Rows on their way to a batch.
struct Records<'a> {
    engine: &'a Engine,
    kind: Kind,
    columns: &'a [Column],
    held: BTreeMap<String, Fields>,
    /// Ids by what the key column holds, where that is a field.
    keyed: Called,
    /// Rows by what says whom they are about.
    seen: BTreeMap<String, u32>,
    names: Names,
    unique: Vec<Unique>,
    made: Vec<NewRecord>,
    edits: Vec<Edit>,
}

/// Checks the rows; the batch, if nothing is wrong with them.
pub(super) fn batch(
    engine: &Engine,
    kind: Kind,
    columns: &[Column],
    rows: &[Row],
    found: &mut Found,
) -> Result<Option<Batch>, EngineError> {
    let mut records = Records::new(engine, kind, columns)?;
    for row in rows {
        records.row(row, found)?;
    }
    for (row, path, refusal) in records.unique.drain(..).flat_map(Unique::refused) {
        if let Some((row, column)) = place(rows, columns, row, &path) {
            found.refuse(row, column, refusal);
        }
    }
    if !found.problems.is_empty() {
        return Ok(None);
    }
    engine.batch(&records.made, records.edits, Default::default()).map(Some)
}

fn place<'a>(rows: &'a [Row], columns: &'a [Column], number: u32, path: &str) -> Option<(&'a Row, &'a Column)> {
    let row = rows.binary_search_by_key(&number, |row| row.number).ok()?;
    Some((&rows[row], columns.iter().find(|column| column.path == path)?))
}

impl<'a> Records<'a> {
    fn new(engine: &'a Engine, kind: Kind, columns: &'a [Column]) -> Result<Records<'a>, EngineError> {
        let held: BTreeMap<_, _> = engine.query(Default::default()).records(kind)?.into_iter().collect();
        let mut keyed = Called::default();
        if let Some(key) = columns.iter().find(|column| column.is_key && matches!(column.target, Target::Field(_))) {
            for (id, fields) in held.iter().filter(|(_, fields)| fields.0.contains_key(&key.path)) {
                keyed.add(&fields.line(&key.path), id);
            }
        }
        let naming = columns.iter().filter(|column| NAMING.contains(&column.path.as_str()));
        Ok(Records {
            unique: naming.map(|column| Unique::of(&column.path, &held)).collect(),
            engine,
            kind,
            columns,
            held,
            keyed,
            seen: BTreeMap::new(),
            names: Names::default(),
            made: Vec::new(),
            edits: Vec::new(),
        })
    }

    fn row(&mut self, row: &Row, found: &mut Found) -> Result<(), EngineError> {
        let before = found.problems.total;
        let subject = self.subject(row, found)?;
        let mut set = Set::new();
        for column in self.columns {
            let (Target::Field(holds), Some(cell)) = (column.target, row.cells.get(&column.index)) else { continue };
            match refused(self.values(&subject, &column.path, holds, cell))? {
                Ok(values) => set.extend(values),
                Err(refusal) => found.refuse(row, column, refusal),
            }
        }
        if found.problems.total == before {
            self.unique.iter_mut().for_each(|unique| unique.note(row.number, subject.id(), &set));
            found.count(matches!(subject, Subject::New(_)), !set.is_empty());
            self.take(subject, set);
        }
        Ok(())
    }

    fn take(&mut self, subject: Subject, set: Set) {
        let kind = self.kind;
        match subject {
            Subject::New(id) => self.made.push(NewRecord { kind, id, fields: set.into_iter().collect() }),
            Subject::Held(id) => {
                self.edits.extend(set.into_iter().map(|(path, value)| Edit { kind, id: id.clone(), path, value }));
            }
        }
    }

    /// Which record the row is about; what is wrong with that is noted.
    fn subject(&mut self, row: &Row, found: &mut Found) -> Result<Subject, EngineError> {
        let text = |column: &Column| row.cells.get(&column.index).map(|cell| cell.text().trim().to_owned());
        let given = self.columns.iter().find(|column| matches!(column.target, Target::Id));
        let given = given.and_then(|column| Some((column, text(column).filter(|text| !text.is_empty())?)));
        let key = self.columns.iter().find(|column| column.is_key);
        if let Some(key) = key.filter(|key| matches!(key.target, Target::Field(_))) {
            match self.by_key(row, key, given.as_ref().map(|(_, id)| id.as_str())) {
                Ok(Some(id)) => return Ok(Subject::Held(id)),
                Ok(None) => {}
                Err(refusal) => found.refuse(row, key, refusal),
            }
        }
        let Some((column, id)) = given else { return Ok(Subject::New(None)) };
        let named = self.by_id(row, column, &id);
        match refused(named)? {
            Ok(subject) => Ok(subject),
            Err(refusal) => {
                found.refuse(row, column, refusal);
                Ok(Subject::New(None))
            }
        }
    }

    /// The record of which the key field holds what the row says, if there is one.
    fn by_key(&mut self, row: &Row, key: &Column, given: Option<&str>) -> Result<Option<String>, Refusal> {
        let cell = row.cells.get(&key.index).filter(|cell| !cell.is_blank());
        let cell = cell.ok_or_else(|| no_key(&key.header))?;
        let value = cell.text();
        once(&mut self.seen, row, value.trim())?;
        match self.keyed.by(cell)[..] {
            [] => Ok(None),
            [id] if given.is_none_or(|given| given == id) => Ok(Some(id.to_owned())),
            [id] => Err(taken(&key.path, &value, id)),
            ref ids => Err(several(&value, ids)),
        }
    }

    fn by_id(&mut self, row: &Row, column: &Column, id: &str) -> Result<Subject, EngineError> {
        if column.is_key {
            once(&mut self.seen, row, id)?;
        }
        if self.held.contains_key(id) {
            return Ok(Subject::Held(id.to_owned()));
        }
        id::check(id)?;
        match self.engine.query(Default::default()).full_record(self.kind, id)? {
            None => Ok(Subject::New(Some(id.to_owned()))),
            Some(_) => Err(deleted(self.kind, id).into()),
        }
    }

    /// What the cell sets, if that is not what stands.
    fn values(&mut self, subject: &Subject, path: &str, holds: FieldType, cell: &Cell) -> Result<Set, EngineError> {
        let none = Fields::default();
        let fields = subject.id().and_then(|id| self.held.get(id)).unwrap_or(&none);
        let held = fields.0.get(path);
        let value = match holds {
            FieldType::References(kind) => {
                let held = fields.references(path).into_iter().collect();
                return self.references(kind, path, held, cell);
            }
            _ if stands(held, cell) => return Ok(Set::new()),
            FieldType::Reference(kind) if !cell.is_blank() => Some(self.names.find(self.engine, kind, cell)?.into()),
            _ => table::value(self.kind, path, holds, cell)?,
        };
        let Some(value) = value.filter(|value| held != Some(value)) else { return Ok(Set::new()) };
        check_country(path, &value)?;
        Ok(vec![(path.to_owned(), value)])
    }

    /// The records named take the place of those that are held.
    fn references(&mut self, kind: Kind, path: &str, held: BTreeSet<String>, cell: &Cell) -> Result<Set, EngineError> {
        let mut named = BTreeSet::new();
        for name in table::references(cell) {
            let is_held = matches!(&name, Cell::Text(id) if held.contains(id));
            named.insert(if is_held { name.text().into_owned() } else { self.names.find(self.engine, kind, &name)? });
        }
        if named.is_empty() {
            return Ok(Set::new());
        }
        let added = named.difference(&held).map(|id| (join(path, id), Value::Bool(true)));
        let removed = held.difference(&named).map(|id| (join(path, id), Value::Null));
        Ok(added.chain(removed).collect())
    }
}

/// Refuses a second row about the same record.
pub(super) fn once(seen: &mut BTreeMap<String, u32>, row: &Row, name: &str) -> Result<(), Refusal> {
    match seen.insert(name.to_owned(), row.number) {
        None => Ok(()),
        Some(first) => {
            let hint = "Leave one row for each record.";
            Err(Refusal::new(ErrorCode::Duplicate, format!("`{name}` also stands in row {first}"), hint))
        }
    }
}

fn no_key(header: &str) -> Refusal {
    let message = format!("The row says nothing under `{header}`, so it is about no record");
    Refusal::new(ErrorCode::BadValue, message, "Fill the cell in, or remove the row.")
}

fn taken(path: &str, value: &str, id: &str) -> Refusal {
    let message = format!("`{value}` is the {path} of {id}, which is not the id of the row");
    Refusal::new(ErrorCode::Duplicate, message, "Correct one of them, or empty the id.")
}

fn deleted(kind: Kind, id: &str) -> Refusal {
    let message = format!("The {kind} `{id}` was deleted");
    Refusal::new(ErrorCode::AlreadyExists, message, "Restore it first, or empty the id to make a new record.")
}
