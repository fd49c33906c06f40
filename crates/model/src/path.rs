//! Paths of values inside a record.
//!
//! A document is one flat map from path to scalar (docs/decisions/0002-flat-documents.md):
//! `status`, `title.en`, `indicators.ind-1`, `agenda.a1.title.en`.

use serde_json::{Map, Value};

/// A record as stored: path → scalar, in byte order of the paths.
pub type Flat = std::collections::BTreeMap<String, Value>;

/// Joins two parts of a path.
pub fn join(head: &str, tail: &str) -> String {
    format!("{head}.{tail}")
}

/// The nested form that people read: `{"title": {"en": …}, "agenda": {"a1": {…}}}`.
///
/// A scalar standing where a map is needed is shown under the empty key of that map.
pub fn nest(flat: &Flat) -> Map<String, Value> {
    let mut root = Map::new();
    for (path, value) in flat {
        let mut here = &mut root;
        let mut parts = path.split('.').peekable();
        while let Some(part) = parts.next() {
            if parts.peek().is_none() {
                here.insert(part.to_owned(), value.clone());
                break;
            }
            let slot = here.entry(part).or_insert_with(|| Value::Object(Map::new()));
            if !slot.is_object() {
                let scalar = slot.take();
                *slot = Value::Object(Map::from_iter([(String::new(), scalar)]));
            }
            match slot.as_object_mut() {
                Some(next) => here = next,
                None => break,
            }
        }
    }
    root
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_nest_into_the_shape_people_read() {
        let flat = Flat::from([
            ("status".into(), json!("draft")),
            ("title.en".into(), json!("A")),
            ("agenda.a1.title.en".into(), json!("Opening")),
        ]);
        let nested = Value::Object(nest(&flat));
        assert_eq!(
            nested,
            json!({"agenda": {"a1": {"title": {"en": "Opening"}}}, "status": "draft", "title": {"en": "A"}})
        );
    }

    #[test]
    fn a_scalar_in_the_way_of_a_map_is_kept() {
        let flat = Flat::from([("title".into(), json!("old")), ("title.en".into(), json!("new"))]);
        assert_eq!(Value::Object(nest(&flat)), json!({"title": {"": "old", "en": "new"}}));
    }
}
