//! Automerge's columns as tables of runs of rows that are alike.
//!
//! In a change each column counts its own runs: a signed count n, then one value for n > 0, n values
//! for n < 0, and for 0 an unsigned number of nulls; booleans are counts of alternating falses and
//! trues. Where somebody types, all columns change at the same rows, so the same counts come ten
//! times. Here columns with equally many rows are a table: the lengths of its runs once, and for
//! each run one cell of each column. How many bytes a column has then follows.

use std::collections::BTreeMap;

use crate::leb::{bytes, number, read_bytes, read_number, read_signed, signed};

/// Most rows of a table.
pub(crate) const MAX_ROWS: usize = 200_000;

const GROUP: u64 = 0;
const DELTA: u64 = 3;
const BOOLEAN: u64 = 4;
const TEXT: u64 = 5;
const RAW: u64 = 7;
/// Set where a column is compressed by itself, which changes never are.
const COMPRESSED: u64 = 8;
/// Counters of the objects that operations touch.
const OBJECTS: u64 = 0x02;

/// A value as Automerge encodes it, or nothing.
pub(crate) type Cell<'a> = Option<&'a [u8]>;
/// So many rows with this cell, then others.
pub(crate) type Runs<'a> = Vec<(usize, Cell<'a>)>;
/// A column by its number.
pub(crate) type Column<'a> = (u64, Runs<'a>);

/// The runs of a column; `None` if it has too many rows, or Automerge would write it otherwise.
pub(crate) fn runs(spec: u64, data: &[u8]) -> Option<Runs<'_>> {
    let runs = match spec & 7 {
        _ if spec & COMPRESSED != 0 => None,
        RAW => None,
        BOOLEAN => read_booleans(data),
        _ => read_runs(spec, data),
    }?;
    let rows = runs.iter().try_fold(0usize, |rows, (length, _)| rows.checked_add(*length))?;
    (rows <= MAX_ROWS && column(spec, &runs) == data).then_some(runs)
}

fn read_runs(spec: u64, mut data: &[u8]) -> Option<Runs<'_>> {
    let mut runs = Vec::new();
    while !data.is_empty() {
        match read_signed(&mut data)? {
            0 => runs.push((usize::try_from(read_number(&mut data)?).ok().filter(|rows| *rows > 0)?, None)),
            count @ 1.. => runs.push((usize::try_from(count).ok()?, Some(value(spec, &mut data)?))),
            count => {
                for _ in 0..count.unsigned_abs() {
                    runs.push((1, Some(value(spec, &mut data)?)));
                }
            }
        }
    }
    Some(runs)
}

/// One encoded value.
fn value<'a>(spec: u64, from: &mut &'a [u8]) -> Option<&'a [u8]> {
    let whole = *from;
    match spec & 7 {
        TEXT => read_bytes(from).map(drop),
        DELTA => read_signed(from).map(drop),
        _ => read_number(from).map(drop),
    }?;
    Some(&whole[..whole.len() - from.len()])
}

fn read_booleans(mut data: &[u8]) -> Option<Runs<'_>> {
    let mut runs = Vec::new();
    let values = [&[0][..], &[1]];
    for value in values.iter().cycle() {
        if data.is_empty() {
            break;
        }
        runs.push((usize::try_from(read_number(&mut data)?).ok()?, Some(*value)));
    }
    runs.retain(|(length, _)| *length > 0);
    Some(runs)
}

