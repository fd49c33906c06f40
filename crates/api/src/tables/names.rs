//! Records by what people call them.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use roadbook_engine::{Engine, EngineError};
use roadbook_exchange::table::{Cell, NAMING};
use roadbook_model::{ErrorCode, Kind, Refusal};
use roadbook_query::fields::Fields;
use serde_json::Value;

/// Ids by what records are called.
#[derive(Default)]
pub(super) struct Called {
    texts: BTreeMap<String, BTreeSet<String>>,
    /// By the bits of the number that a name can be read as.
    numbers: BTreeMap<u64, BTreeSet<String>>,
}

impl Called {
    /// Notes a name of a record.
    pub fn add(&mut self, name: &str, id: &str) {
        let name = name.trim();
        self.texts.entry(name.to_owned()).or_default().insert(id.to_owned());
        if let Ok(number) = name.parse::<f64>() {
            self.numbers.entry(number.to_bits()).or_default().insert(id.to_owned());
        }
    }

    /// The records a cell names. One that a spreadsheet made a number of names all whose names are that
    /// number: 1.1 and 1.10 cannot be told apart any more.
    pub fn by(&self, cell: &Cell) -> Vec<&str> {
        let ids = match cell {
            Cell::Number(number) => self.numbers.get(&number.to_bits()),
            cell => self.texts.get(cell.text().trim()),
        };
        ids.into_iter().flatten().map(String::as_str).collect()
    }
}

/// Ids by id, number, code and title, for each kind that was asked for.
#[derive(Default)]
pub(super) struct Names(BTreeMap<Kind, Index>);

#[derive(Default)]
struct Index {
    ids: BTreeSet<String>,
    called: Called,
}

impl Names {
    /// The id of the only record a cell names.
    pub fn find(&mut self, engine: &Engine, kind: Kind, cell: &Cell) -> Result<String, EngineError> {
        let index = match self.0.entry(kind) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(Index::of(&engine.query(Default::default()).records(kind)?)),
        };
        let text = cell.text();
        let name = text.trim();
        if index.ids.contains(name) {
            return Ok(name.to_owned());
        }
        match index.called.by(cell)[..] {
            [id] => Ok(id.to_owned()),
            [] => Err(nobody(kind, name).into()),
            ref ids => Err(several(name, ids).into()),
        }
    }
}

impl Index {
    fn of(records: &[(String, Fields)]) -> Index {
        let mut index = Index::default();
        for (id, fields) in records {
            index.ids.insert(id.clone());
            let names = fields.0.iter().filter(|(path, _)| is_name(path)).filter_map(|(_, value)| value.as_str());
            names.for_each(|name| index.called.add(name, id));
        }
        index
    }
}

fn is_name(path: &str) -> bool {
    NAMING.contains(&path) || path == "title" || path.starts_with("title.")
}

fn nobody(kind: Kind, name: &str) -> Refusal {
    let hint = "Give the id, number, code or exact title of a record there is.";
    Refusal::new(ErrorCode::NotFound, format!("There is no {kind} `{name}`"), hint)
}

/// Refuses a name that several records have.
pub(super) fn several(name: &str, ids: &[&str]) -> Refusal {
    let shown = ids.iter().take(5).copied().collect::<Vec<_>>().join(", ");
    let message = format!("`{name}` may mean {} records: {shown}", ids.len());
    let hint = "Give the id of the one that is meant; make the column text if it holds numbers such as 1.10.";
    Refusal::new(ErrorCode::Ambiguous, message, hint)
}

/// Numbers and codes, of which no two records of a kind have the same.
pub(super) struct Unique {
    path: String,
    /// Of whom each is, after the table was taken in: ids, or rows of records without one.
    of: BTreeMap<String, String>,
    /// Rows that set it, with the record.
    set: Vec<(u32, String)>,
}

impl Unique {
    pub fn of(path: &str, records: &BTreeMap<String, Fields>) -> Unique {
        let held = |(id, fields): (&String, &Fields)| Some((id.clone(), fields.0.get(path)?.as_str()?.to_owned()));
        Unique { path: path.to_owned(), of: records.iter().filter_map(held).collect(), set: Vec::new() }
    }

    /// Notes what a row sets.
    pub fn note(&mut self, row: u32, id: Option<&str>, set: &[(String, Value)]) {
        let value = set.iter().find(|(path, _)| *path == self.path).and_then(|(_, value)| value.as_str());
        if let Some(value) = value {
            let whose = id.map_or_else(|| format!("row {row}"), str::to_owned);
            self.of.insert(whose.clone(), value.to_owned());
            self.set.push((row, whose));
        }
    }

    /// The rows that set what another record has too.
    pub fn refused(self) -> Vec<(u32, String, Refusal)> {
        let mut holders: BTreeMap<&String, Vec<&String>> = BTreeMap::new();
        for (whose, value) in &self.of {
            holders.entry(value).or_default().push(whose);
        }
        let refusal = |(row, whose): &(u32, String)| {
            let value = self.of.get(whose)?;
            let other = holders.get(value)?.iter().find(|other| **other != whose)?;
            let message = format!("`{value}` is also the {} of {other}", self.path);
            let hint = "Give each record one of its own.";
            Some((*row, self.path.clone(), Refusal::new(ErrorCode::Duplicate, message, hint)))
        };
        self.set.iter().filter_map(refusal).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_was_two_names_is_ambiguous_and_text_is_not() {
        let mut called = Called::default();
        [("1.1", "a"), ("1.10", "b"), ("0012", "c")].iter().for_each(|(name, id)| called.add(name, id));
        assert_eq!(called.by(&Cell::Number(1.1)), ["a", "b"]);
        assert_eq!(called.by(&Cell::Number(12.0)), ["c"]);
        assert_eq!(called.by(&Cell::Text("1.10".to_owned())), ["b"]);
        assert!(called.by(&Cell::Text("12".to_owned())).is_empty());
    }
}
