//! What a cell holds.

use std::borrow::Cow;

use serde_json::Value;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Text, exactly as it stands.
    Text(String),
    /// A number.
    Number(f64),
    /// True or false.
    Flag(bool),
    /// A day, or a day with a time, ISO 8601.
    Date(String),
}

impl Cell {
    /// The cell that holds a stored scalar; none for what is empty.
    pub fn of(value: &Value) -> Option<Cell> {
        match value {
            Value::String(text) => (!text.is_empty()).then(|| Cell::Text(text.clone())),
            Value::Number(number) => match number.as_i64().filter(|whole| whole.unsigned_abs() > 1 << 53) {
                // A float does not hold it.
                Some(whole) => Some(Cell::Text(whole.to_string())),
                None => number.as_f64().map(Cell::Number),
            },
            Value::Bool(flag) => Some(Cell::Flag(*flag)),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// What it holds, as text.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Cell::Text(text) | Cell::Date(text) => Cow::Borrowed(text),
            Cell::Number(number) => Cow::Owned(number.to_string()),
            Cell::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
        }
    }

    /// Whether nothing can be seen in it.
    pub fn is_blank(&self) -> bool {
        matches!(self, Cell::Text(text) if text.trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_shown_without_more_decimals_than_they_have() {
        let shown = [json!(3), json!(3.0), json!(12.5), json!(-0.1), json!(i64::MAX)]
            .map(|value| Cell::of(&value).unwrap().text().into_owned());
        assert_eq!(shown, ["3", "3", "12.5", "-0.1", "9223372036854775807"]);
    }
}
