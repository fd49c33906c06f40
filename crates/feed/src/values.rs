//! Values of records, field by field.
//!
//! A change has the values of all its fields one after the other, and their types and lengths in a
//! column of their own. Titles resemble titles and numbers resemble numbers, so here each field has
//! a stream: texts end with a zero, numbers are decimal where nothing is lost, and lengths follow.

use std::collections::BTreeMap;

use crate::{
    columns::{self, Cell, Runs, column},
    leb::{number, read_number},
};

/// Keys of the root, types with lengths, and values.
pub(crate) const KEYS: u64 = 0x15;
pub(crate) const TYPES: u64 = 0x56;
pub(crate) const VALUES: u64 = 0x57;

const FLOAT: u64 = 5;
const TEXT: u64 = 6;
const FLOAT_OF_8_BYTES: u64 = 8 << 4 | FLOAT;

/// The streams of fields being written, in order of first use.
#[derive(Default)]
pub(crate) struct Fields {
    places: BTreeMap<Vec<u8>, usize>,
    streams: Vec<Vec<u8>>,
}

/// The streams of fields being read.
#[derive(Default)]
pub(crate) struct FieldsRead<'a> {
    places: BTreeMap<Vec<u8>, usize>,
    streams: Vec<&'a [u8]>,
}

/// The field a key belongs to: in documents of observations a key begins with indicator and period.
fn field(kind: &str, key: Cell<'_>) -> Option<Vec<u8>> {
    // The encoded key begins with its length.
    let mut key = key?;
    read_number(&mut key)?;
    let of_observation = key.iter().position(|byte| *byte == b'@');
    let name = match of_observation.and_then(|at| key[at..].iter().position(|byte| *byte == b'.').map(|dot| at + dot)) {
        Some(dot) => &key[dot + 1..],
        None => key,
    };
    Some([kind.as_bytes(), &[0], name].concat())
}

fn place_of(places: &mut BTreeMap<Vec<u8>, usize>, field: Vec<u8>) -> usize {
    let next = places.len();
    *places.entry(field).or_insert(next)
}

/// Whether each row has a key.
pub(crate) fn all_have_keys(keys: &Runs<'_>, rows: usize) -> bool {
    keys.iter().all(|(_, key)| key.is_some()) && columns::rows(keys) == rows
}

fn cells<'a>(runs: &Runs<'a>) -> impl Iterator<Item = Cell<'a>> {
    runs.iter().flat_map(|(length, cell)| std::iter::repeat_n(*cell, *length))
}

impl Fields {
    /// Takes the values of a change; appends to `types` what is needed beside them. `None`, and
    /// nothing taken, if they would not come back.
    pub fn take(&mut self, kind: &str, keys: &Runs<'_>, types: &Runs<'_>, mut values: &[u8]) -> Option<Vec<u8>> {
        if columns::rows(keys) != columns::rows(types) {
            return None;
        }
        let (mut short, mut taken) = (Vec::new(), Vec::new());
        for (key, full) in cells(keys).zip(cells(types)) {
            let full = read_number(&mut full?)?;
            let value = values.split_off(..usize::try_from(full >> 4).ok()?)?;
            let (kept, value) = spell(full, value)?;
            number(&mut short, kept);
            taken.push((field(kind, key)?, value));
        }
        if !values.is_empty() {
            return None;
        }
        for (field, value) in taken {
            let place = place_of(&mut self.places, field);
            self.streams.resize_with(self.streams.len().max(place + 1), Vec::new);
            self.streams[place].extend(value);
        }
        Some(short)
    }

    pub fn streams(&self) -> &[Vec<u8>] {
        &self.streams
    }
}

fn encoded(value: u64) -> Vec<u8> {
    let mut out = Vec::new();
    number(&mut out, value);
    out
}

/// How a value is sent: its type, with the length where that does not follow, and its bytes.
fn spell(full: u64, value: &[u8]) -> Option<(u64, Vec<u8>)> {
    match full & 15 {
        TEXT if !value.contains(&0) => Some((TEXT, [value, &[0]].concat())),
        FLOAT if full == FLOAT_OF_8_BYTES => {
            let float = f64::from_le_bytes(value.try_into().ok()?);
            let text = float.to_string();
            let same = text.len() < 20 && text.parse::<f64>().is_ok_and(|read| read.to_bits() == float.to_bits());
            Some(if same { (FLOAT, [text.as_bytes(), &[0]].concat()) } else { (full, value.to_vec()) })
        }
        FLOAT if full == FLOAT => None,
        _ => Some((full, value.to_vec())),
    }
}

