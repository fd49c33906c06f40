//! The hub, over SQLite in one folder.

use std::{io::BufRead, path::Path, thread};

use roadbook_hub::{Hub, Limits, Listeners, Rules, serve, store::SqliteStore};
use serde_json::json;
use tokio::{net::TcpListener, runtime::Runtime, sync::watch, task::JoinHandle};

use crate::{Options, say};

/// A hub within this program.
pub struct RunningHub {
    runtime: Runtime,
    serving: JoinHandle<()>,
    stop: watch::Sender<bool>,
    /// Its address.
    pub url: String,
}

impl RunningHub {
    /// Serves what the folder holds; port 0 takes a free one.
    pub fn start(folder: &Path, port: u16) -> RunningHub {
        let runtime = Runtime::new().unwrap();
        let hub = Hub::new(SqliteStore::open(folder).unwrap(), Rules::default());
        let public = runtime.block_on(TcpListener::bind(("127.0.0.1", port))).unwrap();
        let url = format!("http://{}", public.local_addr().unwrap());
        let (stop, stopping) = watch::channel(false);
        let listeners = Listeners { public, tls: None, private: None };
        let serving = runtime.spawn(serve(hub, Limits::default(), listeners, stopping));
        RunningHub { runtime, serving, stop, url }
    }

    /// Finishes what is under way.
    pub fn stop(self) {
        self.stop.send_replace(true);
        self.runtime.block_on(self.serving).unwrap();
    }
}

/// Serves until told to end.
pub fn run(options: &Options) {
    let hub = RunningHub::start(&options.path("dir"), options.text("port").parse().unwrap());
    say(json!({ "ev": "listening" }));
    for line in std::io::stdin().lock().lines() {
        if line.unwrap().contains("bye") {
            break;
        }
    }
    // Listeners for hints would otherwise be waited for.
    let stopping = thread::spawn(move || hub.stop());
    thread::sleep(std::time::Duration::from_secs(1));
    say(json!({ "ev": "bye", "stopped": stopping.is_finished() }));
    std::process::exit(0);
}
