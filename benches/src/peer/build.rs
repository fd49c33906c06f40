//! A hub that holds the base: its founder enters it, pushes it and invites everybody.

use roadbook_model::Language;
use serde_json::json;

use crate::{
    Options,
    profile::{Profile, close},
    say,
    server::RunningHub,
};

/// People who may use the invitation.
const USES: u32 = 1000;

/// Makes the hub's folder and the invitation.
pub fn run(options: &Options) {
    let (folder, invite) = (options.path("dir"), options.path("invite"));
    std::fs::create_dir_all(&folder).unwrap();
    let founder = Profile(invite.with_file_name("founder"));
    let host = founder.host(|_| {});
    host.found(&founder.unlock(), "empty", "Side by side", "Founder", Language::En).unwrap();
    let replayed = host.replay(&options.path("base")).unwrap();
    let invitation = json!({ "role": "contributor", "uses": USES, "file": invite });
    let hub = RunningHub::start(&folder, 0);
    host.call("sync_set_hub", json!({ "url": hub.url })).unwrap();
    host.call("invitation_write", invitation).unwrap();
    let synced = host.sync_with(&hub.url).unwrap();
    close(&host);
    hub.stop();
    say(json!({ "ev": "done", "replayed": replayed, "bytes": synced.bytes_up }));
}
