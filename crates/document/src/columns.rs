//! How many rows the columns of a change claim, read without making them.
//!
//! Automerge's columns are run-length encoded (binary format, "Column encoding"): a signed count n,
//! then one value for n > 0, n values for n < 0, and for 0 an unsigned number of nulls.

/// Columns in a change; Automerge writes some twenty.
const MAX_COLUMNS: u64 = 64;

/// The most rows any column of a change chunk claims; `None` if the chunk cannot be read.
pub(crate) fn rows(chunk: &[u8]) -> Option<u64> {
    let mut rest = chunk.get(9..)?;
    unsigned(&mut rest)?;
    let dependencies = usize::try_from(unsigned(&mut rest)?).ok()?;
    skip(&mut rest, dependencies.checked_mul(32)?)?;
    skip_bytes(&mut rest)?; // actor
    unsigned(&mut rest)?; // sequence number
    unsigned(&mut rest)?; // first operation
    signed(&mut rest)?; // time
    skip_bytes(&mut rest)?; // message
    let actors = unsigned(&mut rest)?;
    for _ in 0..actors {
        skip_bytes(&mut rest)?;
    }
    let count = unsigned(&mut rest).filter(|count| *count <= MAX_COLUMNS)?;
    let mut columns = Vec::new();
    for _ in 0..count {
        columns.push((unsigned(&mut rest)?, usize::try_from(unsigned(&mut rest)?).ok()?));
    }
    let mut most = 0;
    for (spec, length) in columns {
        let data = rest.split_off(..length)?;
        most = most.max(column_rows(spec, data)?);
    }
    Some(most)
}

fn column_rows(spec: u64, mut data: &[u8]) -> Option<u64> {
    const COMPRESSED: u64 = 8;
    let mut rows = 0u64;
    match spec & 7 {
        _ if spec & COMPRESSED != 0 => return None,
        7 => return Some(0),
        4 => {
            while !data.is_empty() {
                rows = rows.checked_add(unsigned(&mut data)?)?;
            }
        }
        kind => {
            while !data.is_empty() {
                let run = signed(&mut data)?;
                let values = match run {
                    0 => {
                        rows = rows.checked_add(unsigned(&mut data)?)?;
                        0
                    }
                    1.. => {
                        rows = rows.checked_add(run.unsigned_abs())?;
                        1
                    }
                    _ => {
                        rows = rows.checked_add(run.unsigned_abs())?;
                        run.unsigned_abs()
                    }
                };
                for _ in 0..values {
                    value(kind, &mut data)?;
                }
            }
        }
    }
    Some(rows)
}

/// One value: a string, a signed or an unsigned number.
fn value(kind: u64, data: &mut &[u8]) -> Option<()> {
    match kind {
        5 => skip_bytes(data),
        3 => signed(data).map(drop),
        _ => unsigned(data).map(drop),
    }
}

fn skip(data: &mut &[u8], length: usize) -> Option<()> {
    data.split_off(..length).map(drop)
}

fn skip_bytes(data: &mut &[u8]) -> Option<()> {
    let length = usize::try_from(unsigned(data)?).ok()?;
    skip(data, length)
}

/// Unsigned LEB128.
fn unsigned(data: &mut &[u8]) -> Option<u64> {
    let mut number = 0u64;
    for shift in (0..64).step_by(7) {
        let byte = *data.split_off_first()?;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

/// Signed LEB128.
fn signed(data: &mut &[u8]) -> Option<i64> {
    let mut number = 0i64;
    for shift in (0..64).step_by(7) {
        let byte = *data.split_off_first()?;
        number |= i64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            let sign = shift + 7;
            return Some(if byte & 0x40 != 0 && sign < 64 { number | (-1 << sign) } else { number });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_each_kind_of_run_are_counted() {
        let int = 0x42;
        assert_eq!(column_rows(int, &[3, 9]), Some(3), "a run of one value");
        assert_eq!(column_rows(int, &[0x7e, 1, 2]), Some(2), "two values");
        assert_eq!(column_rows(int, &[0, 5]), Some(5), "nulls");
        assert_eq!(column_rows(0x15, &[0x7f, 2, b'a', b'b']), Some(1), "a string");
        assert_eq!(column_rows(0x34, &[2, 3]), Some(5), "booleans");
        assert_eq!(column_rows(int | 8, &[1, 1]), None, "compressed columns are refused");
        let huge = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x3f, 1];
        assert!(column_rows(int, &huge).unwrap() > 1 << 60, "a lifetime of operations in ten bytes");
    }
}
