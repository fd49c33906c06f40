//! Work offline.

use std::time::Instant;

use serde_json::json;

use crate::{
    Options,
    profile::{Profile, close},
    say,
};

/// Replays a log of operations, each transaction as one; closing seals it.
pub fn run(options: &Options) {
    let profile = Profile(options.path("dir"));
    profile.same_computer();
    let host = profile.host(|_| {});
    host.open(&profile.unlock()).unwrap();
    let start = Instant::now();
    let replayed = host.replay(&options.path("ops")).unwrap();
    let milliseconds = start.elapsed().as_secs_f64() * 1e3;
    close(&host);
    let bytes = own_bytes(&profile);
    say(json!({ "ev": "done", "edit_ms": milliseconds, "changes": replayed.steps, "change_bytes": bytes }));
}

/// Bytes of the newest own entries, as they are sent.
fn own_bytes(profile: &Profile) -> usize {
    use roadbook_sync::Log;
    let engine = profile.engine();
    let (feed, heads) = (engine.feed(), engine.heads().unwrap());
    let to = heads.get(&feed).map_or(0, |head| head.seq);
    let hub = String::from_utf8(engine.recall("hub").unwrap().unwrap_or_default()).unwrap();
    let known = engine.peer(&hub).unwrap().0.vector.0.get(&feed).copied().unwrap_or(0);
    let run = roadbook_feed::vector::Run { feed, from: known + 1, to };
    if known >= to { 0 } else { engine.entries(&run, usize::MAX).unwrap().iter().map(Vec::len).sum() }
}
