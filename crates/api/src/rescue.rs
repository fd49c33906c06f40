//! Saving what can be read of a damaged workspace, as a folder that anybody can use.

use std::{
    fs,
    path::{Path, PathBuf},
};

use roadbook_engine::Rescue;
use roadbook_exchange::table::{Cell, Format, Sheet};
use roadbook_feed::identity::hex;
use roadbook_model::{ErrorCode, Kind, Refusal};
use roadbook_store::Unlock;
use serde_json::{Value, json};

use crate::{
    Host, Outcome,
    backup::part_name,
    types::*,
    workspace::{disk, write_file},
};

const BUNDLE: &str = "rescued.bundle";
/// Where the database is copied to while it is read.
const WORK: &str = ".reading";
/// Most damaged pages that are named.
const MOST_PAGES: usize = 1_000;

impl Host {
    pub(crate) fn rescue(&self, args: RescueArgs) -> Outcome<RescueReport> {
        let unlock = args.passphrase.map_or(Unlock::Remembered, Unlock::Passphrase);
        self.rescue_with(&unlock, Path::new(&args.folder))
    }

    /// Writes what can be read of the workspace into the new or empty folder `to`. It need not be open, and is not
    /// changed.
    pub fn rescue_with(&self, unlock: &Unlock, to: &Path) -> Outcome<RescueReport> {
        if fs::read_dir(to).is_ok_and(|mut entries| entries.next().is_some()) {
            let message = format!("The folder {} is not empty", to.display());
            return Err(Refusal::new(ErrorCode::AlreadyExists, message, "Choose a new or empty folder."));
        }
        fs::create_dir_all(to).map_err(|error| disk(to, &error))?;
        let work = to.join(WORK);
        let guard = self.held();
        let rescued = match &*guard {
            Some(engine) => engine.rescue(&work),
            None => roadbook_engine::rescue(&self.folder, unlock, &work),
        };
        // It holds nothing that is not encrypted; a rest of it is in nobody's way.
        let _ = fs::remove_dir_all(&work);
        write(&rescued.map_err(|error| error.refusal())?, to)
    }
}

fn write(rescue: &Rescue, to: &Path) -> Outcome<RescueReport> {
    let report = report(rescue, to);
    for (name, part) in report.bundles.iter().zip(&rescue.bundles) {
        write_file(&to.join(name), &part.bytes)?;
    }
    let json = |name: &str, value: &Value| write_file(&to.join(name), format!("{value:#}\n").as_bytes());
    json("records.json", &records(rescue))?;
    json("pending.json", &pending(rescue))?;
    json("report.json", &json!(report))?;
    write_file(&to.join("records.csv"), &record_sheet(rescue).write(Format::Csv)?)?;
    write_file(&to.join("observations.csv"), &observation_sheet(rescue).write(Format::Csv)?)?;
    write_file(&to.join("report.txt"), in_words(&report).as_bytes())?;
    Ok(report)
}

fn report(rescue: &Rescue, to: &Path) -> RescueReport {
    let of = rescue.bundles.len();
    let name = |n: usize| if of == 1 { PathBuf::from(BUNDLE) } else { part_name(Path::new(BUNDLE), n, of) };
    let missing = rescue.missing.iter().map(|(participant, run)| MissingEntries {
        participant: title(rescue, Kind::Participant.name(), participant),
        feed: run.feed.name(),
        from: run.from,
        to: run.to,
    });
    let records = rescue.kinds().into_iter().map(|(kind, count)| RescuedKind { kind: kind.to_owned(), count });
    RescueReport {
        folder: to.display().to_string(),
        whole: rescue.is_whole(),
        bundles: (1..=of).map(|n| name(n).display().to_string()).collect(),
        closed_to_all: rescue.closed_to_all,
        entries: rescue.entries,
        missing: missing.collect(),
        altered: rescue.altered,
        acts: rescue.acts,
        pieces: rescue.pieces,
        pending: rescue.pending.len() as u64,
        records: records.collect(),
        pages: rescue.damage.of,
        damaged_pages: rescue.damage.pages.iter().copied().take(MOST_PAGES).collect(),
        journal_damaged: rescue.damage.journal,
        incomplete: rescue.incomplete.iter().map(|table| (*table).to_owned()).collect(),
    }
}

