//! The operations of changes, in streams: a table of columns for each change, and values by field.

use std::collections::BTreeMap;

use crate::{
    columns::{self, Column, MAX_ROWS, Runs, is_group, rows, runs, sum},
    leb::{number, read_number},
    limits::MAX_INFLATED,
    values::{Fields, FieldsRead, KEYS, TYPES, VALUES, all_have_keys},
};

/// What each operation does: as many rows as there are operations.
const ACTIONS: u64 = 0x42;
/// Types hold the lengths of values above this many bits.
const LENGTH: u32 = 4;

/// Which columns of a change are tables together.
struct Tables {
    operations: Vec<u64>,
    /// Columns that count rows, and those whose rows they count.
    groups: Vec<(u64, Vec<u64>)>,
}

impl Tables {
    fn of(specs: &[u64]) -> Tables {
        let is_value = |spec: u64| spec == TYPES || spec == VALUES;
        let of_group = |group: u64| move |spec: &u64| *spec >> 4 == group >> 4 && *spec != group;
        let counts = specs.iter().copied().filter(|spec| is_group(*spec) && !is_value(*spec));
        let groups: Vec<(u64, Vec<u64>)> =
            counts.map(|group| (group, specs.iter().copied().filter(of_group(group)).collect())).collect();
        let in_group = |spec: &u64| groups.iter().any(|(_, members)| members.contains(spec));
        let operations = specs.iter().copied().filter(|spec| !is_value(*spec) && !in_group(spec)).collect();
        Tables { operations, groups }
    }
}

/// Streams being written.
#[derive(Default)]
pub(crate) struct Operations {
    /// How long columns are.
    pub lengths: Vec<u8>,
    /// What columns hold, by their number.
    pub columns: BTreeMap<u64, Vec<u8>>,
    /// Values of fields.
    pub fields: Fields,
}

impl Operations {
    /// Writes columns as they are.
    pub fn plain(&mut self, columns: &[(u64, &[u8])]) {
        for (spec, data) in columns {
            number(&mut self.lengths, data.len() as u64);
            self.columns.entry(*spec).or_default().extend(*data);
        }
    }

    /// Writes the columns of a change as tables, and gives the number of its operations. `None`, and
    /// nothing written, if they would not come back.
    pub fn tables(&mut self, kind: &str, start: u64, columns: &[(u64, &[u8])]) -> Option<usize> {
        if !columns.is_sorted_by(|(before, _), (after, _)| before < after) {
            return None;
        }
        let values = columns.iter().find(|(spec, _)| *spec == VALUES).map(|(_, data)| *data);
        let all: BTreeMap<u64, Runs<'_>> = columns
            .iter()
            .filter(|(spec, _)| *spec != VALUES)
            .map(|(spec, data)| Some((*spec, runs(*spec, data)?)))
            .collect::<Option<_>>()?;
        let total = rows(all.get(&ACTIONS)?);
        let (mut lengths, mut streams) = (Vec::new(), BTreeMap::new());
        let mut write = |specs: &[u64], total: usize| {
            let table: Vec<Column<'_>> =
                specs.iter().map(|spec| Some((*spec, all.get(spec)?.clone()))).collect::<Option<_>>()?;
            columns::write(&table, total, start, &mut lengths, &mut streams)
        };
        let tables = Tables::of(&columns.iter().map(|(spec, _)| *spec).collect::<Vec<_>>());
        write(&tables.operations, total)?;
        for (counts, members) in tables.groups {
            write(&members, sum(all.get(&counts)?, 0)?)?;
        }
        let types = all.get(&TYPES);
        match (all.get(&KEYS).filter(|keys| all_have_keys(keys, total)), types) {
            (Some(keys), Some(types)) => {
                let short = self.fields.take(kind, keys, types, values.unwrap_or_default())?;
                streams.insert(TYPES, short);
            }
            _ => {
                let length = types.map_or(Some(0), |types| sum(types, LENGTH))?;
                let values = values.unwrap_or_default();
                if values.len() != length {
                    return None;
                }
                if types.is_some() {
                    write(&[TYPES], total)?;
                }
                streams.insert(VALUES, values.to_vec());
            }
        }
        number(&mut self.lengths, total as u64);
        self.lengths.extend(lengths);
        streams.into_iter().for_each(|(spec, stream)| self.columns.entry(spec).or_default().extend(stream));
        Some(total)
    }
}

