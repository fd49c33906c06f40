//! A command that is ended, or told by the disk that it cannot write, at any of its writes: what
//! was acknowledged is there, nothing is damaged, and work goes on.
//!
//! `strace` ends the real program at its n-th write, or lets the write fail, which every write and
//! flush does once. `ROADBOOK_FAULTS` is the number of kills in each workflow; `all` is one at each.

use std::{
    collections::BTreeMap,
    fs,
    os::unix::process::ExitStatusExt,
    process::{Command, Stdio},
};

use roadbook_engine::{Engine, InvitationFile};
use roadbook_model::{Kind, Language};
use roadbook_net::HubClient;
use roadbook_store::Unlock;
use roadbook_tests::{Colleague, Desk, HubProcess, clock, sync};
use serde_json::json;
use tempfile::TempDir;

/// The ways in which what somebody does reaches the disk.
const WRITES: [&str; 3] = ["pwrite64", "fsync", "fdatasync"];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Workflow {
    /// An edit.
    Save,
    /// A bundle of somebody else's work.
    TakeIn,
    /// The same from a hub, to which own work goes.
    Sync,
    /// A log of operations.
    Replay,
}

#[derive(Clone, Copy, Debug)]
enum Fault {
    Kill,
    /// This and every later write fails: the disk is full.
    Full,
    /// One write fails.
    Broken,
}

impl Fault {
    fn at(self, call: &str, n: usize) -> String {
        match self {
            Fault::Kill => format!("inject={call}:signal=SIGKILL:when={n}"),
            Fault::Full => format!("inject={call}:error=ENOSPC:when={n}+"),
            Fault::Broken => format!("inject={call}:error=EIO:when={n}"),
        }
    }
}

/// One profile under faults, and what it acknowledged.
struct Scene {
    desk: Desk,
    colleague: Colleague,
    _folder: TempDir,
    hub: HubProcess,
    /// Records that must be there.
    acknowledged: Vec<String>,
    made: usize,
}

/// How a command ended.
#[derive(Debug, PartialEq, Eq)]
enum Ended {
    Killed,
    Acknowledged,
    Failed,
}

impl Scene {
    fn new() -> Scene {
        let desk = Desk::found("empty");
        let file = desk.path("invitation.json");
        desk.run(&["workspace", "invite", "--role", "contributor", "--out", &file]).ok();
        let invitation = InvitationFile::parse(&fs::read(file).unwrap()).unwrap();
        desk.add("action", &json!({ "id": "edited", "title": "Edited" })).ok();
        let (colleague, folder) = (Colleague::join(&invitation, "Bakary"), TempDir::new().unwrap());
        let hub = HubProcess::start(folder.path(), "127.0.0.1:0");
        Scene { desk, colleague, _folder: folder, hub, acknowledged: Vec::new(), made: 0 }
    }

    /// The command of a workflow, and the record that is there once it was acknowledged.
    fn command(&mut self, workflow: Workflow) -> (Command, String) {
        self.made += 1;
        let id = format!("r{}", self.made);
        let command = match workflow {
            Workflow::Save => self.desk.command(&["set", "action", "edited", "note", &id]),
            Workflow::TakeIn => {
                self.colleague.create(&id);
                fs::write(self.desk.path("bundle"), self.colleague.file()).unwrap();
                self.desk.command(&["bundle", "read", &self.desk.path("bundle")])
            }
            Workflow::Sync => {
                self.colleague.create(&id);
                sync(&mut self.colleague.engine, &HubClient::new(&self.hub.url).unwrap());
                self.desk.command(&["sync", &self.hub.url])
            }
            Workflow::Replay => {
                fs::write(self.desk.path("log"), self.log(&id)).unwrap();
                self.desk.command(&["replay", &self.desk.path("log")])
            }
        };
        (command, id)
    }

    /// Several steps of one person; the record named is made last.
    fn log(&self, id: &str) -> String {
        let ids = (0..4).map(|n| format!("{id}-{n}")).chain([id.to_owned()]);
        let line = |(n, id): (usize, String)| json!({ "t": n, "a": "p", "x": n, "op": "put", "ty": "action", "id": id, "f": { "title": "Replayed" } });
        ids.enumerate().map(|pair| format!("{}\n", line(pair))).collect()
    }

    /// Runs a command under `strace` with these options.
    fn traced(command: &Command, options: &[&str]) -> Ended {
        let mut traced = Command::new("strace");
        traced.args(["-f", "-qq"]).args(options).arg("--").arg(command.get_program()).args(command.get_args());
        let output = traced.stdin(Stdio::null()).output().unwrap();
        match output.status {
            status if status.signal() == Some(9) || status.code() == Some(137) => Ended::Killed,
            status if status.success() => Ended::Acknowledged,
            _ => Ended::Failed,
        }
    }

