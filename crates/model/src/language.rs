//! The six languages of the interface, and text kept in several languages.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ErrorCode, Refusal};

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Arabic
    Ar,
    /// English
    #[default]
    En,
    /// Spanish
    Es,
    /// French
    Fr,
    /// Russian
    Ru,
    /// Chinese
    Zh,
}

impl Language {
    /// All six, in the order of their tags.
    pub const ALL: [Language; 6] = [Language::Ar, Language::En, Language::Es, Language::Fr, Language::Ru, Language::Zh];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Ar => "ar",
            Language::En => "en",
            Language::Es => "es",
            Language::Fr => "fr",
            Language::Ru => "ru",
            Language::Zh => "zh",
        }
    }
}

impl FromStr for Language {
    type Err = Refusal;

    fn from_str(tag: &str) -> Result<Self, Refusal> {
        Language::ALL.into_iter().find(|language| language.tag() == tag).ok_or_else(|| {
            Refusal::new(
                ErrorCode::BadValue,
                format!("`{tag}` is not a language of the interface"),
                "Use ar, en, es, fr, ru or zh.",
            )
        })
    }
}

/// Whether `tag` can name a language of content (BCP 47 shape: letters, then `-` parts).
pub fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// A text and the language it is in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Text {
    /// The text; empty when there is none in any language.
    pub text: String,
    /// BCP 47 tag of the language it is in.
    pub language: String,
}

impl Text {
    /// The best of several translations: the wanted language, else English, else the first.
    pub fn choose<'a>(wanted: Language, translations: impl IntoIterator<Item = (&'a str, &'a str)>) -> Text {
        let rank = |tag: &str| match tag {
            tag if tag == wanted.tag() => 0,
            "en" => 1,
            _ => 2,
        };
        translations
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .min_by_key(|(tag, _)| (rank(tag), *tag))
            .map(|(tag, text)| Text { text: text.to_owned(), language: tag.to_owned() })
            .unwrap_or_else(|| Text { text: String::new(), language: wanted.tag().to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_falls_back_from_the_wanted_language_to_english_to_any() {
        let all = [("fr", "Politique"), ("en", "Policy"), ("ru", "Политика")];
        assert_eq!(Text::choose(Language::Fr, all).text, "Politique");
        assert_eq!(Text::choose(Language::Zh, all).text, "Policy");
        assert_eq!(Text::choose(Language::Zh, [("ru", "Политика"), ("en", "")]).language, "ru");
        assert_eq!(Text::choose(Language::Zh, []).text, "");
    }

    #[test]
    fn language_tags_are_recognised_by_shape() {
        assert!(["en", "pt-BR", "zh-Hans", "qu"].into_iter().all(is_tag));
        assert!(["", "EN", "e", "english", "en-"].into_iter().all(|tag| !is_tag(tag)));
    }
}
