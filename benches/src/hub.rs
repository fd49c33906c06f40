//! A hub as a process of its own, to measure.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use roadbook_net::HubClient;

#[allow(dead_code, reason = "the hub's tests use the rest")]
#[path = "../../crates/hub/tests/hub/participant.rs"]
pub mod participant;
#[allow(dead_code, reason = "the hub's tests use the rest")]
#[path = "../../crates/hub/tests/hub/postgres_server.rs"]
pub mod postgres_server;

/// Where a hub keeps entries.
pub enum Keeps<'a> {
    /// A file in this folder.
    Sqlite(&'a Path),
    /// The server at this address.
    Postgres(&'a str),
}

/// A running hub.
pub struct HubProcess {
    child: Child,
    /// Its address.
    pub url: String,
}

impl HubProcess {
    /// Starts the program beside this one, with limits out of the way.
    pub fn start(keeps: &Keeps) -> HubProcess {
        let program = std::env::current_exe().unwrap().with_file_name("roadbook-hub");
        let mut command = Command::new(program);
        command.args(["--listen", "127.0.0.1:0", "--device-rate", "1000000", "--address-rate", "1000000"]);
        command.args(["--address-connections", "16000"]);
        match keeps {
            Keeps::Sqlite(folder) => command.arg("--data").arg(folder),
            Keeps::Postgres(url) => command.env("ROADBOOK_HUB_POSTGRES", url),
        };
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let said: serde_json::Value = serde_json::from_str(&line).unwrap();
        HubProcess { child, url: said["url"].as_str().unwrap().to_owned() }
    }

    /// A client of it.
    pub fn client(&self) -> HubClient {
        HubClient::new(&self.url).unwrap()
    }

    /// Memory now, and at most so far, in MiB.
    pub fn memory(&self) -> (f64, f64) {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let kib = |name: &str| -> f64 {
            let line = status.lines().find(|line| line.starts_with(name)).unwrap();
            line.split_whitespace().nth(1).unwrap().parse().unwrap()
        };
        (kib("VmRSS:") / 1024.0, kib("VmHWM:") / 1024.0)
    }
}

impl Drop for HubProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
