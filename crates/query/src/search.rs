//! Full text over everything.

use roadbook_model::{Kind, language::Text};
use serde::Serialize;
use ts_rs::TS;

use crate::{Query, QueryError, fields::Fields, tokens};

/// Most hits returned.
pub const MAX_HITS: u32 = 200;
const SNIPPET_WORDS: usize = 16;

/// A record that matches.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SearchHit {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// Where it matches, cut around the first match.
    pub snippet: Vec<SnippetPart>,
}

/// A piece of a snippet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SnippetPart {
    /// Text, to be shown as text.
    pub text: String,
    /// Whether it is what was looked for.
    pub hit: bool,
}

impl Query<'_> {
    /// Records that hold every word of `query`, the best first.
    pub fn search(&self, query: &str, limit: u32) -> Result<Vec<SearchHit>, QueryError> {
        let Some(expression) = tokens::expression(query) else { return Ok(Vec::new()) };
        let wanted = tokens::tokens(query, false);
        let found: Vec<(String, String)> = {
            let mut statement = self.conn.prepare_cached(include_str!("search.sql"))?;
            let rows = statement.query_map((expression, limit.min(MAX_HITS)), |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect::<Result<_, _>>()?
        };
        let mut hits = Vec::with_capacity(found.len());
        for (kind, id) in found {
            if let Ok(kind) = kind.parse::<Kind>() {
                hits.push(self.hit(kind, id, &wanted)?);
            }
        }
        Ok(hits)
    }

    fn hit(&self, kind: Kind, id: String, wanted: &[String]) -> Result<SearchHit, QueryError> {
        if kind == Kind::Observation {
            let row = self.observation_row(&id)?.unwrap_or_default();
            let title = self.title_of(Kind::Indicator, &row.indicator)?;
            let text = [&row.unit, &row.period, &row.text, &row.note, &row.source].map(String::as_str).join(" ");
            return Ok(SearchHit { kind, id, title, snippet: snippet(&text, wanted) });
        }
        let fields = self.fields(kind, &id)?.unwrap_or_default();
        let title = self.shown_title(kind, &fields);
        let texts =
            fields.0.iter().filter(|(path, _)| !path.starts_with("title.")).filter_map(|(_, value)| value.as_str());
        let best = texts.max_by_key(|text| matches(text, wanted)).unwrap_or_default();
        let snippet = if matches(best, wanted) > 0 { snippet(best, wanted) } else { Vec::new() };
        Ok(SearchHit { kind, id, title, snippet })
    }

    pub(crate) fn shown_title(&self, kind: Kind, fields: &Fields) -> Text {
        if kind == Kind::Participant {
            return Text { text: fields.line("title"), language: String::new() };
        }
        fields.text("title", self.language)
    }
}

fn is_match(word: &str, wanted: &[String]) -> bool {
    let held = tokens::tokens(word, true);
    wanted.iter().any(|token| held.iter().any(|h| h == token || h.starts_with(token.as_str())))
}

fn matches(text: &str, wanted: &[String]) -> usize {
    let held = tokens::tokens(text, true);
    wanted.iter().filter(|token| held.iter().any(|h| h.starts_with(token.as_str()))).count()
}

fn snippet(text: &str, wanted: &[String]) -> Vec<SnippetPart> {
    let words: Vec<&str> = text.split_inclusive(char::is_whitespace).collect();
    let first = words.iter().position(|word| is_match(word, wanted)).unwrap_or(0);
    let start = first.saturating_sub(SNIPPET_WORDS / 3);
    let mut parts: Vec<SnippetPart> = Vec::new();
    if start > 0 {
        parts.push(SnippetPart { text: "… ".to_owned(), hit: false });
    }
    for word in words.iter().skip(start).take(SNIPPET_WORDS) {
        // Chinese has no spaces: a "word" may be a whole sentence.
        let cut: String = word.chars().take(60).collect();
        let hit = is_match(word, wanted);
        match parts.last_mut() {
            Some(last) if last.hit == hit => last.text.push_str(&cut),
            _ => parts.push(SnippetPart { text: cut, hit }),
        }
    }
    parts
}