    /// How often a workflow writes in each way.
    fn writes(&mut self, workflow: Workflow) -> BTreeMap<&'static str, usize> {
        let (command, trace) = (self.command(workflow).0, self.desk.path("trace"));
        let calls = format!("trace={}", WRITES.join(","));
        assert_eq!(Self::traced(&command, &["-o", &trace, "-e", &calls]), Ended::Acknowledged);
        let text = fs::read_to_string(trace).unwrap();
        let count = |call: &str| text.lines().filter(|line| line.contains(&format!(" {call}("))).count();
        WRITES.into_iter().map(|call| (call, count(call))).collect()
    }

    /// One command with one fault; then everything is looked at, and an edit must succeed.
    fn suffer(&mut self, workflow: Workflow, fault: Fault, call: &str, n: usize) -> Ended {
        let (command, id) = self.command(workflow);
        let injection = fault.at(call, n);
        let trace = format!("trace={call}");
        let ended = Self::traced(&command, &["-o", "/dev/null", "-e", &trace, "-e", &injection]);
        let profile = self.desk.folder.path().join("profile");
        let mut engine = Engine::open(&profile, &Unlock::Remembered, clock).unwrap();
        let context = format!("{workflow:?}, {injection}, {ended:?}");
        assert!(!engine.was_copied().unwrap(), "it is the same profile: {context}");
        assert_eq!(engine.verify().unwrap().problems, Vec::<String>::new(), "{context}");
        if ended == Ended::Acknowledged {
            self.acknowledged.push(id.clone());
        }
        for id in &self.acknowledged {
            assert!(shows(&engine, workflow, id), "{id} was acknowledged: {context}");
        }
        if workflow == Workflow::Save {
            // The next edit takes its place.
            self.acknowledged.clear();
        } else if workflow == Workflow::TakeIn && ended != Ended::Acknowledged {
            engine.read_bundle(&fs::read(self.desk.path("bundle")).unwrap()).unwrap();
            assert!(shows(&engine, workflow, &id), "reading it again brings it: {context}");
            self.acknowledged.push(id);
        } else if workflow == Workflow::Sync {
            sync(&mut engine, &HubClient::new(&self.hub.url).unwrap());
            assert!(shows(&engine, workflow, &id), "the next sync brings it: {context}");
            self.acknowledged.push(id);
        }
        let edit = roadbook_engine::Edit {
            kind: Kind::Action,
            id: "edited".into(),
            path: "responsible".into(),
            value: json!(self.made.to_string()),
        };
        engine.edit(&[edit]).unwrap();
        ended
    }
}

fn shows(engine: &Engine, workflow: Workflow, id: &str) -> bool {
    let record = |id: &str| engine.query(Language::En).full_record(Kind::Action, id).unwrap();
    match workflow {
        Workflow::Save => record("edited").unwrap().flat.values().any(|value| value == id),
        Workflow::TakeIn | Workflow::Sync | Workflow::Replay => record(id).is_some(),
    }
}

/// About `wanted` of the places in which a workflow can fail, evenly; again from the start if there are fewer.
fn places(writes: &BTreeMap<&'static str, usize>, wanted: Option<usize>) -> Vec<(&'static str, usize)> {
    let all: Vec<_> = writes.iter().flat_map(|(call, count)| (1..=*count).map(move |n| (*call, n))).collect();
    let Some(wanted) = wanted else { return all };
    (0..wanted).map(|n| if wanted < all.len() { all[n * all.len() / wanted] } else { all[n % all.len()] }).collect()
}

/// The number of places asked for; `None` for all.
fn wanted(otherwise: usize) -> Option<usize> {
    match std::env::var("ROADBOOK_FAULTS").as_deref() {
        Ok("all") => None,
        Ok(number) => Some(number.parse().unwrap()),
        Err(_) => Some(otherwise),
    }
}

fn can_trace() -> bool {
    let tried = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).status();
    let can = tried.is_ok_and(|status| status.success());
    if !can {
        eprintln!("skipped: strace is missing or may not trace");
    }
    can
}

/// Lets a workflow suffer a fault in many places; says how often each outcome was.
fn suffer_everywhere(workflow: Workflow, fault: Fault, wanted: Option<usize>) -> [usize; 3] {
    let mut scene = Scene::new();
    // The first time more is new than ever after.
    scene.writes(workflow);
    let writes = scene.writes(workflow);
    let mut ended = [0; 3];
    for (call, n) in places(&writes, wanted) {
        ended[match scene.suffer(workflow, fault, call, n) {
            Ended::Killed => 0,
            Ended::Acknowledged => 1,
            Ended::Failed => 2,
        }] += 1;
    }
    assert_eq!(scene.desk.run(&["rebuild"]).ok()["ok"], true);
    eprintln!("{workflow:?} {fault:?} at {writes:?}: killed, acknowledged, failed {ended:?}");
    ended
}

fn killed_everywhere(workflow: Workflow) {
    if can_trace() {
        let wanted = wanted(115);
        let [killed, ..] = suffer_everywhere(workflow, Fault::Kill, wanted);
        assert!(killed >= wanted.unwrap_or(1) * 9 / 10, "{killed} were killed");
    }
}

#[test]
fn a_save_that_is_killed_at_any_write_loses_nothing_acknowledged() {
    killed_everywhere(Workflow::Save);
}

#[test]
fn a_bundle_read_that_is_killed_at_any_write_loses_nothing_and_is_read_again() {
    killed_everywhere(Workflow::TakeIn);
}

#[test]
fn a_sync_that_is_killed_at_any_write_loses_nothing_and_goes_on() {
    killed_everywhere(Workflow::Sync);
}

#[test]
fn a_replay_that_is_killed_at_any_write_loses_nothing_acknowledged() {
    killed_everywhere(Workflow::Replay);
}

#[test]
fn a_disk_that_is_full_from_any_write_on_or_fails_once_loses_nothing_acknowledged() {
    if !can_trace() {
        return;
    }
    for workflow in [Workflow::Save, Workflow::TakeIn, Workflow::Sync, Workflow::Replay] {
        for fault in [Fault::Full, Fault::Broken] {
            let [killed, _, failed] = suffer_everywhere(workflow, fault, None);
            assert!(killed == 0 && failed > 0, "{failed} failed");
        }
    }
}
