//! `roadbook`: the workspace without a window, for administrators, scripts and tests.

mod arguments;
mod output;
mod tables;
mod workspace;

use std::{io::Read, process::ExitCode, sync::Arc, time::Duration};

use arguments::{Arguments, Attachment, Baseline, Bundle, Command, Keep, Lan};
use clap::Parser;
use output::Output;
use roadbook_api::{
    ErrorShape, Host, Unlock,
    baselines::{AdoptArgs, BringBackArgs, DiffArgs},
    history::{self, MomentArgs},
    reviews::{SubmitArgs, VerdictArgs},
    types::{AggregateArgs, NoArgs},
};
use roadbook_model::{ErrorCode, Refusal};
use serde_json::{Value, json};

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if !error.use_stderr() => {
            // Help and version go to standard output as clap lays them out.
            return if error.print().is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
        }
        Err(error) => return output::fail(&usage(&error), 2),
    };
    let output = Output { json: arguments.json };
    match run(&arguments) {
        Ok(value) => {
            let shown = output.show(&value);
            match tables::refused(&arguments.command, &value).or_else(|| unmended(&arguments.command, &value)) {
                Some(error) => output::fail(&error, 1),
                None => shown,
            }
        }
        Err(refusal) => output::fail(&ErrorShape::from(refusal), 1),
    }
}

/// A repair that left something undone has said what; a script must notice as well.
fn unmended(command: &Command, value: &Value) -> Option<ErrorShape> {
    (matches!(command, Command::Repair) && value["ok"] == false).then(|| ErrorShape {
        code: ErrorCode::Damaged,
        message: "Not everything could be mended here".to_owned(),
        hint: "Put back a copy (`roadbook copies`) and sync; `roadbook rescue FOLDER` first saves what can be read."
            .to_owned(),
    })
}

fn usage(error: &clap::Error) -> ErrorShape {
    let text = error.to_string();
    let message = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    ErrorShape {
        code: ErrorCode::BadValue,
        message,
        hint: "`roadbook --help` lists the commands and their options.".into(),
    }
}

fn run(arguments: &Arguments) -> Result<Value, Refusal> {
    let host = Host::new(&arguments.profile, "headless", |_| {});
    if let Command::Workspace(workspace) = &arguments.command {
        return workspace::run(&host, workspace, arguments.key_file.as_deref());
    }
    match &arguments.command {
        Command::Copies => return call(&host, "copies", json!({})),
        Command::PutBack { day } => return call(&host, "copy_put_back", json!({ "day": day })),
        Command::PutBackKeys => return call(&host, "keys_put_back", json!({})),
        Command::Rescue { folder } => {
            let passphrase = std::env::var("ROADBOOK_PASSPHRASE").ok().map(Unlock::Passphrase);
            let unlock = arguments.key_file.clone().map(Unlock::KeyFile).or(passphrase).unwrap_or(Unlock::Remembered);
            return to_json(&host.rescue_with(&unlock, folder)?);
        }
        Command::UnlockWithCode { code } => {
            let passphrase = std::env::var("ROADBOOK_PASSPHRASE").unwrap_or_default();
            return call(&host, "unlock_with_code", json!({ "code": code, "passphrase": passphrase }));
        }
        _ => {}
    }
    let passphrase = std::env::var("ROADBOOK_PASSPHRASE").ok();
    host.open_headless(arguments.key_file.as_deref(), passphrase.as_deref())?;
    if let Some(moment) = &arguments.as_of {
        host.look_at(MomentArgs { time: Some(history::moment(moment)?) })?;
    }
    run_open(&host, &arguments.command)
}

fn run_baseline(host: &Host, baseline: &Baseline) -> Result<Value, Refusal> {
    Ok(match baseline {
        Baseline::List => json!(host.baselines(NoArgs {})?),
        Baseline::Adopt { title, date } => {
            json!(host.baseline_adopt(AdoptArgs { title: title.clone(), date: date.clone() })?)
        }
        Baseline::Diff { before, after } => {
            json!(host.baseline_diff(DiffArgs { before: before.clone(), after: after.clone() })?)
        }
        Baseline::Restore { baseline } => {
            json!(host.baseline_restore(BringBackArgs { baseline: baseline.clone(), cells: None })?)
        }
    })
}

