//! Searching 200,000 records, against FTS5 alone on the same tokens.

use std::time::Instant;

use roadbook_engine::{NewObservation, NewRecord};
use roadbook_model::{Kind, Language};
use roadbook_query::tokens;
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::{Line, desk::Desk, percentiles};

const INDICATORS: usize = 100;
const UNITS: usize = 200;
const YEARS: usize = 10;
const WORDS: [&str; 12] = [
    "survey",
    "ministry",
    "teachers",
    "libraries",
    "licence",
    "enquête",
    "ressources",
    "школы",
    "教育统计",
    "التعليم",
    "estimate",
    "census",
];
const QUERIES: [&str; 6] = ["ministry teachers", "enquête", "教育", "التعليم", "census 77", "licen"];

fn note(n: usize) -> String {
    format!("{} {} {} {n}", WORDS[n % 12], WORDS[n / 12 % 12], WORDS[n / 144 % 12])
}

fn unit(n: usize) -> String {
    let letter = |n: usize| char::from(b'A' + (n % 26) as u8);
    format!("{}{}", letter(n / 26), letter(n))
}

/// Time of a search with titles and snippets.
pub fn measure() -> Vec<Line> {
    let mut desk = Desk::found();
    let indicator = |n| NewRecord {
        kind: Kind::Indicator,
        id: Some(format!("i{n}")),
        fields: json!({ "title": format!("Indicator {n}") }).as_object().unwrap().clone(),
    };
    desk.engine.create_records(&(0..INDICATORS).map(indicator).collect::<Vec<_>>(), "en").unwrap();
    let floor_db = Connection::open(desk.folder.path().join("floor.db")).unwrap();
    floor_db.execute_batch("CREATE VIRTUAL TABLE f USING fts5(b, content='', contentless_delete=1); BEGIN").unwrap();
    let start = Instant::now();
    let mut n = 0;
    for year in 0..YEARS {
        for at in 0..UNITS {
            let observations: Vec<NewObservation> =
                (0..INDICATORS).map(|i| observation(unit(at), 2015 + year, i, n + i)).collect();
            desk.engine.observe(&observations).unwrap();
            for i in 0..INDICATORS {
                let text = format!("{} {}", unit(at), note(n + i));
                floor_db
                    .execute("INSERT INTO f (rowid, b) VALUES (?1, ?2)", ((n + i) as i64, tokens::index(&text)))
                    .unwrap();
            }
            n += INDICATORS;
        }
    }
    floor_db.execute_batch("COMMIT").unwrap();
    eprintln!("entered {n} observations in {:.0} s", start.elapsed().as_secs_f64());
    let ours = (0..60).map(|n| {
        let start = Instant::now();
        let hits = desk.engine.query(Language::En).search(QUERIES[n % QUERIES.len()], 50).unwrap();
        assert!(!hits.is_empty(), "{}", QUERIES[n % QUERIES.len()]);
        start.elapsed().as_secs_f64()
    });
    let ours = percentiles(ours.collect());
    let mut find = floor_db.prepare("SELECT rowid FROM f WHERE f MATCH ?1 ORDER BY bm25(f) LIMIT 50").unwrap();
    let floor = (0..60).map(|n| {
        let start = Instant::now();
        let expression = tokens::expression(QUERIES[n % QUERIES.len()]).unwrap();
        let hits = find.query_map([expression], |row| row.get::<_, i64>(0)).unwrap().count();
        assert!(hits > 0);
        start.elapsed().as_secs_f64()
    });
    let floor = percentiles(floor.collect());
    let line = |what, ours: f64, floor: f64, against| Line {
        what,
        ours: format!("{ours:.1} ms"),
        floor: format!("{floor:.1} ms"),
        against,
        ratio: ours / floor,
    };
    let alone = "FTS5 alone on the same tokens, unencrypted";
    vec![
        line("search in 200,000 observations, p50", ours.0, floor.0, alone),
        line("search in 200,000 observations, p95", ours.1, floor.1, alone),
    ]
}

fn observation(unit: String, year: usize, indicator: usize, n: usize) -> NewObservation {
    let fields = vec![("value".to_owned(), Value::from(n as f64 % 97.0)), ("note".to_owned(), Value::from(note(n)))];
    NewObservation {
        unit,
        breakdown: String::new(),
        period: year.to_string(),
        indicator: format!("i{indicator}"),
        fields,
    }
}
