//! Who has what, and what came together with whom.

#![allow(missing_docs, reason = "field names are the documentation the interface reads")]

use std::{collections::BTreeMap, path::Path};

use chrono::DateTime;
use roadbook_engine::{self as engine, Contact, Engine, EngineError, Met};
use roadbook_exchange::table::{Cell, Format, Sheet};
use roadbook_feed::{DeviceId, VersionVector};
use roadbook_model::{Kind, Refusal};
use roadbook_query::Query;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Host, Outcome, types::*, workspace::write_file};

/// Lines of the sync log that are told when no number is asked for; and of the file that is written.
const MOST: u32 = 100;
const ALL: u32 = 5_000;

/// Over what devices come together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    Hub,
    Network,
    BundleRead,
    BundleWritten,
}

impl From<engine::Means> for Means {
    fn from(means: engine::Means) -> Means {
        match means {
            engine::Means::Hub => Means::Hub,
            engine::Means::Network => Means::Network,
            engine::Means::BundleRead => Means::BundleRead,
            engine::Means::BundleWritten => Means::BundleWritten,
        }
    }
}

/// Over what something is known or came, and when.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Told {
    pub means: Means,
    pub at: i64,
}

impl Told {
    pub(crate) fn of((means, at): (engine::Means, i64)) -> Told {
        Told { means: means.into(), at }
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Receipts {
    /// Whether everything made here is known to be on another live device.
    pub safe_to_wipe: bool,
    /// Entries and changes made here that no other live device is known to have.
    pub only_here: u64,
    /// Attached files of which a part is here and known to be nowhere else.
    pub files_only_here: u64,
    pub devices: Vec<ReceiptRow>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ReceiptRow {
    pub participant: String,
    pub device: String,
    pub has_my: u64,
    pub my: u64,
    /// Of everybody's work: entries and changes held here that it is not known to have.
    pub lacks: u64,
    /// It has everything that was written before.
    pub lacks_since: Option<i64>,
    /// When its last known change was made by its clock.
    pub last_seen: Option<i64>,
    /// Over what it was last heard of.
    pub told: Option<Told>,
}

/// Whether another computer is known to have a record as it is here.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HolderRow {
    pub participant: String,
    pub device: String,
    pub has: bool,
    pub told: Option<Told>,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct LogArgs {
    /// Most lines, the newest first.
    pub most: Option<u32>,
}

/// One or several contacts in a row with the same peer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContactRow {
    /// `hub`, `network`, `bundle_read` or `bundle_written`.
    pub means: String,
    /// An address, the name of a participant, or of a file.
    pub peer: String,
    pub at: i64,
    pub until: i64,
    pub times: u64,
    pub sent: u64,
    pub received: u64,
    /// The code of what went wrong; empty if nothing did.
    pub problem: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct WrittenLog {
    pub file: String,
    pub lines: u64,
}

impl Host {
    /// Who has this device's work, and whether it may be wiped.
    pub(crate) fn receipts(&self, _: NoArgs) -> Outcome<Receipts> {
        let view = self.members(NoArgs {})?;
        let (only_here, files_only_here) = self.with(|engine| Ok((engine.only_here()?, engine.files_only_here()?)))?;
        let mut devices = Vec::new();
        for member in view.participants.into_iter().filter(|member| member.role.is_some()) {
            let live = member.devices.iter().filter(|device| !device.this && !device.removed && !device.recovery);
            for device in live {
                devices.push(self.receipt(&member.title, device)?);
            }
        }
        let safe_to_wipe = only_here == 0 && files_only_here == 0;
        Ok(Receipts { safe_to_wipe, only_here, files_only_here, devices })
    }

    fn receipt(&self, participant: &str, row: &DeviceRow) -> Outcome<ReceiptRow> {
        let device = crate::membership::device(&row.device)?;
        let receipt = self.with(|engine| engine.receipt(&device))?;
        Ok(ReceiptRow {
            participant: participant.to_owned(),
            device: row.device.clone(),
            has_my: row.has_my,
            my: row.my,
            lacks: receipt.lacks,
            lacks_since: receipt.lacks_since,
            last_seen: row.last_seen,
            told: receipt.told.map(Told::of),
        })
    }

    /// Which other computers are known to have a record as it is here.
    pub(crate) fn holders(&self, args: RecordArgs) -> Outcome<Vec<HolderRow>> {
        let document = crate::history::Place::of(args.kind, args.id);
        let language = self.settings().language;
        self.with(|engine| {
            let holders = engine.holders(document.kind, &document.id)?;
            let mut rows = Vec::with_capacity(holders.len());
            for (device, has) in holders {
                let participant = title_of(engine, &engine.query(language), &device)?;
                let told = engine.receipt(&device)?.told.map(Told::of);
                rows.push(HolderRow { participant, device: device.hex(), has, told });
            }
            rows.sort_by(|a, b| (&a.participant, &a.device).cmp(&(&b.participant, &b.device)));
            Ok(rows)
        })
    }

    /// The latest contacts, the newest first.
    pub(crate) fn sync_log(&self, args: LogArgs) -> Outcome<Vec<ContactRow>> {
        let language = self.settings().language;
        self.with(|engine| {
            let query = engine.query(language);
            let mut names = BTreeMap::new();
            for device in engine.members().recipients().into_iter().map(|(device, _)| device) {
                names.insert(Engine::peer_name(&device), title_of(engine, &query, &device)?);
            }
            let row = |contact: Contact| ContactRow {
                peer: names.get(&contact.peer).cloned().unwrap_or(contact.peer),
                means: contact.means,
                at: contact.at,
                until: contact.until,
                times: contact.times,
                sent: contact.sent,
                received: contact.received,
                problem: contact.problem,
            };
            Ok(engine.contacts(args.most.unwrap_or(MOST))?.into_iter().map(row).collect())
        })
    }

    /// Writes the sync log as a CSV file; says how many lines it has.
    pub(crate) fn sync_log_write(&self, args: FileArgs) -> Outcome<WrittenLog> {
        let contacts = self.sync_log(LogArgs { most: Some(ALL) })?;
        let headers = ["from", "until", "times", "means", "peer", "sent", "received", "problem"];
        let time = |time: i64| DateTime::from_timestamp_millis(time).unwrap_or_default().to_rfc3339();
        let text = |text: &str| (!text.is_empty()).then(|| Cell::Text(text.to_owned()));
        let number = |number: u64| Some(Cell::Number(number as f64));
        let row = |contact: &ContactRow| {
            vec![
                text(&time(contact.at)),
                text(&time(contact.until)),
                number(contact.times),
                text(&contact.means),
                text(&contact.peer),
                number(contact.sent),
                number(contact.received),
                text(&contact.problem),
            ]
        };
        let rows: Vec<_> = contacts.iter().map(row).collect();
        let sheet = Sheet { name: "sync".to_owned(), headers: headers.map(str::to_owned).to_vec(), rows };
        write_file(Path::new(&args.file), &sheet.write(Format::Csv)?)?;
        Ok(WrittenLog { file: args.file, lines: contacts.len() as u64 })
    }

    /// Notes in the sync log how many entries went there, or why the contact failed.
    pub(crate) fn note_contact(
        &self,
        means: engine::Means,
        peer: &str,
        before: &VersionVector,
        sent: Result<u64, &Refusal>,
    ) {
        let problem = sent.err().map(code_of).unwrap_or_default();
        let sent = sent.unwrap_or(0);
        let noted = self.with(|engine| engine.note_contact(&Met { means, peer, sent, problem: &problem }, before));
        if let Err(refusal) = noted {
            // What was exchanged is on disk; the log lacks a line.
            tracing::warn!(message = refusal.message, "a contact was not noted");
        }
    }
}

fn title_of(engine: &Engine, query: &Query<'_>, device: &DeviceId) -> Result<String, EngineError> {
    let participant = engine.members().participant(device).participant();
    Ok(query.title_of(Kind::Participant, &participant)?.text)
}

fn code_of(refusal: &Refusal) -> String {
    serde_json::to_value(refusal.code).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
}
