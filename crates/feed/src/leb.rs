//! Numbers of variable length (LEB128), and bytes with their length before them.

pub(crate) fn bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    number(out, bytes.len() as u64);
    out.extend(bytes);
}

pub(crate) fn read_bytes<'a>(from: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = usize::try_from(read_number(from)?).ok()?;
    from.split_off(..length)
}

/// Unsigned.
pub(crate) fn number(out: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

pub(crate) fn read_number(from: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..63).step_by(7) {
        let byte = *from.split_off_first()?;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

pub(crate) fn signed(out: &mut Vec<u8>, mut number: i64) {
    loop {
        let byte = (number & 0x7f) as u8;
        number >>= 7;
        if (number == 0 && byte & 0x40 == 0) || (number == -1 && byte & 0x40 != 0) {
            out.push(byte);
            return;
        }
        out.push(byte | 0x80);
    }
}

pub(crate) fn read_signed(from: &mut &[u8]) -> Option<i64> {
    let mut number = 0i64;
    for shift in (0..63).step_by(7) {
        let byte = *from.split_off_first()?;
        number |= i64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            let fill = shift + 7;
            return Some(if byte & 0x40 != 0 && fill < 64 { number | (-1 << fill) } else { number });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signed_numbers_read_back() {
        for value in [0, 1, -1, 63, 64, -64, -65, 1_600_000_000, i64::MAX >> 2, i64::MIN >> 2] {
            let mut out = Vec::new();
            signed(&mut out, value);
            assert_eq!(read_signed(&mut &out[..]), Some(value));
        }
    }
}
