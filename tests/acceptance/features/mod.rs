//! What the features promise, one module for each row of the list of features.

mod f01_programme;
mod f02_groups;
mod f03_terms;
mod f04_directory;
mod f05_balance;
mod f06_registers;
mod f08_numbers;
mod f09_plan;
mod f15_trace;
mod f16_unknown;
mod f21_quotas;
mod f23_baselines;
mod f25_dependencies;
mod f26_definitions;
mod f30_aims;
mod f31_breakdowns;
mod f33_aggregation;
mod f34_review;
mod f35_own_history;
mod f69_inbox;
mod f70_receipts;
mod f71_history;
mod f74_translations;
mod f80_copies;
mod f80_opening;
mod f80_repair;
mod f80_rescue;
mod s07_indicator_life;
mod undo;

use std::sync::Arc;

use roadbook_api::Host;
use roadbook_model::Language;
use roadbook_store::Unlock;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A participant with a workspace of their own.
pub struct Officer {
    pub host: Arc<Host>,
    folder: TempDir,
}

impl Officer {
    pub fn with(template: &str) -> Officer {
        let folder = TempDir::new().unwrap();
        let host = Host::new(&folder.path().join("profile"), "test", |_| ());
        let unlock = Unlock::KeyFile(folder.path().join("key"));
        host.found(&unlock, template, "Coalition", "Amina", Language::En).unwrap();
        Officer { host, folder }
    }

    /// Somebody who joins with an invitation, limited to these parts if there are any.
    pub fn admits(&self, name: &str, parts: Value) -> Officer {
        let (folder, invitation) = (TempDir::new().unwrap(), self.folder.path().join("invitation"));
        let args = json!({ "role": "contributor", "parts": parts, "expires": null, "uses": 1, "file": invitation });
        self.does("invitation_write", args);
        let host = Host::new(&folder.path().join("profile"), "test", |_| ());
        let unlock = Unlock::KeyFile(folder.path().join("key"));
        let invitation = roadbook_api::read_invitation(&invitation).unwrap();
        host.join(&unlock, &invitation, name, Language::En).unwrap();
        let officer = Officer { host, folder };
        self.meets(&officer);
        officer
    }

    /// Both come to have everything, by files.
    pub fn meets(&self, other: &Officer) {
        for (from, to) in [(self, other), (other, self), (self, other)] {
            let file = from.folder.path().join("bundle");
            from.does("bundle_write", json!({ "file": file }));
            to.does("bundle_read", json!({ "file": file }));
        }
        let fingerprint = |officer: &Officer| officer.host.status().unwrap()["fingerprint"].clone();
        assert_eq!(fingerprint(self), fingerprint(other), "both have the same");
    }

    /// The same workspace in a new run of the program.
    pub fn reopened(self) -> Officer {
        let Officer { host, folder } = self;
        drop(host);
        let host = Host::new(&folder.path().join("profile"), "test", |_| ());
        host.open_headless(None, None).unwrap();
        Officer { host, folder }
    }

    /// A file beside the profile.
    pub fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    pub fn does(&self, command: &str, args: Value) -> Value {
        self.host.call(command, args).unwrap()
    }

    /// The code of the refusal.
    pub fn is_refused(&self, command: &str, args: Value) -> String {
        json!(self.host.call(command, args).unwrap_err().code).as_str().unwrap().to_owned()
    }

    /// Makes a record and gives its id.
    pub fn makes(&self, kind: &str, fields: Value) -> String {
        let made = self.does("create", json!({ "kind": kind, "fields": fields }));
        made["ids"][0].as_str().unwrap().to_owned()
    }

    pub fn sets(&self, kind: &str, id: &str, path: &str, value: Value) {
        self.does("edit", json!({ "edits": [{ "kind": kind, "id": id, "path": path, "value": value }] }));
    }

    pub fn shows(&self, kind: &str, id: &str) -> Value {
        self.host.show(kind, id).unwrap()
    }

    pub fn indicator(&self, fields: Value) -> String {
        self.makes("indicator", fields)
    }

    pub fn observe(&self, indicator: &str, unit: &str, period: &str, value: Value) {
        let year: i32 = period[..4].parse().unwrap();
        let args = json!({ "unit": unit, "year": year, "period": period, "indicator": indicator, "value": value });
        self.does("observe", args);
    }
}
