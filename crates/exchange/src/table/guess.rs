//! Which field a header seems to mean.

use std::{collections::BTreeMap, sync::LazyLock};

use roadbook_model::Kind;

use super::columns::{paths, target};

/// The names of fields in the six languages of the interface.
const VOCABULARIES: [&str; 6] = [
    include_str!("../../../../assets/locales/en/vocabulary.ftl"),
    include_str!("../../../../assets/locales/ar/vocabulary.ftl"),
    include_str!("../../../../assets/locales/es/vocabulary.ftl"),
    include_str!("../../../../assets/locales/fr/vocabulary.ftl"),
    include_str!("../../../../assets/locales/ru/vocabulary.ftl"),
    include_str!("../../../../assets/locales/zh/vocabulary.ftl"),
];

/// Fields by what they are called: one name may be that of several.
static NAMES: LazyLock<BTreeMap<String, Vec<&str>>> = LazyLock::new(|| {
    let mut names: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for line in VOCABULARIES.iter().flat_map(|text| text.lines()) {
        if let Some((field, name)) = line.strip_prefix("field-").and_then(|line| line.split_once(" = ")) {
            names.entry(plain(name)).or_default().push(field);
        }
    }
    names
});

/// The path a header seems to mean: it is one, or the name of a field, with a language in brackets or
/// after a point.
pub fn guess(kind: Kind, header: &str) -> Option<String> {
    let header = header.trim();
    if target(kind, header, "en").is_ok() {
        return Some(header.to_owned());
    }
    match header.strip_suffix(')').and_then(|header| header.rsplit_once('(')) {
        Some((name, tag)) if target(kind, &format!("title.{tag}"), "en").is_ok() => {
            let path = format!("{}.{tag}", named(kind, name)?);
            target(kind, &path, "en").is_ok().then_some(path)
        }
        _ => named(kind, header).map(str::to_owned),
    }
}

fn named(kind: Kind, name: &str) -> Option<&'static str> {
    let name = plain(name);
    let called = NAMES.get(&name);
    let is_meant = |path: &&str| plain(path) == name || called.is_some_and(|fields| fields.contains(path));
    paths(kind).into_iter().find(is_meant)
}

fn plain(name: &str) -> String {
    name.trim().to_lowercase().replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_recognised_as_paths_and_as_names_in_six_languages() {
        let cases = [
            (Kind::Action, "title.fr", Some("title.fr")),
            (Kind::Action, " Title ", Some("title")),
            (Kind::Action, "TITLE (pt-BR)", Some("title.pt-BR")),
            (Kind::Action, "Titre", Some("title")),
            (Kind::Action, "العنوان", Some("title")),
            (Kind::Action, "When", Some("timeframe")),
            (Kind::Indicator, "Target year", Some("target_year")),
            (Kind::Indicator, "target_year", Some("target_year")),
            (Kind::Observation, "Period", Some("period")),
            (Kind::Observation, "Country", None),
            (Kind::Action, "Cost (USD)", None),
        ];
        for (kind, header, expected) in cases {
            assert_eq!(guess(kind, header).as_deref(), expected, "{kind} {header}");
        }
    }
}
