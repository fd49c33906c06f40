//! Translations that say what their source said before: it changed after them, and nobody found them still right.
//!
//! English is the source where there is an English text, else the first language of the United Nations, by its tag,
//! in which there is one.

use std::collections::BTreeMap;

use roadbook_document::Document;
use roadbook_feed::identity::{derive, hex};
use roadbook_model::{Kind, Language, path::Flat, schema};
use serde_json::Value;

/// Path under which a projected record says that a text is stale.
pub(crate) const STALE: &str = "_stale";

/// The mark of a source that a translation was found to say.
pub fn mark(source: &str) -> String {
    hex(&derive("roadbook translation v1", &[source.as_bytes()])[..4])
}

/// Paths of stale texts.
pub(crate) fn stale(document: &Document, kind: Kind, flat: &Flat) -> Vec<String> {
    let mut texts: BTreeMap<&str, BTreeMap<Language, &str>> = BTreeMap::new();
    for (path, value) in flat {
        if let (Some((field, language)), Some(text)) = (schema::localised(kind, path), value.as_str())
            && !text.is_empty()
        {
            texts.entry(field).or_default().insert(language, text);
        }
    }
    let mut stale = Vec::new();
    for (field, texts) in texts.iter().filter(|(_, texts)| texts.len() > 1) {
        let first = || texts.keys().next().copied();
        let Some(source) = Some(Language::En).filter(|english| texts.contains_key(english)).or_else(first) else {
            continue;
        };
        for language in texts.keys().filter(|language| **language != source) {
            let path = format!("{field}.{}", language.tag());
            let is_found_right = || {
                let found = flat.get(&format!("translated.{path}")).and_then(Value::as_str);
                found == Some(&mark(texts[&source]))
            };
            if document.written_after(&format!("{field}.{}", source.tag()), &path) && !is_found_right() {
                stale.push(path);
            }
        }
    }
    stale
}
