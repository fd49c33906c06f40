//! The profile this program serves, and what becomes of a profile that does not open.

use std::{
    path::Path,
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use roadbook_api::{ErrorShape, Host};
use serde_json::json;
use tauri::{AppHandle, Manager};

/// How long a program that nobody looks at shows why it could not start.
const SHOWN: Duration = Duration::from_secs(8);

/// Commands that need no open profile, and put one right that does not open.
const WAYS_OUT: [&str; 4] = ["copies", "copy_put_back", "keys_put_back", "rescue"];

/// The host, once its profile was opened or found locked. Until then each call tries again: the other window
/// that has the profile open may be closed by then.
pub struct Program {
    host: Arc<Host>,
    started: Mutex<bool>,
}

impl Program {
    /// Serves a host whose profile nobody has tried to open yet.
    pub fn new(host: Arc<Host>) -> Program {
        Program { host, started: Mutex::new(false) }
    }

    /// The host, or why its profile does not open.
    pub fn host(&self) -> Result<&Arc<Host>, ErrorShape> {
        let mut started = self.started.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if !*started {
            self.host.open_remembered().map_err(ErrorShape::from)?;
            self.host.sync_in_background();
            *started = true;
        }
        Ok(&self.host)
    }

    /// The host for a command; those that help where the profile does not open do not wait for that.
    pub fn host_for(&self, command: &str) -> Result<&Arc<Host>, ErrorShape> {
        if WAYS_OUT.contains(&command) { Ok(&self.host) } else { self.host() }
    }

    /// Has the interface show a file.
    pub fn open_file(&self, file: &Path) {
        self.host.open_file(file);
    }

    /// Whether the profile was opened or found locked; does not try.
    pub fn has_started(&self) -> bool {
        *self.started.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// Says on standard error why the profile does not open. The window shows it in words; a program that is
/// driven by another has nobody to close that window and ends by itself.
pub fn report(app: &AppHandle, error: &ErrorShape) {
    eprintln!("{}", json!({ "error": { "code": error.code, "message": error.message, "hint": error.hint } }));
    if is_driven() {
        let app = app.clone();
        thread::spawn(move || {
            thread::sleep(SHOWN);
            if !app.state::<Program>().has_started() {
                app.exit(1);
            }
        });
    }
}

/// Whether a test or another program drives the window, rather than a person.
pub fn is_driven() -> bool {
    std::env::var_os("TAURI_AUTOMATION").is_some()
}
