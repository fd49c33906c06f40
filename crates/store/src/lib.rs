//! One encrypted SQLite file for each workspace.
//!
//! The entry log and the pending changes are the truth; documents, projections and the search
//! index are caches that can be dropped and rebuilt to equal rows. Nothing here reads a document
//! or opens an entry: bytes go in and come out. `docs/formats/database.md` describes the tables.

mod changes;
mod contacts;
mod copies;
mod database;
mod documents;
mod early;
mod error;
mod files;
mod hub_log;
mod log;
mod mark;
mod meta;
mod profile;
mod projection;
mod rescue;
mod slots;
mod steps;

pub use changes::{Arrived, Brought};
pub use contacts::Contact;
pub use copies::{Copy, copies, make_copy, put_back, put_back_slots};
pub use database::{Reading, Store, WriteTx};
pub use documents::{DocumentKey, Pending, SavedDocument};
pub use error::StoreError;
pub use files::FileRow;
pub use hub_log::{HubAddError, HubLog, HubState, Placed};
pub use log::{LogEntry, Progress};
pub use mark::Mark;
pub use meta::Quarantined;
pub use profile::{Profile, Unlock, is_profile};
pub use projection::{
    ConflictRow, ObservationRow, ProjectedDocument, RecordRow, SearchRow, observation_key, observation_rows,
    observation_values, read_observation_key,
};
pub use rescue::{Damage, Rescued, rescue};
pub use rusqlite::Connection;
pub use slots::keychain_available;
