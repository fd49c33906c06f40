//! What the screens ask for in a large workspace, through the commands the window uses: 2,000 actions, 500 indicators,
//! 200,000 observations, 5,000 organisations. The floor is the time the specification gives each.

use std::{path::Path, process::Command, sync::Arc, time::Instant};

use roadbook_api::Host;
use roadbook_model::Language;
use roadbook_store::Unlock;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{Line, percentiles};

/// The argument with which this program fills a folder, in a process of its own: its memory is not measured.
pub const FILL: &str = "--fill-large";

const ACTIONS: usize = 2000;
const INDICATORS: usize = 500;
const ORGANISATIONS: usize = 5000;
const YEARS: std::ops::Range<i32> = 2015..2025;
/// Indicators on which every country reports; on the others some do.
const EVERYWHERE: usize = 60;
const COUNTRIES: usize = 200;
const SOME: usize = 18;
/// Milliseconds a view may take, and an edit.
const VIEW: f64 = 100.0;
const EDIT: f64 = 20.0;
const AGGREGATE: f64 = 50.0;
/// Megabytes of the process.
const MEMORY: f64 = 200.0;
const ROUNDS: usize = 9;

fn open(folder: &Path) -> (Arc<Host>, Unlock) {
    (Host::new(&folder.join("p"), "bench", |_| ()), Unlock::KeyFile(folder.join("key")))
}

fn countries() -> Vec<String> {
    let all: Vec<Value> = serde_json::from_str(include_str!("../../assets/reference/countries.json")).unwrap();
    all.iter().take(COUNTRIES).map(|country| country["code"].as_str().unwrap().to_owned()).collect()
}

/// Makes the large workspace in a folder.
pub fn fill(folder: &Path) {
    let (host, unlock) = open(folder);
    host.found(&unlock, "oer-dynamic-coalition", "Large", "Amina", Language::En).unwrap();
    let does = |command: &str, args: Value| host.call(command, args).unwrap();
    let create = |kind: &str, fields: Value| {
        does("create", json!({ "kind": kind, "fields": fields }))["ids"][0].as_str().unwrap().to_owned()
    };
    for n in 0..ACTIONS {
        let theme = format!("theme-{}-{}", n % 4 + 1, n % 3 + 1);
        let title = json!({ "en": format!("Action {n} of the coalition on open textbooks and teacher training"),
            "fr": format!("Action {n} de la coalition sur les manuels libres et la formation des enseignants") });
        let fields = json!({ "title": title, "status": (["draft", "agreed", "in_progress"][n % 3]), "theme": theme,
            "group": format!("wg-{}", n % 4 + 1), "timeframe": format!("{}-{:02}/{}", 2020 + n % 5, n % 12 + 1, 2025 + n % 3) });
        create("action", fields);
    }
    for n in 0..ORGANISATIONS {
        create("organisation", json!({ "title": format!("National institute {n} for education"), "country": "KE" }));
    }
    let indicators: Vec<String> = (0..INDICATORS)
        .map(|n| {
            create("indicator", json!({ "title": format!("Indicator {n}"), "measure": "number", "aggregation": "sum" }))
        })
        .collect();
    for (at, unit) in countries().iter().enumerate() {
        for year in YEARS {
            let asked = if at < SOME { INDICATORS } else { EVERYWHERE };
            let observation = |(n, indicator): (usize, &String)| {
                json!({ "unit": unit, "year": year, "period": year.to_string(), "indicator": indicator,
                    "value": (n + at) % 97, "note": "From the ministry's yearly survey of schools" })
            };
            let observations: Vec<Value> = indicators.iter().take(asked).enumerate().map(observation).collect();
            does("observe_many", json!({ "observations": observations }));
        }
    }
}

fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
}

/// Median of a command and of writing its answer as the window gets it.
pub fn median(host: &Host, command: &str, args: impl Fn(usize) -> Value) -> f64 {
    let took = (0..ROUNDS).map(|round| {
        let start = Instant::now();
        let answer = host.call(command, args(round)).unwrap();
        std::hint::black_box(serde_json::to_string(&answer).unwrap());
        start.elapsed().as_secs_f64()
    });
    percentiles(took.collect()).0
}

/// What the screens ask for.
pub fn measure() -> Vec<Line> {
    let folder = TempDir::new().unwrap();
    let start = Instant::now();
    let status = Command::new(std::env::current_exe().unwrap()).arg(FILL).arg(folder.path()).status().unwrap();
    assert!(status.success());
    eprintln!("filled in {:.0} s", start.elapsed().as_secs_f64());
    let (host, unlock) = open(folder.path());
    let start = Instant::now();
    host.open(&unlock).unwrap();
    eprintln!("opened in {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
    let indicator = host.call("records", json!({ "kind": "indicator" })).unwrap()[30]["id"].clone();
    let action = host.call("roadmap", json!({})).unwrap()["actions"][100]["id"].clone();
    let views: [(&'static str, &str, Value); 12] = [
        ("home", "home", json!({})),
        ("roadmap", "roadmap", json!({})),
        ("indicators", "indicators", json!({})),
        ("newest figures of all indicators", "figures", json!({})),
        ("report of a country", "observations", json!({ "unit": "AF", "year": 2020 })),
        ("who has reported", "completeness", json!({ "year": 2020, "cycle": "" })),
        ("own figures", "own_history", json!({ "unit": "AF" })),
        ("organisations", "organisations", json!({})),
        ("possible duplicates", "duplicates", json!({ "kind": "organisation" })),
        ("observations under review", "submitted", json!({})),
        ("an action", "record", json!({ "kind": "action", "id": action })),
        ("an indicator's chart", "series", json!({ "indicator": indicator })),
    ];
    let line = |what: &'static str, ours: f64, floor: f64, against: &'static str| Line {
        what,
        ours: format!("{ours:.1}"),
        floor: format!("{floor:.0}"),
        against,
        ratio: ours / floor,
    };
    let mut lines: Vec<Line> = views
        .into_iter()
        .map(|(what, command, args)| line(what, median(&host, command, |_| args.clone()), VIEW, "ms, a view"))
        .collect();
    for by in ["country", "period"] {
        let took = median(&host, "aggregate", |_| json!({ "indicator": indicator, "by": by }));
        lines.push(line("figures of one indicator", took, AGGREGATE, "ms, an aggregation"));
    }
    let edit = |round| json!({ "edits": [{ "kind": "action", "id": action, "path": "title.en", "value": format!("Title {round}") }] });
    lines.push(line("an edit, until it is on disk", median(&host, "edit", edit), EDIT, "ms, an edit"));
    lines.push(line("memory of the core", resident(), MEMORY, "MB"));
    lines
}
