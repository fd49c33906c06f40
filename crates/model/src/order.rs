//! Fractional indexes: strings whose byte order is the order of a list.
//!
//! A key can always be made between two others, so moving one item changes only that item.

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

fn digit(byte: u8) -> usize {
    DIGITS.iter().position(|d| *d == byte).unwrap_or(0)
}

/// A key after `after` (or the start) and before `before` (or the end).
///
/// Keys are fractions in base 62 with no trailing zero. When `after >= before` the result
/// follows `after`: two participants may have made equal keys, and ties are broken by id.
pub fn between(after: Option<&str>, before: Option<&str>) -> String {
    let low = after.unwrap_or("").as_bytes();
    let high = before.filter(|before| after.is_none_or(|after| after < *before)).map(str::as_bytes);
    let mut out = Vec::new();
    let mut bounded = high.is_some();
    for at in 0.. {
        let a = low.get(at).map_or(0, |byte| digit(*byte));
        let b = match high {
            Some(high) if bounded => high.get(at).map_or(0, |byte| digit(*byte)),
            _ => DIGITS.len(),
        };
        if b > a + 1 {
            out.push(DIGITS[(a + b) / 2]);
            break;
        }
        out.push(DIGITS[a]);
        bounded &= a == b;
    }
    out.iter().map(|byte| *byte as char).collect()
}

/// Keys for `count` items at the end, in their order. One key at a time, each would be longer than the
/// one before by a sixth of a digit; these are all a few digits longer than the first.
pub fn following(after: Option<&str>, count: usize) -> Vec<String> {
    let first = between(after, None);
    let width = (0..).find(|width| DIGITS.len().pow(*width) >= count).unwrap_or(0);
    if width == 0 {
        return vec![first; count];
    }
    let place = |n: usize| (0..width).rev().map(move |at| DIGITS[n / DIGITS.len().pow(at) % DIGITS.len()] as char);
    // The last digit is in the middle, so that no key ends in a zero.
    let last = DIGITS[DIGITS.len() / 2] as char;
    (0..count).map(|n| first.chars().chain(place(n)).chain([last]).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_always_fits_between_its_neighbours() {
        let mut keys = vec![between(None, None)];
        for step in 0..400usize {
            let at = (step * 7919) % (keys.len() + 1);
            let after = at.checked_sub(1).map(|i| keys[i].as_str());
            let before = keys.get(at).map(String::as_str);
            let key = between(after, before);
            assert!(after.is_none_or(|a| a < key.as_str()), "{after:?} {key}");
            assert!(before.is_none_or(|b| key.as_str() < b), "{key} {before:?}");
            keys.insert(at, key);
        }
    }

    #[test]
    fn equal_neighbours_still_give_a_key_after_the_first() {
        assert!(between(Some("V"), Some("V")).as_str() > "V");
    }

    #[test]
    fn many_keys_at_the_end_are_in_order_short_and_leave_room() {
        for after in [None, Some("V"), Some("zzzzz")] {
            for count in [0, 1, 2, 62, 63, 5_000] {
                let keys = following(after, count);
                assert_eq!(keys.len(), count);
                assert!(keys.is_sorted_by(|a, b| a < b) && keys.iter().all(|key| after < Some(key.as_str())));
                assert!(keys.iter().all(|key| key.len() <= between(after, None).len() + 4 && !key.ends_with('0')));
                if let [.., a, b] = &keys[..] {
                    let middle = between(Some(a), Some(b));
                    assert!(*a < middle && middle < *b);
                }
            }
        }
    }
}
