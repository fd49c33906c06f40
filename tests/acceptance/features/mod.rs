//! What the features promise, one module for each row of the list of features.

mod f23_baselines;
mod f31_breakdowns;
mod f33_aggregation;
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
    _folder: TempDir,
}

impl Officer {
    pub fn with(template: &str) -> Officer {
        let folder = TempDir::new().unwrap();
        let host = Host::new(&folder.path().join("profile"), "test", |_| ());
        let unlock = Unlock::KeyFile(folder.path().join("key"));
        host.found(&unlock, template, "Coalition", "Amina", Language::En).unwrap();
        Officer { host, _folder: folder }
    }

    pub fn does(&self, command: &str, args: Value) -> Value {
        self.host.call(command, args).unwrap()
    }

    /// The code of the refusal.
    pub fn is_refused(&self, command: &str, args: Value) -> String {
        json!(self.host.call(command, args).unwrap_err().code).as_str().unwrap().to_owned()
    }

    pub fn indicator(&self, fields: Value) -> String {
        let made = self.does("create", json!({ "kind": "indicator", "fields": fields }));
        made["ids"][0].as_str().unwrap().to_owned()
    }

    pub fn observe(&self, indicator: &str, unit: &str, period: &str, value: Value) {
        let year: i32 = period[..4].parse().unwrap();
        let args = json!({ "unit": unit, "year": year, "period": period, "indicator": indicator, "value": value });
        self.does("observe", args);
    }
}