impl<'a> FieldsRead<'a> {
    pub fn new(streams: Vec<&'a [u8]>) -> FieldsRead<'a> {
        FieldsRead { places: BTreeMap::new(), streams }
    }

    /// The columns of types and values, from the column of keys and what [`Fields::take`] gave.
    pub fn give(&mut self, kind: &str, keys: &Runs<'_>, short: &mut &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
        let (mut types, mut values) = (Vec::new(), Vec::new());
        for key in cells(keys) {
            let place = place_of(&mut self.places, field(kind, key)?);
            let stream = self.streams.get_mut(place)?;
            types.push(respell(read_number(short)?, stream, &mut values)?);
        }
        let cells: Vec<Vec<u8>> = types.into_iter().map(encoded).collect();
        let runs: Runs<'_> = cells.iter().map(|cell| (1, Some(&cell[..]))).collect();
        Some((column(TYPES, &runs), values))
    }

    pub fn is_spent(&self) -> bool {
        self.streams.iter().all(|stream| stream.is_empty())
    }
}

fn respell(kept: u64, stream: &mut &[u8], values: &mut Vec<u8>) -> Option<u64> {
    let until_zero = |stream: &mut &[u8]| -> Option<Vec<u8>> {
        let end = stream.iter().position(|byte| *byte == 0)?;
        let text = stream.split_off(..end)?.to_vec();
        stream.split_off_first()?;
        Some(text)
    };
    match kept {
        TEXT => {
            let text = until_zero(stream)?;
            values.extend(&text);
            Some((text.len() as u64) << 4 | TEXT)
        }
        FLOAT => {
            let text = String::from_utf8(until_zero(stream)?).ok()?;
            let float: f64 = text.parse().ok()?;
            values.extend(float.to_le_bytes());
            Some(FLOAT_OF_8_BYTES)
        }
        full => {
            values.extend(stream.split_off(..usize::try_from(full >> 4).ok()?)?);
            Some(full)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::columns::runs;

    fn keys(names: &[&str]) -> Vec<u8> {
        let mut out = Vec::new();
        crate::leb::signed(&mut out, -(names.len() as i64));
        names.iter().for_each(|name| crate::leb::bytes(&mut out, name.as_bytes()));
        out
    }

    fn types(lengths: &[u64]) -> Vec<u8> {
        let cells: Vec<Vec<u8>> = lengths.iter().map(|length| encoded(*length)).collect();
        column(TYPES, &cells.iter().map(|cell| (1, Some(&cell[..]))).collect::<Runs<'_>>())
    }

    fn take(fields: &mut Fields, keys: &[u8], types: &[u8], values: &[u8]) -> Option<Vec<u8>> {
        fields.take("observation", &runs(KEYS, keys)?, &runs(TYPES, types)?, values)
    }

    #[test]
    fn values_of_every_type_come_back_field_by_field() {
        let tenth = 0.1f64.to_le_bytes();
        let nan = f64::NAN.to_le_bytes();
        let texts = [&b"Map OER"[..], b"a\0b", b"", &tenth, &nan, &[1], b""];
        let full = [6, 6, 6, 5, 5, 4, 1];
        let lengths: Vec<u64> = full.iter().zip(texts).map(|(kind, text)| (text.len() as u64) << 4 | kind).collect();
        let keys = keys(&["title", "how", "x", "i@2020.value", "j@2021.value", "order", "deleted"]);
        let (types, values) = (types(&lengths), texts.concat());
        let mut fields = Fields::default();
        let short = take(&mut fields, &keys, &types, &values).unwrap();
        assert_eq!(fields.streams().len(), 6, "both values are one field");
        let mut read = FieldsRead::new(fields.streams().iter().map(Vec::as_slice).collect());
        let mut from = &short[..];
        assert_eq!(read.give("observation", &runs(KEYS, &keys).unwrap(), &mut from), Some((types, values)));
        assert!(from.is_empty() && read.is_spent());
    }

    #[test]
    fn what_would_not_come_back_is_not_taken() {
        let (one, two) = (keys(&["a"]), keys(&["a", "b"]));
        for (keys, types, values) in [
            (&one, &types(&[5])[..], &b""[..]),
            (&one, &types(&[0x16]), b"ab"),
            (&one, &types(&[0x16]), b""),
            (&two, &types(&[0x16]), b"a"),
            (&one, &[1, 0x16], b"a"),
        ] {
            let mut fields = Fields::default();
            assert_eq!(take(&mut fields, keys, types, values), None, "{types:?}");
            assert!(fields.streams().is_empty());
        }
    }
}
