//! What every host can ask: the commands, declared once.
//!
//! A host (the desktop shell, the headless command) owns a [`Host`] and passes on named calls.
//! Types for the interface are generated from here.

pub mod aims;
mod backup;
pub mod baselines;
pub mod coalition;
mod commands;
mod files;
mod headless;
pub mod history;
mod home;
mod lan;
mod meetings;
mod membership;
mod metered;
pub mod plan;
pub mod receipts;
mod records;
mod refused;
mod replay;
mod rescue;
pub mod reviews;
mod surroundings;
mod sync;
pub mod tables;
pub mod translations;
pub mod types;
mod workspace;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, Weak},
};

use roadbook_engine::{Engine, RecoveryCode};
use roadbook_model::{ErrorCode, Refusal};
use serde_json::Value;

pub use commands::{names, typescript};
pub use headless::holds_text;
pub use membership::read_invitation;
pub use roadbook_store::Unlock;
pub use types::{ChangedEvent, ErrorShape, Origin};

use types::{DocumentRef, Settings, SyncState};

/// Something a host should tell the interface.
#[derive(Debug, Clone)]
pub enum Event {
    /// Records changed.
    Changed(ChangedEvent),
    /// The state of sync changed.
    Sync(SyncState),
    /// Somebody opened a file with the program: `opened_file` says which.
    Opened,
}

/// What a call gives back.
pub type Outcome<T> = Result<T, Refusal>;

/// One profile and everything a person can do with it.
pub struct Host {
    folder: PathBuf,
    profile: String,
    engine: Mutex<Option<Engine>>,
    settings: Mutex<Settings>,
    /// Why the profile did not open by itself.
    locked_by: Mutex<Option<ErrorCode>>,
    sync: sync::Driver,
    lan: lan::Lan,
    /// For threads that answer neighbours and end with the host.
    myself: Weak<Host>,
    /// A recovery code that was shown and not yet typed back, or with which this participant came back.
    recovery: Mutex<Option<RecoveryCode>>,
    /// A file that was opened with the program and not yet shown.
    to_show: Mutex<Option<PathBuf>>,
    tell: Box<dyn Fn(Event) + Send + Sync>,
}

impl Host {
    /// A host for the profile in `folder`, not yet open.
    pub fn new(folder: &Path, profile: &str, tell: impl Fn(Event) + Send + Sync + 'static) -> Arc<Host> {
        Arc::new_cyclic(|myself| Host {
            folder: folder.to_owned(),
            profile: profile.to_owned(),
            engine: Mutex::new(None),
            settings: Mutex::new(workspace::read_settings(folder)),
            locked_by: Mutex::default(),
            sync: sync::Driver::default(),
            lan: lan::Lan::default(),
            myself: myself.clone(),
            recovery: Mutex::default(),
            to_show: Mutex::default(),
            tell: Box::new(tell),
        })
    }

    /// Answers a named call with JSON arguments and result.
    pub fn call(&self, name: &str, args: Value) -> Result<Value, ErrorShape> {
        commands::dispatch(self, name, args).map_err(ErrorShape::from)
    }

    /// Has the interface show a file with which the program was opened.
    pub fn open_file(&self, file: &Path) {
        *self.to_show() = Some(file.to_owned());
        (self.tell)(Event::Opened);
    }

    /// The file to show, once.
    pub(crate) fn opened_file(&self, _: types::NoArgs) -> Outcome<types::OpenedFile> {
        let file = self.to_show().take();
        Ok(types::OpenedFile { file: file.map(|file| file.display().to_string()) })
    }

    fn to_show(&self) -> MutexGuard<'_, Option<PathBuf>> {
        self.to_show.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn held(&self) -> MutexGuard<'_, Option<Engine>> {
        // A panic while the engine was held left nothing half-written: writes are transactions.
        self.engine.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn recovery(&self) -> MutexGuard<'_, Option<RecoveryCode>> {
        self.recovery.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// Runs `work` with the open workspace.
    fn with<T>(&self, work: impl FnOnce(&mut Engine) -> Result<T, roadbook_engine::EngineError>) -> Outcome<T> {
        let mut guard = self.held();
        let engine = guard.as_mut().ok_or_else(locked)?;
        work(engine).map_err(|error| error.refusal())
    }

    /// Like [`Self::with`] for work that changed records: tells the interface and the sync driver.
    fn write(
        &self,
        work: impl FnOnce(&mut Engine) -> Result<roadbook_engine::Changed, roadbook_engine::EngineError>,
    ) -> Outcome<types::Changed> {
        let (changed, (can_undo, can_redo)) = self.with(|engine| {
            let changed = work(engine)?;
            Ok((changed, engine.can_undo()?))
        })?;
        let documents = DocumentRef::of(&changed.documents);
        self.changed(documents.clone(), Origin::Local);
        self.sync.wake();
        Ok(types::Changed { documents, can_undo, can_redo, ids: changed.ids })
    }

    fn changed(&self, documents: Vec<DocumentRef>, origin: Origin) {
        if !documents.is_empty() {
            (self.tell)(Event::Changed(ChangedEvent { documents, origin }));
        }
    }

    fn settings(&self) -> Settings {
        self.settings.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
    }
}

fn locked() -> Refusal {
    Refusal::new(ErrorCode::Locked, "No workspace is open", "Create, join or unlock one first.")
}

/// Milliseconds since 1970.
pub(crate) fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    since.as_millis() as i64
}

#[cfg(test)]
mod tests;