/// The column of these runs as Automerge writes it.
pub(crate) fn column(spec: u64, runs: &[(usize, Cell<'_>)]) -> Vec<u8> {
    let mut out = Vec::new();
    if spec & 7 == BOOLEAN && runs.first().is_some_and(|(_, cell)| *cell == Some(&[1])) {
        number(&mut out, 0);
    }
    let (mut from, mut literal) = (0, 0);
    while let Some((_, cell)) = runs.get(from) {
        let alike = runs[from..].iter().take_while(|(_, other)| other == cell);
        let (count, rows) = alike.fold((0, 0), |(count, rows), (length, _)| (count + 1, rows + length));
        if spec & 7 == BOOLEAN {
            number(&mut out, rows as u64);
        } else if rows == 1 && cell.is_some() {
            literal += 1;
        } else {
            write_literal(&mut out, &runs[from - literal..from]);
            literal = 0;
            signed(&mut out, if cell.is_some() { rows as i64 } else { 0 });
            match cell {
                Some(value) => out.extend(*value),
                None => number(&mut out, rows as u64),
            }
        }
        from += count;
    }
    write_literal(&mut out, &runs[from - literal..from]);
    out
}

fn write_literal(out: &mut Vec<u8>, runs: &[(usize, Cell<'_>)]) {
    if !runs.is_empty() {
        signed(out, -(runs.len() as i64));
        runs.iter().filter_map(|(_, cell)| *cell).for_each(|value| out.extend(value));
    }
}

/// How many rows there are.
pub(crate) fn rows(runs: &[(usize, Cell<'_>)]) -> usize {
    runs.iter().map(|(length, _)| length).sum()
}

/// The sum of a column of numbers, each divided by 2 to the power of `shift`.
pub(crate) fn sum(runs: &[(usize, Cell<'_>)], shift: u32) -> Option<usize> {
    let sum = runs.iter().try_fold(0u64, |sum, (length, cell)| {
        let each = cell.map_or(Some(0), |mut cell| read_number(&mut cell))? >> shift;
        sum.checked_add(each.checked_mul(*length as u64)?)
    })?;
    usize::try_from(sum).ok()
}

/// Whether the column counts, operation by operation, how many rows the others of its group have.
pub(crate) fn is_group(spec: u64) -> bool {
    spec & 7 == GROUP
}

/// Writes a table of `total` rows whose first operation has the number `start`: how many rows its runs save, the
/// lengths of all but the last, and one cell of each column for each run. `None`, and nothing
/// written, if a column has other rows.
pub(crate) fn write(
    table: &[Column<'_>],
    total: usize,
    start: u64,
    lengths: &mut Vec<u8>,
    streams: &mut BTreeMap<u64, Vec<u8>>,
) -> Option<()> {
    let ends = ends_of(table);
    let mut written = Vec::with_capacity(table.len());
    for (spec, runs) in table {
        if rows(runs) != total {
            return None;
        }
        let (mut stream, mut runs, mut row) = (Vec::new(), runs.iter(), 0);
        let (mut left, mut cell) = (0, None);
        for end in &ends {
            if left == 0 {
                (left, cell) = *runs.next()?;
            }
            Place { spec: *spec, start, row }.write(cell, &mut stream)?;
            left -= end - row;
            row = *end;
        }
        written.push((*spec, stream));
    }
    number(lengths, (total - ends.len()) as u64);
    if ends.len() < total {
        ends.windows(2).fold(ends.first().copied(), |length, pair| {
            number(lengths, length.unwrap_or_default() as u64);
            Some(pair[1] - pair[0])
        });
    }
    written.into_iter().for_each(|(spec, stream)| streams.entry(spec).or_default().extend(stream));
    Some(())
}

/// Where runs of the table's rows end, in order.
fn ends_of(table: &[Column<'_>]) -> Vec<usize> {
    let of_column = |(_, runs): &Column<'_>| -> Vec<usize> {
        let add = |end: &mut usize, (length, _): &(usize, Cell<'_>)| {
            *end += length;
            Some(*end)
        };
        runs.iter().scan(0, add).collect()
    };
    let mut ends: Vec<usize> = table.iter().flat_map(of_column).collect();
    ends.sort_unstable();
    ends.dedup();
    ends
}

/// Reads a table of `total` rows that [`write`] wrote: the columns of these numbers.
pub(crate) fn read(
    specs: &[u64],
    total: usize,
    start: u64,
    lengths: &mut &[u8],
    streams: &mut BTreeMap<u64, &[u8]>,
) -> Option<Vec<(u64, Vec<u8>)>> {
    let saved = usize::try_from(read_number(lengths)?).ok()?;
    let runs = total.checked_sub(saved).filter(|runs| *runs > 0 || total == 0)?;
    let mut each = vec![1; runs];
    if saved > 0 {
        let (last, before) = each.split_last_mut()?;
        *last = total;
        for length in before {
            *length = usize::try_from(read_number(lengths)?).ok().filter(|length| *length > 0)?;
            *last = last.checked_sub(*length).filter(|left| *left > 0)?;
        }
    }
    let column_of = |spec: &u64| {
        let (stream, mut row) = (streams.get_mut(spec)?, 0);
        let mut cells = Vec::with_capacity(runs);
        for length in &each {
            cells.push((*length, Place { spec: *spec, start, row }.read(stream)?));
            row += length;
        }
        let runs: Runs<'_> = cells.iter().map(|(length, cell)| (*length, cell.as_deref())).collect();
        Some((*spec, column(*spec, &runs)))
    };
    specs.iter().map(column_of).collect()
}

/// Where a cell stands: null is 0 there, and every number is one more.
struct Place {
    spec: u64,
    start: u64,
    row: usize,
}

impl Place {
    fn write(&self, cell: Cell<'_>, out: &mut Vec<u8>) -> Option<()> {
        let Some(mut value) = cell else {
            out.push(0);
            return Some(());
        };
        if self.spec & 7 == TEXT {
            let text = read_bytes(&mut value)?;
            number(out, text.len() as u64 + 1);
            out.extend(text);
            return Some(());
        }
        let plain = match self.spec & 7 {
            BOOLEAN => u64::from(value == [1]),
            DELTA => zigzag(read_signed(&mut value)?),
            _ if self.spec == OBJECTS => self.near(read_number(&mut value)?)?,
            _ => read_number(&mut value)?,
        };
        number(out, plain.checked_add(1).filter(|number| *number < 1 << 63)?);
        Some(())
    }

    fn read(&self, from: &mut &[u8]) -> Option<Option<Vec<u8>>> {
        let Some(plain) = read_number(from)?.checked_sub(1) else { return Some(None) };
        let mut value = Vec::new();
        match self.spec & 7 {
            TEXT => bytes(&mut value, from.split_off(..usize::try_from(plain).ok()?)?),
            BOOLEAN => value.push(u8::from(plain == 1)),
            DELTA => signed(&mut value, (plain >> 1) as i64 ^ -((plain & 1) as i64)),
            _ if self.spec == OBJECTS => number(&mut value, self.far(plain)?),
            _ => number(&mut value, plain),
        }
        Some(Some(value))
    }

    fn operation(&self) -> u64 {
        self.start.wrapping_add(self.row as u64)
    }

    /// An object made in this change is counted back from the operation that touches it.
    fn near(&self, counter: u64) -> Option<u64> {
        let of_this_change = (self.start..self.operation()).contains(&counter);
        if of_this_change { Some((self.operation() - counter) << 1 | 1) } else { counter.checked_mul(2) }
    }

    fn far(&self, sent: u64) -> Option<u64> {
        if sent & 1 == 1 { self.operation().checked_sub(sent >> 1) } else { Some(sent >> 1) }
    }
}

fn zigzag(number: i64) -> u64 {
    (number << 1 ^ number >> 63) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBERS: u64 = 0x42;

    /// Writes and reads a table of these columns.
    fn there_and_back(columns: &[(u64, &[u8])]) -> Option<usize> {
        let table: Vec<Column<'_>> =
            columns.iter().map(|(spec, data)| Some((*spec, runs(*spec, data)?))).collect::<Option<_>>()?;
        let (mut lengths, mut streams) = (Vec::new(), BTreeMap::new());
        write(&table, rows(&table[0].1), 100, &mut lengths, &mut streams)?;
        let sent = lengths.len() + streams.values().map(Vec::len).sum::<usize>();
        let mut from: BTreeMap<u64, &[u8]> = streams.iter().map(|(spec, stream)| (*spec, &stream[..])).collect();
        let specs: Vec<u64> = columns.iter().map(|(spec, _)| *spec).collect();
        let mut rest = &lengths[..];
        let read = read(&specs, rows(&table[0].1), 100, &mut rest, &mut from).unwrap();
        assert_eq!(read, columns.iter().map(|(spec, data)| (*spec, data.to_vec())).collect::<Vec<_>>());
        assert!(rest.is_empty() && from.values().all(|stream| stream.is_empty()));
        Some(sent)
    }

    #[test]
    fn every_kind_of_run_comes_back() {
        let columns: [(u64, &[u8]); 9] = [
            (NUMBERS, &[3, 9]),
            (NUMBERS, &[0x7e, 1, 2]),
            (NUMBERS, &[0, 5]),
            (NUMBERS, &[0, 2, 0x7f, 4, 2, 7]),
            (0x15, &[0x7f, 2, b'a', b'b', 3, 1, b'c']),
            (0x13, &[2, 0x7f, 0x7f, 1]),
            (0x34, &[2, 3]),
            (0x34, &[0, 3]),
            (OBJECTS, &[2, 7, 0x7f, 100, 3, 101]),
        ];
        for (spec, data) in columns {
            assert!(there_and_back(&[(spec, data)]).is_some(), "{spec:#x} {data:?}");
        }
    }

    #[test]
    fn columns_whose_runs_end_together_say_so_once() {
        let alone = there_and_back(&[(NUMBERS, &[60, 1, 50, 2, 7, 3])]).unwrap();
        let table = [(NUMBERS, &[60, 1, 50, 2, 7, 3][..]), (0x13, &[60, 1, 50, 2, 7, 3]), (0x34, &[60, 57])];
        assert_eq!(there_and_back(&table).unwrap(), alone + 6, "one byte a cell");
        assert_eq!(there_and_back(&[(NUMBERS, &[3, 1]), (0x34, &[4])]), None, "columns of other lengths are no table");
    }

    #[test]
    fn what_automerge_would_write_otherwise_is_left_alone() {
        let lifetime = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x3f, 1];
        let columns: [(u64, &[u8]); 8] = [
            (NUMBERS, &[1, 9, 2, 8]),
            (NUMBERS, &[2, 9, 2, 9]),
            (NUMBERS, &[0x83, 0x00, 9]),
            (NUMBERS, &[0, 0]),
            (NUMBERS, &lifetime),
            (NUMBERS | COMPRESSED, &[3, 9]),
            (0x17, &[3, 9]),
            (0x34, &[2, 0, 3]),
        ];
        for (spec, data) in columns {
            assert_eq!(runs(spec, data), None, "{spec:#x} {data:?}");
        }
    }

    #[test]
    fn a_table_that_nobody_wrote_is_refused_and_ends_nothing() {
        for lengths in [&[][..], &[9], &[5], &[3, 0], &[3, 9], &[3, 5]] {
            let (cells, mut lengths) = ([1u8, 1, 1], lengths);
            let mut streams = BTreeMap::from([(NUMBERS, &cells[..1])]);
            assert_eq!(read(&[NUMBERS], 5, 0, &mut lengths, &mut streams), None, "{lengths:?}");
        }
    }
}
