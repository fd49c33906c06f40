//! The closed set of error codes that the interface knows how to explain.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What went wrong, in the terms of what a person can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// The passphrase or key file does not open this profile.
    WrongPassphrase,
    /// This computer has no keychain that answers.
    NoKeychain,
    /// The keychain is locked, or its owner did not allow it to be read.
    KeychainLocked,
    /// The keychain has no entry for this profile any more.
    KeychainEntryMissing,
    /// The key file is not where it was.
    KeyFileMissing,
    /// The file with the key slots is missing or damaged.
    KeySlotsDamaged,
    /// The database is damaged: its key is right and some of its pages are not.
    Damaged,
    /// The beginning of the database is damaged, so that nothing is reached through it.
    HeaderDamaged,
    /// The database is missing beside its key slots.
    DatabaseMissing,
    /// Written by a newer version of Roadbook.
    NewerVersion,
    /// The folder or its disk cannot be written to.
    ReadOnly,
    /// The file or folder is not Roadbook's.
    Foreign,
    /// Another instance of Roadbook has this profile open.
    InUse,
    /// The disk is full or fails.
    Disk,
    /// No record, file or folder of that name.
    NotFound,
    /// There is no kind of that name.
    UnknownKind,
    /// The kind has no field of that name.
    UnknownField,
    /// The value is of the wrong type or out of range.
    BadValue,
    /// There is no country or region of that code.
    UnknownCountry,
    /// What depends on each other in a circle.
    Circle,
    /// The observation is approved and does not change until it is reopened.
    Approved,
    /// A date range ends before it begins.
    InvertedRange,
    /// The participant's role does not allow it.
    NotAllowed,
    /// How the workspace was at an earlier time is looked at, and not changed.
    Past,
    /// The hub, or a neighbour on the network, does not answer.
    HubUnreachable,
    /// The hub is not a Roadbook hub, or does not know this workspace's participants.
    HubForeign,
    /// Who answers on the network takes no part in this workspace, or does not know that this computer does.
    NeighbourStranger,
    /// The bundle is cut short or altered.
    BundleTorn,
    /// The file is no bundle.
    NotABundle,
    /// The bundle belongs to another workspace.
    BundleForeign,
    /// The bundle was not written for this computer, or this computer takes no part any more.
    BundleNotForUs,
    /// The bundle holds no entries.
    BundleEmpty,
    /// The profile is locked.
    Locked,
    /// Something of that name is there already.
    AlreadyExists,
    /// The file is neither CSV nor XLSX, or is damaged.
    NotATable,
    /// The text of the file is in another encoding than was expected.
    NotText,
    /// The table has more rows, columns or cells than are read.
    TableTooLarge,
    /// The table's sheet, headers or cells are not laid out as one header row with rows below.
    TableLayout,
    /// A number, code or record stands twice where it may stand once.
    Duplicate,
    /// Several records have the name by which one is meant.
    Ambiguous,
    /// A defect in Roadbook itself.
    Bug,
}

/// What a repair looks at, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RepairStep {
    /// The pages of the database.
    Pages,
    /// Chains and signatures of entries.
    Entries,
    /// Documents, rows and search.
    Documents,
    /// Entries that others have and that are not here.
    Missing,
    /// What was written and does not count.
    Refused,
}

/// How a step of a repair went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RepairOutcome {
    /// Nothing was wrong.
    Fine,
    /// What was wrong was mended.
    Mended,
    /// It waits for others; nothing can be done about it here.
    Waits,
    /// It cannot be mended here: a copy is to be put back, or what can be read to be saved.
    Open,
}

/// Why something that was written does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RefusedWhy {
    /// Its author had left, or was removed.
    Gone,
    /// It was written on a computer that was removed; its author goes on with another.
    ComputerRemoved,
    /// Its author may only read.
    Viewer,
    /// Its author writes in another part.
    Elsewhere,
    /// It changes the record of another participant.
    OwnRecord,
    /// Its computer signed two histories.
    TwoHistories,
    /// It is malformed, or would do harm.
    Technical,
}