fn run_open(host: &Arc<Host>, command: &Command) -> Result<Value, Refusal> {
    match command {
        Command::Workspace(_)
        | Command::Copies
        | Command::PutBack { .. }
        | Command::PutBackKeys
        | Command::Rescue { .. }
        | Command::UnlockWithCode { .. } => Ok(Value::Null),
        Command::Passphrase => {
            let of = |name: &str| std::env::var(name).unwrap_or_default();
            let (current, next) = (of("ROADBOOK_PASSPHRASE"), of("ROADBOOK_NEW_PASSPHRASE"));
            call(host, "passphrase_set", json!({ "current": current, "next": next }))
        }
        Command::Aggregate { indicator, by, approved } => {
            let args = AggregateArgs { indicator: indicator.clone(), by: by.clone(), only_approved: *approved };
            Ok(json!(host.aggregate(args)?))
        }
        Command::Baseline(baseline) => run_baseline(host, baseline),
        Command::Submit { ids } => Ok(json!(host.submit(SubmitArgs { ids: ids.clone() })?)),
        Command::Review { verdict, ids, reason } => {
            let args = VerdictArgs { ids: ids.clone(), verdict: verdict.verdict(), reason: reason.clone() };
            Ok(json!(host.review(args)?))
        }
        Command::Submitted => Ok(json!(host.submitted(NoArgs {})?)),
        Command::Undo => host.undo(NoArgs {}).map(|changed| json!(changed)),
        Command::Redo => host.redo(NoArgs {}).map(|changed| json!(changed)),
        Command::List { kind } => host.list(kind),
        Command::Show { kind, id } => host.show(kind, id),
        Command::Add { kind } => Ok(json!({ "id": host.add(kind, read_json()?)? })),
        Command::Set { kind, id, field, value } => {
            // A JSON value if it is one, text otherwise.
            let value = serde_json::from_str(value).unwrap_or_else(|_| Value::from(value.as_str()));
            let value = as_text_where_text_is_meant(kind, field, value);
            let changed = host.set(kind, id, field, &value)?;
            Ok(json!({ "id": id, "changed": !changed.documents.is_empty() }))
        }
        Command::Delete { kind, id } => call(host, "delete", json!({ "kind": kind, "id": id })),
        Command::Restore { kind, id } => call(host, "restore", json!({ "kind": kind, "id": id })),
        Command::Notes { meeting, append: Some(text) } => to_json(&host.append_notes(meeting, text)?),
        Command::Notes { meeting, append: None } => call(host, "notes_open", json!({ "meeting": meeting })),
        Command::Conflicts => call(host, "conflicts", json!({})),
        Command::History { kind, id, most } => call(host, "history", json!({ "kind": kind, "id": id, "most": most })),
        Command::BringBack { kind, id, change } => {
            call(host, "bring_back", json!({ "kind": kind, "id": id, "change": change }))
        }
        Command::NotesHistory { meeting, version: None } => call(host, "notes_versions", json!({ "meeting": meeting })),
        Command::NotesHistory { meeting, version: Some(version) } => {
            call(host, "notes_as_of", json!({ "meeting": meeting, "change": version }))
        }
        Command::Search { query, limit } => call(host, "search", json!({ "query": query, "limit": limit })),
        Command::Sync { url } => {
            let synced = host.sync_with(url)?;
            let mut status = host.status()?;
            status["rounds"] = synced.rounds.into();
            status["sent"] = synced.sent.into();
            status["received"] = synced.received.into();
            Ok(status)
        }
        Command::Lan(Lan::Discover { seconds, gather }) => {
            let state = host.room(*gather, Duration::from_secs(*seconds))?;
            let mut status = host.status()?;
            status["neighbours"] = to_json(&state.neighbours)?;
            Ok(status)
        }
        Command::Lan(Lan::Sync { address }) => {
            host.sync_with_neighbour(address)?;
            host.status()
        }
        Command::Bundle(Bundle::Write { file, member, max_bytes, with_files }) => {
            let of = json!({ "file": file, "member": member, "max_bytes": max_bytes, "with_files": with_files });
            call(host, "bundle_write", of)
        }
        Command::Bundle(Bundle::Look { file }) => call(host, "bundle_look", json!({ "file": file })),
        Command::Bundle(Bundle::Read { file }) => call(host, "bundle_read", json!({ "file": file })),
        Command::Attachment(attachment) => run_attachment(host, attachment),
        Command::Receipts => call(host, "receipts", json!({})),
        Command::Holders { kind, id } => call(host, "holders", json!({ "kind": kind, "id": id })),
        Command::SyncLog { write: Some(file), .. } => call(host, "sync_log_write", json!({ "file": file })),
        Command::SyncLog { most, .. } => call(host, "sync_log", json!({ "most": most })),
        Command::Quarantine => call(host, "quarantine", json!({})),
        Command::Status => host.status(),
        Command::Verify => checked(call(host, "verify", json!({}))?),
        Command::Repair => call(host, "repair", json!({})),
        Command::Rebuild => call(host, "rebuild", json!({})),
        Command::Backup { folder } => call(host, "backup_write", json!({ "file": folder })),
        Command::Replay { file } => to_json(&host.replay(file)?),
        Command::Import { format, kind, file, mapping, dry_run } => {
            tables::import(host, *format, kind, file, mapping.as_deref(), *dry_run)
        }
        Command::Export { format, kind, file } => tables::export(host, *format, kind, file),
        Command::Language { language } => {
            host.set_language(*language)?;
            call(host, "app_state", json!({}))
        }
    }
}

