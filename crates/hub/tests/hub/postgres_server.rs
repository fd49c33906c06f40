//! A PostgreSQL server of its own for a test: a folder, a Unix socket, no network.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use tempfile::TempDir;

/// The account Debian's package makes; the server refuses to run as root.
const ACCOUNT: &str = "postgres";

pub struct PostgresServer {
    folder: TempDir,
}

impl PostgresServer {
    pub fn start() -> PostgresServer {
        let server = PostgresServer { folder: TempDir::new().unwrap() };
        if is_root() {
            run(Command::new("chown").arg(ACCOUNT).arg(server.folder.path()));
        }
        let data = server.folder.path().join("data");
        run(unprivileged("initdb").arg("-D").arg(data).args(["-A", "trust", "-U", "roadbook", "-N"]));
        server.again();
        server
    }

    /// Starts it, after a stop.
    pub fn again(&self) {
        let options = format!(
            "-k {} -c listen_addresses='' -c synchronous_commit=off -c max_connections=200",
            self.folder.path().display()
        );
        let log = self.folder.path().join("log");
        run(self.pg_ctl().args(["-w", "-t", "60", "-o", &options, "-l"]).arg(log).arg("start"));
    }

    /// As a power cut would, as far as a process can.
    pub fn stop_at_once(&self) {
        run(self.pg_ctl().args(["-w", "-t", "60", "-m", "immediate", "stop"]));
    }

    pub fn url(&self) -> String {
        format!("host={} user=roadbook dbname=postgres", self.folder.path().display())
    }

    fn pg_ctl(&self) -> Command {
        let mut command = unprivileged("pg_ctl");
        command.arg("-s").arg("-D").arg(self.folder.path().join("data"));
        command
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        // It may be down already.
        let _ = self.pg_ctl().args(["-m", "immediate", "stop"]).stderr(Stdio::null()).status();
    }
}

fn is_root() -> bool {
    std::os::unix::fs::MetadataExt::uid(&fs::metadata("/proc/self").unwrap()) == 0
}

fn unprivileged(program: &str) -> Command {
    let program = programs().join(program);
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", ACCOUNT, "--"]).arg(program).current_dir("/");
    command
}

/// The newest version installed.
fn programs() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").expect("install postgresql: scripts/setup does");
    let versions = versions.map(|version| version.unwrap().path().join("bin"));
    versions.filter(|bin| Path::is_file(&bin.join("initdb"))).max().expect("install postgresql: scripts/setup does")
}

fn run(command: &mut Command) {
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status().unwrap();
    assert!(status.success(), "{command:?} failed");
}
