//! Search tokens, the same for indexing and asking.
//!
//! NFKC and lower case; Han runs become bigrams (and single characters in the index); Arabic loses
//! its marks, prefixes and variant letters and is stemmed; Russian ё becomes е and is stemmed;
//! Latin loses its marks and is stemmed by the English rules, which leave other languages'
//! words whole often enough that a prefix search finds them.

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Most characters of one text that are indexed.
pub const MAX_INDEXED: usize = 200_000;

/// Tokens for the index, joined by spaces.
pub fn index(text: &str) -> String {
    tokens(text, true).join(" ")
}

/// An FTS5 expression for what somebody typed: every word, the last one as a prefix; `None` if
/// there is nothing to look for.
pub fn expression(query: &str) -> Option<String> {
    let tokens = tokens(query, false);
    let (last, rest) = tokens.split_last()?;
    let mut parts: Vec<String> = rest.iter().map(|token| format!("\"{token}\"")).collect();
    parts.push(format!("\"{last}\"*"));
    Some(parts.join(" "))
}

/// The tokens of one text, in order.
pub fn tokens(text: &str, indexing: bool) -> Vec<String> {
    let mut cutter = Cutter { out: Vec::new(), word: String::new(), han: Vec::new(), indexing };
    for c in text.chars().take(MAX_INDEXED).nfkc().flat_map(char::to_lowercase) {
        cutter.push(c);
    }
    cutter.end_word();
    cutter.end_han();
    cutter.out
}

struct Cutter {
    out: Vec<String>,
    word: String,
    han: Vec<char>,
    indexing: bool,
}

impl Cutter {
    fn push(&mut self, c: char) {
        if is_han(c) {
            self.end_word();
            self.han.push(c);
        } else {
            self.end_han();
            if c.is_alphanumeric() || is_combining_mark(c) { self.word.push(c) } else { self.end_word() }
        }
    }

    fn end_word(&mut self) {
        if !self.word.is_empty() {
            let word = std::mem::take(&mut self.word);
            let token = normal_form(&word);
            if !token.is_empty() {
                self.out.push(token);
            }
        }
    }

    fn end_han(&mut self) {
        match self.han.as_slice() {
            [] => {}
            [one] => self.out.push(one.to_string()),
            run => {
                self.out.extend(run.windows(2).map(String::from_iter));
                if self.indexing {
                    self.out.extend(run.iter().map(char::to_string));
                }
            }
        }
        self.han.clear();
    }
}

fn is_han(c: char) -> bool {
    matches!(c as u32, 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3134F)
}

fn normal_form(word: &str) -> String {
    thread_local! {
        static STEMMERS: [Stemmer; 3] = [Algorithm::Arabic, Algorithm::Russian, Algorithm::English].map(Stemmer::create);
    }
    STEMMERS.with(|[arabic, russian, english]| match word.chars().next().map_or(0, |c| c as u32) {
        0x0600..=0x06FF => arabic.stem(&plain_arabic(word)).into_owned(),
        0x0400..=0x04FF => russian.stem(&word.replace('ё', "е")).into_owned(),
        _ => english.stem(&plain_latin(word)).into_owned(),
    })
}

fn plain_latin(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let bare: String = word.nfd().filter(|c| !is_combining_mark(*c)).collect();
    bare.replace('œ', "oe").replace('æ', "ae").replace('ß', "ss").replace('ı', "i").replace('ø', "o").replace('ł', "l")
}

fn plain_arabic(word: &str) -> String {
    let letters: String = word
        .chars()
        .filter(|c| !matches!(*c as u32, 0x064B..=0x065F | 0x0670 | 0x0640 | 0x06D6..=0x06ED))
        .map(|c| match c {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' | 'ئ' => 'ي',
            'ؤ' => 'و',
            'ة' => 'ه',
            c => c,
        })
        .collect();
    let prefixes = ["وال", "بال", "كال", "فال", "لل", "ال"];
    let stripped = prefixes.iter().find_map(|prefix| {
        let rest = letters.strip_prefix(prefix)?;
        (rest.chars().count() > 2).then(|| rest.to_owned())
    });
    stripped.unwrap_or(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(query: &str, text: &str) -> bool {
        let (wanted, held) = (tokens(query, false), tokens(text, true));
        let (last, rest) = wanted.split_last().unwrap();
        rest.iter().all(|token| held.contains(token)) && held.iter().any(|token| token.starts_with(last))
    }

    #[test]
    fn words_are_found_in_six_languages_whatever_their_form() {
        for (query, text) in [
            ("教育", "开放教育资源动态联盟的能力建设与政策"),
            ("能力建设", "开放教育资源动态联盟的能力建设与政策"),
            ("议", "会议记录：各国全国委员会讨论可持续性问题"),
            ("показателей", "Открытые образовательные ресурсы: показатели и сроки"),
            ("береза", "Ёлка и берёза"),
            ("موارد", "الموارد التعليمية المفتوحة وبناء القدرات"),
            ("لجنة", "اجتماع اللجنة الوطنية لليونسكو في الرباط"),
            ("المؤشر", "مُؤَشِّر التقدّم والمدرسة"),
            ("evaluation", "Évaluation de la qualité : œuvre, élève, São Paulo, niñez"),
            ("oeuvre", "Évaluation de la qualité : œuvre, élève"),
            ("sao paulo", "élève, São Paulo, niñez"),
            ("teacher", "Teachers trained on open licences"),
            ("licen", "Teachers trained on open licences"),
            ("istanbul", "İstanbul strategy"),
        ] {
            assert!(finds(query, text), "{query} in {text}: {:?} {:?}", tokens(query, false), tokens(text, true));
        }
        assert!(!finds("bibliothèque", "Teachers trained on open licences"));
    }

    #[test]
    fn a_query_is_quoted_so_that_it_cannot_be_an_expression() {
        assert_eq!(expression("open OR \"x\""), Some("\"open\" \"or\" \"x\"*".to_owned()));
        assert_eq!(expression("  \"*\" "), None);
    }
}
