//! `roadbook-peer ROLE --key value …`: Roadbook as one of the peers of a side-by-side measurement.
//!
//! A harness compares programs that keep a workspace level, each behind the same five roles: `build`
//! makes a hub that holds the base, `server` runs it, `client` is a device that syncs, `edit` works
//! offline, `dump` writes what a device shows. Roles talk in JSON lines.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a measurement prints, and a failed one stops")]

mod build;
mod client;
mod dump;
mod edit;
mod profile;
mod server;

use std::{
    collections::BTreeMap,
    io::Write,
    path::{Path, PathBuf},
};

use serde_json::Value;

/// What follows the role on the command line.
pub struct Options(BTreeMap<String, String>);

impl Options {
    fn parse(arguments: &[String]) -> Options {
        let pair = |pair: &[String]| (pair[0].trim_start_matches("--").to_owned(), pair[1].clone());
        Options(arguments.chunks_exact(2).map(pair).collect())
    }

    /// The value of an option.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).unwrap_or_else(|| panic!("--{name} is missing"))
    }

    /// The same as a path.
    pub fn path(&self, name: &str) -> PathBuf {
        Path::new(self.text(name)).to_owned()
    }
}

/// Says one line to the harness.
pub fn say(line: Value) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").unwrap();
    out.flush().unwrap();
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (role, rest) = arguments.split_first().expect("a role: build, server, client, edit or dump");
    let options = Options::parse(rest);
    match role.as_str() {
        "build" => build::run(&options),
        "server" => server::run(&options),
        "client" => client::run(&options),
        "edit" => edit::run(&options),
        "dump" => dump::run(&options),
        other => panic!("there is no role `{other}`"),
    }
}
