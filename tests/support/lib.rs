//! What the tests of the whole share: the headless command and the hub as real processes.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on fails")]

mod colleague;
pub mod forge;
mod network;

pub use colleague::{Colleague, clock, sync};
pub use network::Network;

use std::{
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::OnceLock,
};

use serde_json::Value;
use tempfile::TempDir;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The programs as built from the sources as they are now.
pub fn binary(name: &str) -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let folder = BUILT.get_or_init(|| {
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet"]).current_dir(root());
        // All default members, as the tests themselves: another choice would build libraries anew with other features.
        // What cargo tells this test of its own package would make build scripts run again.
        for (name, _) in
            std::env::vars().filter(|(name, _)| name.starts_with("CARGO_PKG") || name.starts_with("CARGO_MANIFEST"))
        {
            build.env_remove(name);
        }
        let status = build.status().unwrap();
        assert!(status.success(), "the programs under test do not build");
        // target/<profile>/deps/<test> → target/<profile>
        std::env::current_exe().unwrap().ancestors().nth(2).unwrap().to_owned()
    });
    folder.join(name)
}

/// One profile, used through the headless command.
pub struct Desk {
    pub folder: TempDir,
}

/// What a command printed.
pub struct Said {
    pub output: Output,
}

impl Said {
    pub fn ok(&self) -> Value {
        assert!(self.output.status.success(), "{}", String::from_utf8_lossy(&self.output.stderr));
        serde_json::from_slice(&self.output.stdout).unwrap()
    }

    pub fn code(&self) -> String {
        assert!(!self.output.status.success(), "it succeeded: {}", String::from_utf8_lossy(&self.output.stdout));
        let line: Value = serde_json::from_slice(&self.output.stderr).unwrap();
        assert!(
            !line["error"]["message"].as_str().unwrap().is_empty()
                && !line["error"]["hint"].as_str().unwrap().is_empty()
        );
        line["error"]["code"].as_str().unwrap().to_owned()
    }
}

impl Desk {
    pub fn found(template: &str) -> Desk {
        let desk = Desk { folder: TempDir::new().unwrap() };
        let key = desk.path("key");
        desk.run(&["workspace", "create", "--template", template, "--participant", "Amina", "--key-file", &key]).ok();
        desk
    }

    pub fn join(&self, name: &str) -> Desk {
        let file = self.path("invitation.json");
        self.run(&["workspace", "invite", "--role", "contributor", "--out", &file]).ok();
        let desk = Desk { folder: TempDir::new().unwrap() };
        let key = desk.path("key");
        desk.run(&["workspace", "join", &file, "--participant", name, "--key-file", &key]).ok();
        desk
    }

    pub fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(binary("roadbook"));
        command.arg("--profile").arg(self.folder.path().join("profile")).arg("--json").args(arguments);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        Said { output: self.command(arguments).stdin(Stdio::null()).output().unwrap() }
    }

    pub fn add(&self, kind: &str, fields: &Value) -> Said {
        let mut child = self
            .command(&["add", kind])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(fields.to_string().as_bytes()).unwrap();
        Said { output: child.wait_with_output().unwrap() }
    }

    pub fn fingerprint(&self) -> String {
        self.run(&["status"]).ok()["fingerprint"].as_str().unwrap().to_owned()
    }
}

/// A hub as a real process.
pub struct HubProcess {
    child: Child,
    pub url: String,
}

impl HubProcess {
    pub fn start(data: &Path, listen: &str) -> HubProcess {
        HubProcess::start_with(data, listen, &[])
    }

    pub fn start_with(data: &Path, listen: &str, options: &[&str]) -> HubProcess {
        let mut child = Command::new(binary("roadbook-hub"))
            .args(["--listen", listen, "--data"])
            .arg(data)
            .args(options)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let said: Value = serde_json::from_str(&line).unwrap();
        HubProcess { child, url: said["url"].as_str().unwrap().to_owned() }
    }

    /// Ends the hub as a power cut would.
    pub fn kill(mut self) -> String {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.url.trim_start_matches("http://").to_owned()
    }
}

impl Drop for HubProcess {
    fn drop(&mut self) {
        // It may have been killed already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
