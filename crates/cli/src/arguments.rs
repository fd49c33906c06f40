//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use roadbook_api::reviews::Verdict;
use roadbook_model::Language;

/// Roadbook without a window.
///
/// A profile is opened by the key file it was made with, or by the passphrase in the environment
/// variable ROADBOOK_PASSPHRASE.
#[derive(Parser)]
#[command(name = "roadbook", version)]
pub struct Arguments {
    /// Folder of the profile
    #[arg(long, global = true, default_value = ".")]
    pub profile: PathBuf,
    /// One JSON document on standard output
    #[arg(long, global = true)]
    pub json: bool,
    /// Read everything as it was at the end of a day (2026-11-23) or at a time (2026-11-23T14:00:00Z)
    #[arg(long, value_name = "MOMENT", global = true)]
    pub as_of: Option<String>,
    /// Key file, if not the one the profile remembers
    #[arg(long = "open-with", value_name = "FILE", global = true)]
    pub key_file: Option<PathBuf>,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Subcommand)]
pub enum Command {
    /// Begin, invite to, or join a workspace
    #[command(subcommand)]
    Workspace(Workspace),
    /// List the records of a kind: action, indicator, observation, meeting, organisation, group …
    List {
        /// Kind
        kind: String,
    },
    /// Show one record
    Show {
        /// Kind
        kind: String,
        /// Id
        id: String,
    },
    /// Make a record from JSON fields on standard input; prints its id
    Add {
        /// Kind
        kind: String,
    },
    /// Set one field; the value is JSON, or else text
    Set {
        /// Kind
        kind: String,
        /// Id
        id: String,
        /// Field, or path such as title.fr
        field: String,
        /// Value; null clears
        #[arg(allow_hyphen_values = true)]
        value: String,
    },
    /// Mark a record deleted
    Delete {
        /// Kind
        kind: String,
        /// Id
        id: String,
    },
    /// Take a deletion back
    Restore {
        /// Kind
        kind: String,
        /// Id
        id: String,
    },
    /// Kept states of the roadmap
    #[command(subcommand)]
    Baseline(Baseline),
    /// Take the last own step back
    Undo,
    /// Do the step again that was taken back last
    Redo,
    /// Read or extend the notes of a meeting
    Notes {
        /// Meeting id
        meeting: String,
        /// Paragraphs to add at the end
        #[arg(long, allow_hyphen_values = true)]
        append: Option<String>,
    },
    /// List fields to which two people gave different values
    Conflicts,
    /// Who changed a record, and when; with the names of the changes
    History {
        /// Kind
        kind: String,
        /// Id
        id: String,
        /// Most changes, the latest first
        #[arg(long)]
        most: Option<u32>,
    },
    /// Make a record what it was after a change, as a new step
    BringBack {
        /// Kind
        kind: String,
        /// Id
        id: String,
        /// Change, as `history` names it
        change: String,
    },
    /// When the notes of a meeting were written and by whom, or how they were at one of those times
    NotesHistory {
        /// Id of the meeting
        meeting: String,
        /// Version, as the list names it
        version: Option<String>,
    },
    /// Search everything
    Search {
        /// Words
        query: String,
        /// Most hits
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// What the observations of an indicator add up to: each figure with its rule and observations
    Aggregate {
        /// Indicator id
        indicator: String,
        /// country, region, period, or a dimension such as sex
        #[arg(long, default_value = "period")]
        by: String,
        /// Count only what is approved
        #[arg(long)]
        approved: bool,
    },
    /// Submit observations as they are now
    Submit {
        /// Their ids
        #[arg(required = true)]
        ids: Vec<String>,
    },
    /// Approve, return or reopen observations that were submitted
    Review {
        /// What is said
        #[arg(value_enum)]
        verdict: Said,
        /// Their ids
        #[arg(required = true)]
        ids: Vec<String>,
        /// Why; needed to return or reopen
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Observations that were ever submitted, and how they stand
    Submitted,
    /// Exchange with a hub
    Sync {
        /// Address, such as https://hub.example.org
        url: String,
    },
    /// Sync with participants on the same network
    #[command(subcommand)]
    Lan(Lan),
    /// Write or read a bundle file
    #[command(subcommand)]
    Bundle(Bundle),
    /// Files attached to records
    #[command(subcommand)]
    Attachment(Attachment),
    /// Who has what was made here, and whether this computer may be wiped
    Receipts,
    /// Which other computers are known to have a record as it is here
    Holders {
        /// Kind
        kind: String,
        /// Id
        id: String,
    },
    /// What came together with whom, when and over what
    SyncLog {
        /// Most lines, the newest first
        #[arg(long)]
        most: Option<u32>,
        /// Write all of it into this file (CSV) instead
        #[arg(long)]
        write: Option<PathBuf>,
    },
    /// What was written and does not count, with the reasons
    Quarantine,
    /// How the profile stands
    Status,
    /// Check pages, signatures, documents and rows
    Verify,
    /// Check everything, mend what can be mended here, and say what is missing and what was refused
    Repair,
    /// Make documents, rows and search again from the log
    Rebuild,
    /// Copy the profile into a new folder and check the copy
    Backup {
        /// Folder
        folder: PathBuf,
    },
    /// Copies of the profile that were made by themselves, the newest first; nothing needs to be unlocked
    Copies,
    /// Put such a copy in the place of the profile; what was there is kept beside it
    PutBack {
        /// Day of the copy, such as 2026-11-23
        day: String,
    },
    /// Take the key slots of a copy where those of the profile are missing or damaged; the database stays as it is
    PutBackKeys,
    /// Write what can be read of a damaged profile into a new folder: bundles, records, and a report; changes nothing
    Rescue {
        /// Folder
        folder: PathBuf,
    },
    /// Open the profile with a recovery code and give it the passphrase in ROADBOOK_PASSPHRASE
    UnlockWithCode {
        /// The recovery code
        code: String,
    },
    /// Change the passphrase, from ROADBOOK_PASSPHRASE to ROADBOOK_NEW_PASSPHRASE; the database stays as it is
    Passphrase,
    /// Apply a log of operations, one JSON object a line
    Replay {
        /// File
        file: PathBuf,
    },
    /// Take records in from a table, all as one step or none
    Import {
        /// Format of the file
        #[arg(value_enum)]
        format: TableFormat,
        /// Kind
        kind: String,
        /// File
        file: PathBuf,
        /// JSON file that says which column is which field; without it, headers are paths such as title.fr
        #[arg(long, value_name = "FILE")]
        mapping: Option<PathBuf>,
        /// Only say what would be done
        #[arg(long)]
        dry_run: bool,
    },
    /// Write every record of a kind as a table, from which `import` reads them again
    Export {
        /// Format of the file
        #[arg(value_enum)]
        format: TableFormat,
        /// Kind
        kind: String,
        /// File to write
        file: PathBuf,
    },
    /// Set the language of titles
    Language {
        /// ar, en, es, fr, ru or zh
        language: Language,
    },
}

/// Beginning and joining.
#[derive(Subcommand)]
pub enum Workspace {
    /// Begin a workspace
    Create {
        /// oer-dynamic-coalition or empty
        #[arg(long)]
        template: String,
        /// Name of the workspace
        #[arg(long)]
        name: Option<String>,
        /// Your name
        #[arg(long)]
        participant: String,
        /// Key file; made if it is not there
        #[arg(long)]
        key_file: PathBuf,
        /// Language of titles
        #[arg(long, default_value = "en")]
        language: Language,
    },
    /// Write an invitation file
    Invite {
        /// What the invited may do
        #[arg(long, value_enum, default_value = "contributor")]
        role: InviteRole,
        /// Part of the workspace the role is limited to, such as country:KE, group:ID, area:ID, theme:ID or meeting:ID
        #[arg(long = "in", value_name = "KIND:ID")]
        parts: Vec<String>,
        /// How many may join with it
        #[arg(long, default_value_t = 1)]
        uses: u32,
        /// Days after which nobody joins with it; never if absent
        #[arg(long)]
        days: Option<u32>,
        /// File to write
        #[arg(long)]
        out: PathBuf,
        /// Key file, if not the one the profile remembers
        #[arg(long)]
        key_file: Option<PathBuf>,
    },
    /// Close an invitation, named by its key
    Close {
        /// Key, as `workspace members` shows it
        key: String,
    },
    /// Who takes part, with which devices; open invitations; who waits
    Members,
    /// Write a contact card: asks to take part without an invitation
    Card {
        /// File to write
        file: PathBuf,
        /// Your name
        #[arg(long)]
        participant: String,
        /// Key file; made if it is not there
        #[arg(long)]
        key_file: PathBuf,
    },
    /// Admit whoever made a contact card; writes the welcome for that device
    Admit {
        /// Contact card
        card: PathBuf,
        /// File to write
        #[arg(long)]
        out: PathBuf,
        /// What they may do
        #[arg(long, value_enum, default_value = "contributor")]
        role: Role,
        /// Part of the workspace the role is limited to
        #[arg(long = "in", value_name = "KIND:ID")]
        parts: Vec<String>,
    },
    /// Complete a profile that made a contact card
    Welcome {
        /// Welcome file
        file: PathBuf,
        /// Key file, if not the one the profile remembers
        #[arg(long)]
        key_file: Option<PathBuf>,
    },
    /// Say what a participant may do from now on
    Grant {
        /// Participant, named by their first device
        member: String,
        /// What they may do
        #[arg(long, value_enum)]
        role: Role,
        /// Part of the workspace the role is limited to
        #[arg(long = "in", value_name = "KIND:ID")]
        parts: Vec<String>,
    },
    /// Remove a participant, or one device
    Revoke {
        /// Participant, named by their first device
        #[arg(required_unless_present = "device")]
        member: Option<String>,
        /// Only this device
        #[arg(long, conflicts_with = "member")]
        device: Option<String>,
    },
    /// Write a file that signs in one more computer of yours
    Device {
        /// File to write
        file: PathBuf,
    },
    /// Computers that went on in two histories after a copy was used twice
    Forks,
    /// Choose, for everybody, the history of such a computer that is held here
    Choose {
        /// Feed, as `workspace forks` shows it
        feed: String,
    },
    /// Print a recovery code; it works at once
    RecoveryCode,
    /// Come back on this computer with a recovery code and a bundle
    Recover {
        /// Bundle of the workspace
        bundle: PathBuf,
        /// The code as written down
        #[arg(long)]
        code: String,
        /// Key file; made if it is not there
        #[arg(long)]
        key_file: PathBuf,
        /// Devices that are lost
        #[arg(long = "lost", value_name = "DEVICE")]
        lost: Vec<String>,
    },
    /// Join with an invitation, or as one more computer of yours
    Join {
        /// Invitation, or device file
        file: PathBuf,
        /// Your name; not needed with a device file
        #[arg(long, default_value = "")]
        participant: String,
        /// Key file; made if it is not there
        #[arg(long)]
        key_file: PathBuf,
        /// Language of titles
        #[arg(long, default_value = "en")]
        language: Language,
    },
}

/// Roles one can invite to.
#[derive(Clone, Copy, ValueEnum)]
pub enum InviteRole {
    /// Reads and writes
    Contributor,
    /// Reads
    Viewer,
}

/// Roles.
#[derive(Clone, Copy, ValueEnum)]
pub enum Role {
    /// Reads
    Viewer,
    /// Reads and writes
    Contributor,
    /// Also invites
    Facilitator,
    /// Also appoints and removes
    Steward,
}

/// What is said about an observation.
#[derive(Clone, Copy, ValueEnum)]
pub enum Said {
    /// It holds
    Approve,
    /// It goes back to who submitted it
    Return,
    /// What was approved may change again
    Reopen,
}

impl Said {
    /// The verdict.
    pub fn verdict(self) -> Verdict {
        match self {
            Said::Approve => Verdict::Approved,
            Said::Return => Verdict::Returned,
            Said::Reopen => Verdict::Reopened,
        }
    }
}

/// The local network.
#[derive(Subcommand)]
pub enum Lan {
    /// Show this computer on the network for a while, and who else does; syncs with them
    Discover {
        /// How long
        #[arg(long, default_value_t = 5)]
        seconds: u64,
        /// Gather the room: others sync with this computer rather than with each other
        #[arg(long)]
        gather: bool,
    },
    /// Sync with the computer at an address on the network
    Sync {
        /// Address and port, as the other computer shows them
        address: String,
    },
}

/// Formats of tables.
#[derive(Clone, Copy, ValueEnum)]
pub enum TableFormat {
    /// Text with delimiters
    Csv,
    /// Excel workbook
    Xlsx,
}

/// Kept states of the roadmap.
#[derive(Subcommand)]
pub enum Baseline {
    /// List them
    List,
    /// Keep the roadmap as it is
    Adopt {
        /// Title
        title: String,
        /// When it was adopted; today if absent
        #[arg(long)]
        date: Option<String>,
    },
    /// What differs between two: how many records were added, moved and removed, and each value that changed
    Diff {
        /// Baseline, or now
        before: String,
        /// Baseline, or now
        #[arg(default_value = "now")]
        after: String,
    },
    /// Set what differs now to what a baseline holds
    Restore {
        /// Baseline
        baseline: String,
    },
}

/// Files attached to records.
#[derive(Subcommand)]
pub enum Attachment {
    /// List the files of a record
    List {
        /// Kind
        kind: String,
        /// Id
        id: String,
    },
    /// Attach a file
    Add {
        /// Kind
        kind: String,
        /// Id
        id: String,
        /// File
        file: PathBuf,
    },
    /// Take a file off a record
    Remove {
        /// Kind
        kind: String,
        /// Id
        id: String,
        /// The file's content, as `attachment list` shows it
        content: String,
    },
    /// Have a file fetched to this computer when somebody who has it is met
    Fetch {
        /// Content
        content: String,
    },
    /// Remove the copy on this computer, if somebody else is known to have the file
    Drop {
        /// Content
        content: String,
    },
    /// Write a file out
    Save {
        /// Content
        content: String,
        /// Where to
        file: PathBuf,
    },
    /// Keep every file on this computer, or only those that were fetched one by one
    Keep {
        /// Whether all are kept
        #[arg(value_name = "all|chosen")]
        which: Keep,
    },
}

/// Which files are kept.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Keep {
    /// Every file
    All,
    /// Those fetched one by one
    Chosen,
}

/// Bundle files.
#[derive(Subcommand)]
pub enum Bundle {
    /// Write what is held here into a file
    Write {
        /// File
        file: PathBuf,
        /// Only what this participant is not known to have, and only for them; named by their first device
        #[arg(long = "for", value_name = "MEMBER")]
        member: Option<String>,
        /// Split into files of at most so many bytes
        #[arg(long)]
        max_bytes: Option<u64>,
        /// With the attached files that are here
        #[arg(long)]
        with_files: bool,
    },
    /// Say what a file would bring
    Look {
        /// File
        file: PathBuf,
    },
    /// Take a file in, whole or not at all, with the parts of it that lie beside
    Read {
        /// File
        file: PathBuf,
    },
}