fn run_attachment(host: &Arc<Host>, attachment: &Attachment) -> Result<Value, Refusal> {
    match attachment {
        Attachment::List { kind, id } => call(host, "attachments", json!({ "kind": kind, "id": id })),
        Attachment::Add { kind, id, file } => {
            call(host, "attachment_add", json!({ "kind": kind, "id": id, "file": file }))
        }
        Attachment::Remove { kind, id, content } => {
            call(host, "attachment_remove", json!({ "kind": kind, "id": id, "content": content }))
        }
        Attachment::Fetch { content } => call(host, "attachment_want", json!({ "content": content, "wanted": true })),
        Attachment::Drop { content } => call(host, "attachment_drop", json!({ "content": content })),
        Attachment::Save { content, file } => {
            call(host, "attachment_save", json!({ "content": content, "file": file }))
        }
        Attachment::Keep { which } => call(host, "files_keep_all", json!({ "keep_all": *which == Keep::All })),
    }
}

/// `set action ID number 1.1` means the text "1.1": digits for a text field stay text.
fn as_text_where_text_is_meant(kind: &str, field: &str, value: Value) -> Value {
    let scalar = matches!(value, Value::Number(_) | Value::Bool(_));
    if scalar && roadbook_api::holds_text(kind, field) {
        return Value::from(value.to_string());
    }
    value
}

/// A workspace with problems is a failure a script must notice.
fn checked(found: Value) -> Result<Value, Refusal> {
    if found["ok"] == true {
        return Ok(found);
    }
    let problems: Vec<&str> = found["problems"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let hint = "Run `roadbook repair`.";
    Err(Refusal::new(ErrorCode::Damaged, problems.join("; "), hint))
}

fn call(host: &Arc<Host>, name: &str, args: Value) -> Result<Value, Refusal> {
    host.call(name, args).map_err(|error| Refusal::new(error.code, error.message, error.hint))
}

fn to_json(value: &impl serde::Serialize) -> Result<Value, Refusal> {
    serde_json::to_value(value).map_err(|error| Refusal::new(ErrorCode::Bug, error.to_string(), "Report this."))
}

fn read_json() -> Result<Value, Refusal> {
    const MAX_INPUT: u64 = 4 << 20;
    let mut text = String::new();
    let read = std::io::stdin().take(MAX_INPUT).read_to_string(&mut text);
    let malformed = |why: String| {
        let hint = "Write an object such as {\"title\": \"Train teachers\"}; nothing was changed.";
        Refusal::new(ErrorCode::BadValue, format!("Standard input is not JSON: {why}"), hint)
    };
    read.map_err(|error| malformed(error.to_string()))?;
    serde_json::from_str(&text).map_err(|error| malformed(error.to_string()))
}
