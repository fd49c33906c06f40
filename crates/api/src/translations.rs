//! The queue of translations.

use roadbook_engine::Edit;
use roadbook_model::{Kind, Language};
use roadbook_query::translations::ToTranslate;
use serde::Deserialize;
use ts_rs::TS;

use crate::{Host, Outcome, types::Changed};

/// A language to translate into.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LanguageArgs {
    /// The language.
    pub language: Language,
}

/// A translation that says what its source says.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TranslationArgs {
    /// Kind of the record.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// The field, such as `title`.
    pub field: String,
    /// The language of the translation.
    pub language: Language,
}

impl Host {
    /// What is to be translated into a language, or looked at again.
    pub fn translations(&self, args: LanguageArgs) -> Outcome<Vec<ToTranslate>> {
        self.with(|engine| Ok(engine.query(args.language).to_translate(args.language)?))
    }

    /// Says that a translation is right though its source changed.
    pub fn translation_confirm(&self, args: TranslationArgs) -> Outcome<Changed> {
        self.write(|engine| {
            engine.refuse_missing(args.kind, &args.id)?;
            let source = engine.query(Language::En).fields(args.kind, &args.id)?.unwrap_or_default();
            let path = format!("translated.{}.{}", args.field, args.language.tag());
            let value = roadbook_engine::translation_mark(&source.text(&args.field, Language::En).text).into();
            engine.edit(&[Edit { kind: args.kind, id: args.id, path, value }])
        })
    }
}
