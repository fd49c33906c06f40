//! The text of a file.

use encoding_rs::{Encoding, UTF_8};
use roadbook_model::ErrorCode;

use super::Problem;

/// The text of a file, or where it stops being text.
pub(super) enum Decoded {
    Text(String),
    /// Up to the first bytes that are none, and the name of the encoding.
    Broken(String, &'static str),
}

/// Decodes a file: as its byte order mark says, else as `named` says, else as UTF-8.
pub(super) fn decode(bytes: &[u8], named: Option<&str>) -> Result<Decoded, Problem> {
    let encoding = match named {
        None => UTF_8,
        Some(name) => Encoding::for_label(name.trim().as_bytes()).ok_or_else(|| unknown(name))?,
    };
    // `decode` follows a byte order mark and takes it off.
    let (text, used, broken) = encoding.decode(bytes);
    let broken_at = if broken { text.find(char::REPLACEMENT_CHARACTER) } else { text.find('\0') };
    Ok(match broken_at {
        None => Decoded::Text(text.into_owned()),
        Some(at) => Decoded::Broken(text[..at].to_owned(), used.name()),
    })
}

fn unknown(name: &str) -> Problem {
    let hint = "Use a name such as utf-8, utf-16le, windows-1252 or windows-1256.";
    Problem::of_file(ErrorCode::NotText, format!("There is no encoding `{name}`"), hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8], named: Option<&str>) -> Result<String, String> {
        match decode(bytes, named).unwrap() {
            Decoded::Text(text) => Ok(text),
            Decoded::Broken(before, _) => Err(before),
        }
    }

    #[test]
    fn text_is_utf_8_or_says_what_it_is_or_is_said_to_be_another() {
        let utf_16: Vec<u8> = "\u{feff}عنوان".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text("\u{feff}é".as_bytes(), None), Ok("é".to_owned()));
        assert_eq!(text(&utf_16, None), Ok("عنوان".to_owned()));
        assert_eq!(text(b"caf\xe9", Some("windows-1252")), Ok("café".to_owned()));
        assert_eq!(text("é".as_bytes(), Some("windows-1252")), Ok("Ã©".to_owned()));
        assert_eq!(text(b"ab\xe9", None), Err("ab".to_owned()));
        assert_eq!(text(b"a\0b\0", None), Err("a".to_owned()));
        assert!(decode(b"", Some("klingon")).is_err());
    }
}
