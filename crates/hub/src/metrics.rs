//! What an operator can see: counts and durations, nothing about whom or what.

use std::{
    fmt::Write,
    sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed},
    time::Duration,
};

/// Upper bounds of the durations' buckets, in milliseconds.
const BOUNDS: [u64; 10] = [1, 2, 5, 10, 25, 50, 100, 250, 1000, 5000];
/// Answers that are counted apart; the last counts all others.
const STATUSES: [u16; 11] = [200, 400, 403, 404, 408, 411, 413, 429, 503, 507, 0];

/// Counters since the start of the process.
#[derive(Default)]
pub(crate) struct Metrics {
    answers: [AtomicU64; STATUSES.len()],
    durations: [AtomicU64; BOUNDS.len() + 1],
    microseconds: AtomicU64,
    entries: AtomicU64,
    refused: AtomicU64,
    bytes_in: AtomicU64,
    bytes_out: AtomicU64,
    turned_away: AtomicU64,
    connections: AtomicI64,
    watchers: AtomicI64,
}

/// Counts one more while it lives.
pub(crate) struct Counted<F: Fn(&Metrics) -> &AtomicI64> {
    hub: std::sync::Arc<crate::Hub>,
    gauge: F,
}

impl<F: Fn(&Metrics) -> &AtomicI64> Counted<F> {
    fn new(hub: std::sync::Arc<crate::Hub>, gauge: F) -> Self {
        gauge(&hub.metrics).fetch_add(1, Relaxed);
        Counted { hub, gauge }
    }
}

impl<F: Fn(&Metrics) -> &AtomicI64> Drop for Counted<F> {
    fn drop(&mut self) {
        (self.gauge)(&self.hub.metrics).fetch_sub(1, Relaxed);
    }
}

/// A connection that is open as long as this lives.
pub(crate) fn connection(hub: std::sync::Arc<crate::Hub>) -> impl Drop + Send {
    Counted::new(hub, |metrics| &metrics.connections)
}

/// A listener for hints, as long as this lives.
pub(crate) fn watcher(hub: std::sync::Arc<crate::Hub>) -> impl Drop + Send {
    Counted::new(hub, |metrics| &metrics.watchers)
}

impl Metrics {
    /// An exchange was answered.
    pub fn answered(&self, status: u16, took: Duration, bytes_in: usize, bytes_out: usize) {
        let at = STATUSES.iter().position(|known| *known == status).unwrap_or(STATUSES.len() - 1);
        self.answers[at].fetch_add(1, Relaxed);
        let bucket = BOUNDS.iter().position(|bound| took <= Duration::from_millis(*bound)).unwrap_or(BOUNDS.len());
        self.durations[bucket].fetch_add(1, Relaxed);
        self.microseconds.fetch_add(took.as_micros() as u64, Relaxed);
        self.bytes_in.fetch_add(bytes_in as u64, Relaxed);
        self.bytes_out.fetch_add(bytes_out as u64, Relaxed);
    }

    /// Entries were stored, and some refused.
    pub fn took(&self, entries: usize, refused: usize) {
        self.entries.fetch_add(entries as u64, Relaxed);
        self.refused.fetch_add(refused as u64, Relaxed);
    }

    /// A connection was closed at once: there are too many.
    pub fn turned_away(&self) {
        self.turned_away.fetch_add(1, Relaxed);
    }

    /// The text format of Prometheus, version 0.0.4.
    pub fn text(&self) -> String {
        let mut out = String::new();
        head(&mut out, "exchanges_total", "counter", "Exchanges answered, by status.");
        for (status, count) in STATUSES.iter().zip(&self.answers) {
            let label = if *status == 0 { "other".to_owned() } else { status.to_string() };
            line(&mut out, &format!("exchanges_total{{status=\"{label}\"}}"), count.load(Relaxed));
        }
        self.write_durations(&mut out);
        for (name, help, count) in [
            ("entries_stored_total", "Entries stored.", &self.entries),
            ("entries_refused_total", "Entries not stored: of no member, out of order or not signed.", &self.refused),
            ("received_bytes_total", "Bytes of requests' bodies.", &self.bytes_in),
            ("sent_bytes_total", "Bytes of answers' bodies.", &self.bytes_out),
            ("turned_away_total", "Connections closed at once: too many are open.", &self.turned_away),
        ] {
            head(&mut out, name, "counter", help);
            line(&mut out, name, count.load(Relaxed));
        }
        for (name, help, gauge) in [
            ("connections", "Open connections, listeners among them.", &self.connections),
            ("watchers", "Devices that listen for hints.", &self.watchers),
        ] {
            head(&mut out, name, "gauge", help);
            line(&mut out, name, gauge.load(Relaxed));
        }
        out
    }

    fn write_durations(&self, out: &mut String) {
        head(out, "exchange_seconds", "histogram", "Time to answer an exchange, its body included.");
        let mut total = 0;
        for (at, count) in self.durations.iter().enumerate() {
            total += count.load(Relaxed);
            let bound = BOUNDS.get(at).map_or("+Inf".to_owned(), |bound| (*bound as f64 / 1e3).to_string());
            line(out, &format!("exchange_seconds_bucket{{le=\"{bound}\"}}"), total);
        }
        line(out, "exchange_seconds_sum", self.microseconds.load(Relaxed) as f64 / 1e6);
        line(out, "exchange_seconds_count", total);
    }
}

fn head(out: &mut String, name: &str, kind: &str, help: &str) {
    // Writing to memory cannot fail.
    let _ = writeln!(out, "# HELP roadbook_hub_{name} {help}\n# TYPE roadbook_hub_{name} {kind}");
}

fn line(out: &mut String, name: &str, value: impl std::fmt::Display) {
    let _ = writeln!(out, "roadbook_hub_{name} {value}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_cumulative_and_every_series_has_a_type() {
        let metrics = Metrics::default();
        metrics.answered(200, Duration::from_millis(3), 250, 39);
        metrics.answered(200, Duration::from_secs(9), 250, 39);
        metrics.answered(418, Duration::from_micros(10), 0, 0);
        metrics.took(4, 1);
        let text = metrics.text();
        for line in [
            "roadbook_hub_exchanges_total{status=\"200\"} 2",
            "roadbook_hub_exchanges_total{status=\"other\"} 1",
            "roadbook_hub_exchange_seconds_bucket{le=\"0.001\"} 1",
            "roadbook_hub_exchange_seconds_bucket{le=\"0.005\"} 2",
            "roadbook_hub_exchange_seconds_bucket{le=\"+Inf\"} 3",
            "roadbook_hub_entries_stored_total 4",
            "roadbook_hub_received_bytes_total 500",
            "# TYPE roadbook_hub_watchers gauge",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} is missing in\n{text}");
        }
    }
}
