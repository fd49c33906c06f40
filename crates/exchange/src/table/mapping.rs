//! What a person says of a table: which column is which field, and how the file is to be read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A mapping of columns to fields. Everything may be left out: then headers are paths.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "TableMapping")]
pub struct Mapping {
    /// Sheet of a workbook; the first if absent.
    #[ts(optional)]
    pub sheet: Option<String>,
    /// Language of texts whose path names none.
    #[ts(optional)]
    pub language: Option<String>,
    /// Encoding of a CSV file, such as `windows-1252`; UTF-8, or UTF-16 with a mark, if absent.
    #[ts(optional)]
    pub encoding: Option<String>,
    /// Delimiter of a CSV file; found in the header row if absent.
    #[ts(optional)]
    pub delimiter: Option<Delimiter>,
    /// Header of the column that says which record a row is about; the one of ids if absent.
    #[ts(optional)]
    pub key: Option<String>,
    /// Path of each header; columns not named are left out. Without any, headers are paths.
    pub columns: BTreeMap<String, String>,
}

/// What stands between the cells of a CSV file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "TableDelimiter")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// The tab character.
    Tab,
}

impl Delimiter {
    pub(super) fn byte(self) -> u8 {
        match self {
            Delimiter::Comma => b',',
            Delimiter::Semicolon => b';',
            Delimiter::Tab => b'\t',
        }
    }

    /// The one that stands most often outside quotes in the first line; a comma if there is none.
    pub(super) fn found_in(text: &str) -> Delimiter {
        let mut counts = [(Delimiter::Tab, 0), (Delimiter::Semicolon, 0), (Delimiter::Comma, 0)];
        let mut quoted = false;
        for byte in text.bytes() {
            match byte {
                b'"' => quoted = !quoted,
                b'\n' | b'\r' if !quoted => break,
                _ if quoted => {}
                _ => counts.iter_mut().filter(|(which, _)| which.byte() == byte).for_each(|(_, count)| *count += 1),
            }
        }
        // Of those that stand equally often, the last.
        counts.into_iter().max_by_key(|(_, count)| *count).map_or(Delimiter::Comma, |(which, _)| which)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_the_header_row_uses() {
        let cases = [
            ("id,title\n1;2;3;4", Delimiter::Comma),
            ("id;title, in short;note", Delimiter::Semicolon),
            ("\"a;b;c;d\",\"e\n\";f\tg\th", Delimiter::Tab),
            ("id", Delimiter::Comma),
            ("", Delimiter::Comma),
        ];
        for (text, expected) in cases {
            assert_eq!(Delimiter::found_in(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_mapping_with_a_name_there_is_not_is_refused() {
        assert!(serde_json::from_str::<Mapping>(r#"{"colums": {}}"#).is_err());
        let mapping: Mapping = serde_json::from_str(r#"{"columns": {"Titre": "title.fr"}}"#).unwrap();
        assert_eq!(mapping.columns["Titre"], "title.fr");
    }
}
