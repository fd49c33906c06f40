//! Texts that are missing in a language, or say what their source said before.

use roadbook_model::{Kind, Language, language::Text, schema};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use crate::{Query, QueryError, fields::Fields};

/// A text to translate, or to look at again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ToTranslate {
    /// Kind of the record.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// The field, such as `title` or `agenda.a1.title`.
    pub field: String,
    /// What it says, in English where there is an English text.
    pub source: Text,
    /// What stands in the language now; empty if nothing does.
    pub text: String,
    /// Whether the source changed since.
    pub stale: bool,
}

impl Query<'_> {
    /// Everything that is to be translated into a language, or looked at again, by kind and record.
    pub fn to_translate(&self, language: Language) -> Result<Vec<ToTranslate>, QueryError> {
        let mut rows = Vec::new();
        for kind in Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Observation && *kind != Kind::Review) {
            for (id, fields) in self.records(kind)? {
                rows.extend(fields_to_translate(kind, &id, &fields, language));
            }
        }
        Ok(rows)
    }
}

fn fields_to_translate(kind: Kind, id: &str, fields: &Fields, language: Language) -> Vec<ToTranslate> {
    let mut known: Vec<&str> = Vec::new();
    for path in fields.0.keys() {
        if let Some((field, _)) = schema::localised(kind, path)
            && known.last() != Some(&field)
            && !is_deleted(fields, field)
        {
            known.push(field);
        }
    }
    let row = |field: &str| {
        let source = fields.text(field, Language::En);
        let path = format!("{field}.{}", language.tag());
        let text = fields.line(&path);
        let stale = fields.flag(&format!("_stale.{path}"));
        let is_due = source.language != language.tag() && !source.text.is_empty() && (text.is_empty() || stale);
        is_due.then(|| ToTranslate { kind, id: id.to_owned(), field: field.to_owned(), source, text, stale })
    };
    known.into_iter().filter_map(row).collect()
}

/// Whether a field is of an item that was removed.
fn is_deleted(fields: &Fields, field: &str) -> bool {
    let deleted = |item: &str| fields.0.get(&format!("{item}.deleted")).and_then(Value::as_bool) == Some(true);
    field.rsplit_once('.').is_some_and(|(item, _)| deleted(item))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn due(body: Value, language: Language) -> Vec<(String, bool)> {
        let fields = Fields::parse(&body.to_string());
        let rows = fields_to_translate(Kind::Meeting, "m", &fields, language);
        rows.into_iter().map(|row| (row.field, row.stale)).collect()
    }

    #[test]
    fn missing_and_stale_texts_are_due_and_removed_items_are_not() {
        let body = json!({ "title.en": "Launch", "title.fr": "Lancement", "_stale.title.fr": true, "agenda.a.title.en": "Opening",
            "agenda.b.title.en": "Closing", "agenda.b.deleted": true });
        assert_eq!(due(body.clone(), Language::Fr), [("agenda.a.title".to_owned(), false), ("title".to_owned(), true)]);
        assert_eq!(due(body, Language::En), []);
        assert_eq!(due(json!({ "title.fr": "Lancement" }), Language::En), [("title".to_owned(), false)]);
    }
}
