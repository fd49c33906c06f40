//! Reading one projected record.

use roadbook_model::{Language, Timeframe, language::Text, path::Flat};
use serde_json::Value;

/// A flat record with readers for each type of field.
#[derive(Debug, Clone, Default)]
pub struct Fields(pub Flat);

impl Fields {
    /// Reads a projected body.
    pub fn parse(body: &str) -> Fields {
        Fields(serde_json::from_str(body).unwrap_or_default())
    }

    /// A line; empty if absent.
    pub fn line(&self, path: &str) -> String {
        self.0.get(path).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// A number.
    pub fn number(&self, path: &str) -> Option<f64> {
        self.0.get(path).and_then(Value::as_f64)
    }

    /// A whole number.
    pub fn integer(&self, path: &str) -> Option<i64> {
        self.0.get(path).and_then(Value::as_i64)
    }

    /// A flag; false if absent.
    pub fn flag(&self, path: &str) -> bool {
        self.0.get(path).and_then(Value::as_bool).unwrap_or(false)
    }

    /// A timeframe; unknown if absent or unreadable.
    pub fn timeframe(&self, path: &str) -> Timeframe {
        Timeframe::parse(&self.line(path)).unwrap_or_default()
    }

    /// The best translation of a localised field.
    pub fn text(&self, path: &str, language: Language) -> Text {
        let prefix = format!("{path}.");
        Text::choose(language, self.under(&prefix).filter_map(|(tag, value)| Some((tag, value.as_str()?))))
    }

    /// Ids of a set of references.
    pub fn references(&self, path: &str) -> Vec<String> {
        let prefix = format!("{path}.");
        self.under(&prefix).filter(|(_, value)| value.as_bool() == Some(true)).map(|(id, _)| id.to_owned()).collect()
    }

    /// The items of a list that are not deleted, in their order.
    pub fn items(&self, path: &str) -> Vec<(String, Fields)> {
        let prefix = format!("{path}.");
        let mut items: Vec<(String, Fields)> = Vec::new();
        for (rest, value) in self.under(&prefix) {
            let Some((item, field)) = rest.split_once('.') else { continue };
            if items.last().is_none_or(|(last, _)| last != item) {
                items.push((item.to_owned(), Fields::default()));
            }
            if let Some((_, fields)) = items.last_mut() {
                fields.0.insert(field.to_owned(), value.clone());
            }
        }
        items.retain(|(_, fields)| !fields.flag("deleted"));
        items.sort_by_key(|(item, fields)| (fields.line("order"), item.clone()));
        items
    }

    /// Values whose path begins with `prefix`, and the rest of their path, in byte order.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a Value)> {
        let from = self.0.range(prefix.to_owned()..);
        from.map_while(move |(path, value)| path.strip_prefix(prefix).map(|rest| (rest, value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_come_in_their_order_without_the_deleted() {
        let body = r#"{"agenda.a.order":"b","agenda.a.title.en":"Second","agenda.b.order":"a","agenda.b.title.en":"First",
            "agenda.c.deleted":true,"agenda.c.order":"0","indicators.i1":true,"indicators.i2":false}"#;
        let fields = Fields::parse(body);
        let titles: Vec<_> = fields.items("agenda").iter().map(|(_, f)| f.text("title", Language::Fr).text).collect();
        assert_eq!(titles, ["First", "Second"]);
        assert_eq!(fields.references("indicators"), ["i1"]);
    }
}
