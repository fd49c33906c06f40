//! What a cell means for a field.

use roadbook_model::{
    ErrorCode, Kind, Refusal,
    schema::{self, FieldType},
};
use serde_json::{Number, Value};

use super::Cell;

/// The scalar a cell holds for the field at `path`, in the form in which it is stored; none if the
/// cell is empty.
pub fn value(kind: Kind, path: &str, holds: FieldType, cell: &Cell) -> Result<Option<Value>, Refusal> {
    let text = cell.text();
    let (text, trimmed) = (text.as_ref(), text.trim());
    let value = match (holds, cell) {
        (FieldType::Line | FieldType::Localised, _) => Value::from(text),
        _ if trimmed.is_empty() => return Ok(None),
        (FieldType::Number | FieldType::Integer(..), Cell::Number(number)) => {
            Number::from_f64(*number).map_or(Value::Null, Value::Number)
        }
        (FieldType::Number | FieldType::Integer(..), _) => Value::from(plain_number(path, trimmed)?),
        (FieldType::Choice(words), _) => Value::from(word(words, trimmed)),
        (FieldType::Flag, _) => Value::from(trimmed.to_lowercase()),
        _ => Value::from(trimmed),
    };
    schema::check(kind, path, &value).map(Some)
}

/// The records a cell names, separated by semicolons, each as a cell of its own.
pub fn references(cell: &Cell) -> Vec<Cell> {
    if !matches!(cell, Cell::Text(_)) {
        return vec![cell.clone()];
    }
    let text = cell.text();
    let names = text.split(';').map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| Cell::Text(name.to_owned())).collect()
}

/// The word of a choice, however it is capitalised and spaced.
fn word<'a>(words: &[&'a str], text: &'a str) -> &'a str {
    let plain = |text: &str| text.to_lowercase().replace([' ', '-'], "_");
    words.iter().find(|word| plain(word) == plain(text)).copied().unwrap_or(text)
}

/// Text that can only be a number with a point. `1,5` and `1.234,5` mean different numbers to
/// different readers, so nothing is guessed.
fn plain_number<'a>(path: &str, text: &'a str) -> Result<&'a str, Refusal> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    if digits(text) && text.parse::<f64>().is_ok() {
        return Ok(text);
    }
    let hint = match text {
        text if digits(&text.replace([',', ' ', '\u{a0}', '\u{202f}'], "")) => {
            "Write it with a point before decimals and nothing between thousands: 1.5, 1234.5."
        }
        text if text.ends_with('%') => "Write the percentage without its sign: 45 for 45%.",
        _ => "Write the number alone; its unit of measure belongs to the indicator.",
    };
    let shown: String = text.chars().take(60).collect();
    Err(Refusal::new(ErrorCode::BadValue, format!("{path}: `{shown}` is no number"), hint))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    #[test]
    fn cells_become_values_in_the_form_in_which_they_are_stored() {
        use FieldType::{Integer, Line, Number};
        let choice = FieldType::Choice(schema::STATUSES);
        let cases = [
            ("number", Line, text("NA"), Ok(Some(json!("NA")))),
            ("number", Line, text(" 1.10 "), Ok(Some(json!(" 1.10 ")))),
            ("number", Line, Cell::Number(1.1), Ok(Some(json!("1.1")))),
            ("timeframe", FieldType::Timeframe, Cell::Number(2021.0), Ok(Some(json!("2021")))),
            ("timeframe", FieldType::Timeframe, Cell::Date("2021-03-04".to_owned()), Ok(Some(json!("2021-03-04")))),
            ("timeframe", FieldType::Timeframe, text("2021-13"), Err(ErrorCode::BadValue)),
            ("status", choice, text("In progress"), Ok(Some(json!("in_progress")))),
            ("status", choice, text("finished"), Err(ErrorCode::BadValue)),
            ("progress", Integer(0, 100), Cell::Number(50.0), Ok(Some(json!(50)))),
            ("progress", Integer(0, 100), text("101"), Err(ErrorCode::BadValue)),
            ("progress", Integer(0, 100), text(" "), Ok(None)),
            ("progress", Integer(0, 100), Cell::Date("2021-03-04".to_owned()), Err(ErrorCode::BadValue)),
            ("target", Number, text("x"), Err(ErrorCode::BadValue)),
        ];
        for (path, holds, cell, expected) in cases {
            let kind = if path == "target" { Kind::Indicator } else { Kind::Action };
            assert_eq!(value(kind, path, holds, &cell).map_err(|r| r.code), expected, "{path} {cell:?}");
        }
        let flag = value(Kind::Observation, "i@2021.estimate", FieldType::Flag, &text("TRUE"));
        assert_eq!(flag.unwrap(), Some(json!(true)));
    }

    #[test]
    fn numbers_that_could_mean_two_things_are_refused_with_what_to_write() {
        let hint = |written: &str| plain_number("value", written).map(str::to_owned).map_err(|refusal| refusal.hint);
        assert_eq!(hint("-1.5"), Ok("-1.5".to_owned()));
        for (written, said) in
            [("1,5", "point"), ("1 234", "thousands"), ("1.234,5", "point"), ("45%", "45%"), ("12 km", "alone")]
        {
            assert!(hint(written).unwrap_err().contains(said), "{written}");
        }
        for written in ["inf", "NaN", "1.2.3", "", "0x10"] {
            assert!(hint(written).is_err(), "{written}");
        }
    }

    #[test]
    fn several_records_are_separated_by_semicolons() {
        assert_eq!(references(&text(" a;b ; ;c;")), ["a", "b", "c"].map(text));
        assert_eq!(references(&Cell::Number(1.1)), [Cell::Number(1.1)]);
    }
}
