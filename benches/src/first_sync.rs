//! Bytes a new device needs, against zstd -19 of the plain operation log.

use serde_json::json;

use crate::{Line, desk::Desk};

const ACTIONS: usize = 300;
const EDITS: usize = 3_000;

/// A bundle of everything, as a new device would read it.
pub fn measure() -> Vec<Line> {
    let mut author = Desk::found();
    author.actions(ACTIONS);
    let mut log = String::new();
    for n in 0..ACTIONS {
        log.push_str(
            &json!({ "op": "put", "id": format!("a{n}"), "f": { "title": format!("Action {n}"), "status": "draft" } })
                .to_string(),
        );
        log.push('\n');
    }
    for n in 0..EDITS {
        let (action, path) = (n * 7 % ACTIONS, ["status", "title.en", "progress"][n % 3]);
        let value = match path {
            "status" => json!(["agreed", "in_progress", "done"][n / 3 % 3]),
            "progress" => json!(n % 101),
            _ => json!(format!("Title {n} of action {action}, written again")),
        };
        log.push_str(&json!({ "op": "set", "id": format!("a{action}"), "f": { path: value } }).to_string());
        log.push('\n');
        author.set(action, path, value);
    }
    let bytes = author.engine.write_bundle(None, None, false).unwrap().remove(0).bytes;
    let floor = zstd::bulk::compress(log.as_bytes(), 19).unwrap();
    vec![Line {
        what: "first sync of 3,300 edits",
        ours: format!("{:.0} kB", bytes.len() as f64 / 1e3),
        floor: format!("{:.0} kB", floor.len() as f64 / 1e3),
        against: "zstd -19 of the plain operation log, unsigned and unencrypted",
        ratio: bytes.len() as f64 / floor.len() as f64,
    }]
}