/// Streams being read.
pub(crate) struct OperationsRead<'a> {
    lengths: &'a [u8],
    columns: BTreeMap<u64, &'a [u8]>,
    fields: FieldsRead<'a>,
    /// Operations that changes may still have.
    left: usize,
}

/// Columns of a change by their numbers.
pub(crate) type Columns = Vec<(u64, Vec<u8>)>;

impl<'a> OperationsRead<'a> {
    pub fn new(lengths: &'a [u8], columns: BTreeMap<u64, &'a [u8]>, fields: FieldsRead<'a>) -> OperationsRead<'a> {
        OperationsRead { lengths, columns, fields, left: MAX_INFLATED }
    }

    /// Reads columns as they are.
    pub fn plain(&mut self, specs: &[u64]) -> Option<Columns> {
        let column = |spec: &u64| {
            let length = usize::try_from(read_number(&mut self.lengths)?).ok()?;
            Some((*spec, self.columns.get_mut(spec)?.split_off(..length)?.to_vec()))
        };
        specs.iter().map(column).collect()
    }

    /// Reads the columns of a change from tables, and the number of its operations.
    pub fn tables(&mut self, kind: &str, start: u64, specs: &[u64]) -> Option<(usize, Columns)> {
        let total = usize::try_from(read_number(&mut self.lengths)?).ok().filter(|total| *total <= MAX_ROWS)?;
        self.left = self.left.checked_sub(total)?;
        let tables = Tables::of(specs);
        let mut all: BTreeMap<u64, Vec<u8>> = BTreeMap::new();
        all.extend(self.read(&tables.operations, total, start)?);
        for (counts, members) in tables.groups {
            let rows = sum(&runs(counts, all.get(&counts)?)?, 0).filter(|rows| *rows <= MAX_ROWS)?;
            self.left = self.left.checked_sub(rows)?;
            all.extend(self.read(&members, rows, start)?);
        }
        let keys = all.get(&KEYS).map_or(Some(Runs::new()), |keys| runs(KEYS, keys))?;
        let has_types = specs.contains(&TYPES);
        let values = if has_types && total > 0 && all_have_keys(&keys, total) {
            let (types, values) = self.fields.give(kind, &keys, self.columns.get_mut(&TYPES)?)?;
            all.insert(TYPES, types);
            values
        } else {
            let types = if has_types { self.read(&[TYPES], total, start)? } else { Vec::new() };
            let length = types.first().map_or(Some(0), |(_, types)| sum(&runs(TYPES, types)?, LENGTH))?;
            all.extend(types);
            if length == 0 { Vec::new() } else { self.columns.get_mut(&VALUES)?.split_off(..length)?.to_vec() }
        };
        if specs.contains(&VALUES) || !values.is_empty() {
            all.insert(VALUES, values);
        }
        // Another number of columns: one is there twice, or values have none.
        let columns: Columns = all.into_iter().collect();
        columns.iter().map(|(spec, _)| spec).eq(specs).then_some((total, columns))
    }

    fn read(&mut self, specs: &[u64], total: usize, start: u64) -> Option<Columns> {
        columns::read(specs, total, start, &mut self.lengths, &mut self.columns)
    }

    pub fn is_spent(&self) -> bool {
        self.lengths.is_empty() && self.columns.values().all(|stream| stream.is_empty()) && self.fields.is_spent()
    }
}
