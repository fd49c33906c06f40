//! One device: a profile on disk, open or not.

use std::{cell::Cell, collections::BTreeSet, fs, path::Path};

use roadbook_document::Heads;
use roadbook_engine::{Engine, EngineError};
use roadbook_feed::{FeedId, Members};
use roadbook_model::ErrorCode;
use roadbook_store::Unlock;
use roadbook_sync::Log;
use tempfile::TempDir;

use crate::ledger::Piece;

const BEGIN: i64 = 1_600_000_000_000;
const TWENTY_YEARS: i64 = 20 * 365 * 86_400_000;

thread_local! {
    /// The time in the world of this thread.
    static NOW: Cell<i64> = const { Cell::new(BEGIN) };
}

/// Begins a history.
pub fn begin() {
    NOW.set(BEGIN);
}

/// Lets time pass, in milliseconds.
pub fn pass(time: i64) {
    NOW.set(NOW.get() + time);
}

fn right() -> i64 {
    NOW.get()
}

fn slow() -> i64 {
    NOW.get() - TWENTY_YEARS
}

fn fast() -> i64 {
    NOW.get() + TWENTY_YEARS
}

/// The clock of the n-th device: every third is right.
pub fn clock(n: usize) -> fn() -> i64 {
    [right, slow, fast][n % 3]
}

pub struct Replica {
    pub folder: TempDir,
    pub engine: Option<Engine>,
    pub clock: fn() -> i64,
    /// Heads of the notes as an open editor last saw them.
    pub editor: Option<Heads>,
    /// Pieces of the ledger this device was told are saved and has not lost by being restored.
    pub own: BTreeSet<usize>,
}

/// A profile as it was when it was copied.
pub struct Backup {
    pub of: usize,
    pub folder: TempDir,
    pub own: BTreeSet<usize>,
}

impl Replica {
    pub fn new(folder: TempDir, engine: Engine, clock: fn() -> i64) -> Replica {
        Replica { folder, engine: Some(engine), clock, editor: None, own: BTreeSet::new() }
    }

    pub fn engine(&mut self) -> &mut Engine {
        self.engine.as_mut().unwrap()
    }

    pub fn members(&self) -> &Members {
        self.engine.as_ref().unwrap().members()
    }

    /// Whether the entry in a piece's place is the one with this hash.
    pub fn has(&self, piece: &Piece, hash: [u8; 32]) -> bool {
        self.engine.as_ref().unwrap().hash(&piece.feed, piece.seq).unwrap() == Some(hash)
    }

    pub fn open(folder: &TempDir, clock: fn() -> i64) -> Engine {
        Engine::open(&folder.path().join("p"), &Unlock::Remembered, clock).unwrap()
    }

    /// Ends the process at once and starts it again. Everything is dropped that is not on disk.
    pub fn crash(&mut self) {
        drop(self.engine.take());
        self.engine = Some(Replica::open(&self.folder, self.clock));
        self.editor = None;
    }

    /// A copy of the folder, made as people do while the program is closed.
    pub fn copied(&mut self) -> TempDir {
        drop(self.engine.take());
        let to = TempDir::new().unwrap();
        fs::create_dir(to.path().join("p")).unwrap();
        copy_files(&self.folder.path().join("p"), &to.path().join("p"));
        self.crash();
        to
    }

    /// Puts an older state in place of the present one.
    pub fn put_back(&mut self, backup: &TempDir) {
        drop(self.engine.take());
        copy_files(&backup.path().join("p"), &self.folder.path().join("p"));
        self.crash();
    }

    /// The place in the log that the next change of this device gets.
    pub fn next_place(&mut self) -> (FeedId, u64) {
        let engine = self.engine();
        let feed = engine.feed();
        (feed, engine.heads().unwrap().get(&feed).map_or(0, |head| head.seq) + 1)
    }

    /// Whether the log of this device reaches a piece.
    pub fn holds(&mut self, piece: &Piece) -> bool {
        self.engine().heads().unwrap().get(&piece.feed).is_some_and(|head| head.seq >= piece.seq)
    }
}

fn copy_files(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// The outcome of something the gate may refuse: to whoever has no right to it or no key yet, and
/// where the record it is about has not arrived.
pub fn if_allowed<T>(outcome: Result<T, EngineError>) -> Option<T> {
    match outcome {
        Ok(done) => Some(done),
        Err(error) if matches!(error.refusal().code, ErrorCode::NotAllowed | ErrorCode::NotFound) => None,
        Err(error) => panic!("{error}"),
    }
}
