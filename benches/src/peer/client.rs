//! A device that is opened, told to go, and from then on syncs by itself as it does for people.

use std::{
    collections::BTreeMap,
    io::BufRead,
    sync::{
        Arc,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use roadbook_api::Host;
use roadbook_feed::identity::hex;
use roadbook_model::Language;
use serde_json::{Value, json};

use crate::{
    Options,
    profile::{Profile, close, invitation},
    say,
};

/// Longest time between two looks at what has come.
const GLANCE: Duration = Duration::from_millis(200);

/// How far each feed is here, by a name that other devices use too.
type Version = BTreeMap<String, u64>;

enum Heard {
    Command(Value),
    Changed,
    End,
}

/// Obeys the harness until it says goodbye.
pub fn run(options: &Options) {
    let (told, heard) = channel();
    let (start, url) = (Instant::now(), options.text("url"));
    let host = open(options, &told);
    say(json!({ "ev": "ready", "load_ms": start.elapsed().as_millis() as u64, "version": version(&host) }));
    thread::spawn(move || listen(&told));
    obey(&host, url, &heard);
    close(&host);
    say(json!({ "ev": "bye" }));
    // The threads that sync wait for answers; what was acknowledged is on disk.
    std::process::exit(0);
}

fn open(options: &Options, told: &Sender<Heard>) -> Arc<Host> {
    let profile = Profile(options.path("dir"));
    let told = told.clone();
    let host = profile.host(move |_| {
        // Nobody listens any more at the end.
        let _ = told.send(Heard::Changed);
    });
    if profile.exists() {
        profile.same_computer();
        profile.hub_moved_to(options.text("url"));
        host.open(&profile.unlock()).unwrap();
    } else {
        let invitation = invitation(&options.path("invite"));
        host.join(&profile.unlock(), &invitation, options.text("id"), Language::En).unwrap();
    }
    host
}

fn listen(told: &Sender<Heard>) {
    for line in std::io::stdin().lock().lines() {
        let _ = told.send(Heard::Command(serde_json::from_str(&line.unwrap()).unwrap()));
    }
    let _ = told.send(Heard::End);
}

fn obey(host: &Arc<Host>, url: &str, heard: &Receiver<Heard>) {
    let mut targets: Option<Vec<Version>> = None;
    loop {
        match heard.recv_timeout(GLANCE) {
            Ok(Heard::End) => return,
            Ok(Heard::Command(command)) => match command["cmd"].as_str() {
                Some("bye") => return,
                Some("go") => {
                    targets = Some(serde_json::from_value(command["targets"].clone()).unwrap());
                    host.call("sync_set_hub", json!({ "url": url })).unwrap();
                    host.sync_in_background();
                }
                _ => targets = Some(serde_json::from_value(command["targets"].clone()).unwrap()),
            },
            _ => {}
        }
        if let Some(aimed) = &targets {
            let version = version(host);
            if aimed.iter().all(|target| covers(&version, target)) {
                targets = None;
                say(json!({ "ev": "converged", "version": version }));
            }
        }
    }
}

fn covers(version: &Version, target: &Version) -> bool {
    target.iter().all(|(feed, seq)| version.get(feed).is_some_and(|here| here >= seq))
}

fn version(host: &Host) -> Version {
    let name = |feed: roadbook_feed::FeedId| format!("{}.{}", hex(&feed.device.0), feed.incarnation);
    host.vector().unwrap().0.into_iter().map(|(feed, seq)| (name(feed), seq)).collect()
}
