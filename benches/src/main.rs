//! `roadbook-bench [NAME…]`: each measurement beside its floor, the raw libraries, in one run.
//!
//! Machines differ and are noisy: compare ratios, not seconds.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a measurement prints, and a failed one stops")]

mod apply;
mod commit;
mod desk;
mod first_sync;
mod hub;
mod hub_desks;
mod hub_entries;
mod hub_watch;
mod large;
mod search;
mod trust;

use std::path::Path;

/// A measurement as a line of the README's table.
pub struct Line {
    /// What was measured.
    pub what: &'static str,
    /// Roadbook's figure.
    pub ours: String,
    /// The floor's figure.
    pub floor: String,
    /// What the floor is.
    pub against: &'static str,
    /// Ours by floor.
    pub ratio: f64,
}

type Measurement = fn() -> Vec<Line>;

fn main() {
    let all: [(&str, Measurement); 10] = [
        ("commit", commit::measure),
        ("apply", apply::measure),
        ("first-sync", first_sync::measure),
        ("search", search::measure),
        ("hub-entries", hub_entries::measure),
        ("hub-desks", hub_desks::over_sqlite),
        ("hub-desks-postgres", hub_desks::over_postgres),
        ("hub-watch", hub_watch::measure),
        ("large", large::measure),
        ("trust", trust::measure),
    ];
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    if let [large::FILL, folder] = &wanted.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        return large::fill(Path::new(folder));
    }
    println!("| measurement | Roadbook | floor | floor is | ratio |\n|---|---|---|---|---|");
    for (name, measure) in all {
        if wanted.is_empty() || wanted.iter().any(|wanted| wanted == name) {
            for line in measure() {
                println!("| {} | {} | {} | {} | {:.2} |", line.what, line.ours, line.floor, line.against, line.ratio);
            }
        }
    }
}

/// Median and 95th percentile, in milliseconds.
pub fn percentiles(mut seconds: Vec<f64>) -> (f64, f64) {
    seconds.sort_by(f64::total_cmp);
    let at = |share: f64| seconds[((seconds.len() - 1) as f64 * share) as usize] * 1e3;
    (at(0.5), at(0.95))
}