/// The flat fields of a record.
fn fields(body: &str) -> serde_json::Map<String, Value> {
    serde_json::from_str(body).unwrap_or_default()
}

/// A title in any language; empty if the record was not read.
fn title(rescue: &Rescue, kind: &str, id: &str) -> String {
    let Some((_, body)) = rescue.records.get(&(kind.to_owned(), id.to_owned())) else { return String::new() };
    let is_title = |path: &str| path == "name" || path.starts_with("name.") || path.starts_with("title");
    let found = fields(body).into_iter().find(|(path, _)| is_title(path));
    found.and_then(|(_, value)| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn records(rescue: &Rescue) -> Value {
    let record = |((kind, id), (deleted, body)): (&(String, String), &(bool, String))| json!({ "kind": kind, "id": id, "deleted": deleted, "fields": fields(body) });
    rescue.records.iter().map(record).collect()
}

fn pending(rescue: &Rescue) -> Value {
    let change = |change: &roadbook_store::Pending| {
        let (kind, id) = (&change.document.kind, &change.document.id);
        json!({ "kind": kind, "id": id, "title": title(rescue, kind, id), "change": hex(&change.change) })
    };
    rescue.pending.iter().map(change).collect()
}

fn sheet(name: &str, headers: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Sheet {
    let cells = |row: Vec<String>| row.into_iter().map(|cell| Some(Cell::Text(cell))).collect();
    Sheet {
        name: name.to_owned(),
        headers: headers.iter().map(|header| (*header).to_owned()).collect(),
        rows: rows.map(cells).collect(),
    }
}

/// One line for each field, so that every kind fits one table.
fn record_sheet(rescue: &Rescue) -> Sheet {
    let lines = rescue.records.iter().flat_map(|((kind, id), (_, body))| {
        let text = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        fields(body).into_iter().map(move |(path, value)| vec![kind.clone(), id.clone(), path, text(value)])
    });
    sheet("records", &["kind", "id", "field", "value"], lines)
}

fn observation_sheet(rescue: &Rescue) -> Sheet {
    let headers = ["unit", "year", "indicator", "period", "breakdown", "value", "text", "note", "source"];
    let rows = rescue.observations.iter().map(|(key, value)| key.iter().chain(value).cloned().collect());
    sheet("observations", &headers, rows)
}

fn in_words(report: &RescueReport) -> String {
    let mut lines = vec!["What was read of the workspace".to_owned(), String::new()];
    lines.push(format!("Pages: {}, of which damaged: {}", report.pages, report.damaged_pages.len()));
    if report.damaged_pages.contains(&1) {
        lines.push("The beginning of the file is damaged; it was gone around.".to_owned());
    }
    if report.journal_damaged {
        lines.push("The journal beside the file is damaged: the last changes may be missing.".to_owned());
    }
    lines.push(format!("Entries read: {}, altered and left out: {}", report.entries, report.altered));
    lines.push(format!("Acts of membership: {}; pieces of attached files: {}", report.acts, report.pieces));
    lines.push(format!("Own changes that were in no entry yet: {} (pending.json)", report.pending));
    lines.extend(report.records.iter().map(|kind| format!("Rows of {}: {}", kind.kind, kind.count)));
    lines.push(String::new());
    if report.missing.is_empty() && report.incomplete.is_empty() {
        lines.push("No entry is known to be missing.".to_owned());
    }
    let missing = report
        .missing
        .iter()
        .map(|run| format!("Missing: entries {} to {} of feed {} ({})", run.from, run.to, run.feed, run.participant));
    lines.extend(missing);
    if !report.incomplete.is_empty() {
        lines.push(format!("Tables of which something was not read: {}", report.incomplete.join(", ")));
    }
    lines.push(String::new());
    lines.push(
        "Any participant of the workspace can read the .bundle files with Roadbook (Sync & people, Read a file)."
            .to_owned(),
    );
    lines.join("\n") + "\n"
}
