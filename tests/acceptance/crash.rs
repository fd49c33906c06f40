//! `kill -9` at any moment: everything acknowledged is there.

use std::{
    io::Read,
    os::unix::process::ExitStatusExt,
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

use roadbook_tests::Desk;

/// A small generator, so that a failing run can be repeated.
struct Random(u64);

impl Random {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

#[test]
fn every_acknowledged_edit_survives_kill_9_during_200_edits() {
    let desk = Desk::found("oer-dynamic-coalition");
    let mut random = Random(2020);
    let start = Instant::now();
    desk.run(&["set", "action", "act-1-01", "note", "warm"]).ok();
    // Kills fall anywhere in the life of a command, its commit included.
    let life = start.elapsed().as_micros() as u64 * 5 / 4;
    let (mut acknowledged, mut attempted, mut killed) = (String::from("warm"), String::new(), 0);
    for n in 0..200 {
        let text = format!("edit {n}");
        let mut child = desk
            .command(&["set", "action", "act-1-01", "note", &text])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        attempted.clone_from(&text);
        thread::sleep(Duration::from_micros(random.next(life)));
        // It may have ended by itself.
        let _ = child.kill();
        let mut said = String::new();
        child.stdout.take().unwrap().read_to_string(&mut said).unwrap();
        let status = child.wait().unwrap();
        killed += usize::from(status.signal() == Some(9));
        if said.contains("\"changed\": true") {
            acknowledged.clone_from(&text);
        }
        let held = desk.run(&["show", "action", "act-1-01"]).ok()["note"].as_str().unwrap().to_owned();
        assert!(held == acknowledged || held == attempted, "{held} is neither {acknowledged} nor {attempted}");
        acknowledged = held;
    }
    assert!((20..200).contains(&killed), "{killed} of 200 were killed: the moments are not random");
    assert_eq!(desk.run(&["verify"]).ok()["ok"], true);
    let before = desk.fingerprint();
    assert_eq!(desk.run(&["rebuild"]).ok()["ok"], true);
    assert_eq!(desk.fingerprint(), before);
}
