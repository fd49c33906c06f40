//! Identifiers of records.

use crate::{ErrorCode, Refusal};

/// Longest identifier in bytes.
pub const MAX_ID_LEN: usize = 96;

const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Sixteen characters (Crockford's base 32, lower case) for ten random bytes.
pub fn from_random(bytes: [u8; 10]) -> String {
    let mut out = String::with_capacity(16);
    for chunk in bytes.chunks(5) {
        let word = chunk.iter().fold(0u64, |word, byte| (word << 8) | u64::from(*byte));
        for shift in (0..8).rev() {
            out.push(ALPHABET[(word >> (shift * 5)) as usize & 31] as char);
        }
    }
    out
}

/// Checks that `id` can stand in a path: ASCII letters, digits and `-_@:|`, not beginning with `_`, at most [`MAX_ID_LEN`].
pub fn check(id: &str) -> Result<(), Refusal> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-_@:|".contains(c);
    if !id.is_empty() && !id.starts_with('_') && id.len() <= MAX_ID_LEN && id.chars().all(allowed) {
        return Ok(());
    }
    Err(Refusal::new(
        ErrorCode::BadValue,
        format!("`{id}` cannot be an identifier"),
        "Use letters, digits and - _ @ : |, at most 96 of them.",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_bytes_make_sixteen_safe_characters() {
        let id = from_random([255; 10]);
        assert_eq!(id, "zzzzzzzzzzzzzzzz");
        assert!(check(&id).is_ok());
        assert_ne!(from_random([0; 10]), from_random([0, 0, 0, 0, 1, 0, 0, 0, 0, 0]));
    }

    #[test]
    fn identifiers_with_separators_or_beyond_the_bound_are_refused() {
        for bad in ["", "_a", "a.b", "a/b", "é", &"x".repeat(MAX_ID_LEN + 1)] {
            assert!(check(bad).is_err(), "{bad}");
        }
        assert!(check(&"x".repeat(MAX_ID_LEN)).is_ok());
    }
}
