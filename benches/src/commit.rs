//! How long one edit takes until it is on disk, against one insert into a bare encrypted table.

use std::time::Instant;

use rusqlite::Connection;
use serde_json::json;

use crate::{Line, desk::Desk, percentiles};

const EDITS: usize = 500;

/// Commit latency, p50 and p95.
pub fn measure() -> Vec<Line> {
    let mut desk = Desk::found();
    desk.actions(300);
    let mut ours = Vec::new();
    for n in 0..EDITS {
        let start = Instant::now();
        desk.set(n % 300, "title.en", json!(format!("Title number {n} of this measurement")));
        ours.push(start.elapsed().as_secs_f64());
    }
    let floor = percentiles(floor(&desk));
    let ours = percentiles(ours);
    let line = |what, ours: f64, floor: f64| Line {
        what,
        ours: format!("{ours:.2} ms"),
        floor: format!("{floor:.2} ms"),
        against: "one 200-byte insert, SQLCipher, WAL, FULL",
        ratio: ours / floor,
    };
    vec![line("commit of one edit, p50", ours.0, floor.0), line("commit of one edit, p95", ours.1, floor.1)]
}

fn floor(desk: &Desk) -> Vec<f64> {
    let conn = Connection::open(desk.folder.path().join("floor.db")).unwrap();
    conn.execute_batch(&format!(
        "PRAGMA key=\"x'{}'\"; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (n INTEGER PRIMARY KEY, b BLOB)",
        "42".repeat(32)
    ))
    .unwrap();
    let insert = |_| {
        let start = Instant::now();
        conn.execute("INSERT INTO t (b) VALUES (?1)", [vec![7u8; 200]]).unwrap();
        start.elapsed().as_secs_f64()
    };
    (0..EDITS).map(insert).collect()
}
