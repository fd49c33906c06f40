//! Power cuts: of what was written and not flushed, a disk keeps what it likes.
//!
//! `strace` records what the program writes and flushes. States in which a power cut may leave the
//! disk are made from that: unflushed writes are dropped, torn or kept in any order, new files may
//! be missing, deleted ones may be back. Each state is opened and compared with what was
//! acknowledged. `ROADBOOK_POWER_CUTS` is the number of states.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
};

use roadbook_engine::Engine;
use roadbook_model::{Kind, Language};
use roadbook_store::Unlock;
use roadbook_tests::{Desk, clock};
use serde_json::json;
use tempfile::TempDir;

const CALLS: &str = "trace=pwrite64,ftruncate,fsync,fdatasync,unlink,unlinkat";
/// Commands that are recorded.
const EDITS: usize = 8;
/// The part of a write that a disk keeps whole, in bytes.
const SECTOR: usize = 512;

struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % below.max(1) as u64) as usize
    }
}

/// What the program did to a file of its profile, by the file's name; the folder has none.
#[derive(Clone, Debug)]
enum Deed {
    Write(String, usize, Vec<u8>),
    Cut(String, usize),
    Flush(String),
    Delete(String),
    /// The edit with this number was acknowledged.
    Acknowledge(usize),
}

/// Undoes the hexadecimal in which `strace` prints strings.
fn plain(text: &str) -> Vec<u8> {
    text.split("\\x").skip(1).map(|pair| u8::from_str_radix(&pair[..2], 16).unwrap()).collect()
}

/// One line of a trace, if it is about the profile.
fn deed(line: &str, profile: &str) -> Option<Deed> {
    let (call, arguments) = line.split_once(' ')?.1.trim_start().split_once('(')?;
    if call.starts_with("unlink") {
        let path = String::from_utf8(plain(arguments.split('"').nth(1)?)).ok()?;
        return Some(Deed::Delete(path.strip_prefix(profile)?.trim_start_matches('/').to_owned()));
    }
    let (path, rest) = arguments.split_once('<')?.1.split_once('>')?;
    let path = if path.contains("\\x") { String::from_utf8(plain(path)).ok()? } else { path.to_owned() };
    let name = path.strip_prefix(profile)?.trim_start_matches('/').to_owned();
    let last = || rest.split(')').next()?.split(", ").filter(|part| !part.contains('"')).last();
    let number = || last()?.trim_end_matches(" <unfinished ...>").trim().parse::<usize>().ok();
    Some(match call {
        "pwrite64" => Deed::Write(name, number()?, plain(rest.split('"').nth(1)?)),
        "ftruncate" => Deed::Cut(name, number()?),
        _ => Deed::Flush(name),
    })
}

/// What a file holds for certain, and what was done to it since.
#[derive(Clone, Default)]
struct Held {
    flushed: Vec<u8>,
    since: Vec<Deed>,
    /// Whether its name is certain to be in the folder.
    named: bool,
}

fn carry_out(bytes: &mut Vec<u8>, deed: &Deed, keep: usize) {
    match deed {
        Deed::Write(_, at, data) => {
            let end = at + keep.min(data.len());
            bytes.resize(bytes.len().max(end), 0);
            bytes[*at..end].copy_from_slice(&data[..end - at]);
        }
        Deed::Cut(_, length) => bytes.truncate(*length),
        Deed::Flush(_) | Deed::Delete(_) | Deed::Acknowledge(_) => {}
    }
}

impl Held {
    fn flush(&mut self) {
        for deed in std::mem::take(&mut self.since) {
            carry_out(&mut self.flushed, &deed, usize::MAX);
        }
    }

    /// What a disk may have kept: everything, nothing, or any part of what was not flushed.
    fn kept(&self, random: &mut Random) -> Vec<u8> {
        let (mut bytes, mood) = (self.flushed.clone(), random.next(4));
        for deed in &self.since {
            let keep = match (mood, random.next(10)) {
                (0, _) => continue,
                (1, _) | (_, 0..=4) => usize::MAX,
                (_, 5..=7) => continue,
                _ => SECTOR * random.next(9),
            };
            carry_out(&mut bytes, deed, keep);
        }
        bytes
    }
}

/// The recorded history: the files before it, and what was done.
struct Record {
    before: BTreeMap<String, Vec<u8>>,
    deeds: Vec<Deed>,
}

impl Record {
    fn files(profile: &Path) -> BTreeMap<String, Vec<u8>> {
        let entries = fs::read_dir(profile).unwrap().map(|entry| entry.unwrap());
        entries.map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())).collect()
    }

    fn of(desk: &Desk) -> Record {
        let profile = desk.folder.path().join("profile").canonicalize().unwrap();
        let (before, name) = (Record::files(&profile), profile.display().to_string());
        let (mut deeds, trace) = (Vec::new(), desk.path("trace"));
        for n in 1..=EDITS {
            let command = desk.command(&["set", "action", "a", "note", &n.to_string()]);
            let mut traced = Command::new("strace");
            traced.args(["-f", "-qq", "-y", "-xx", "-s", "200000", "-o", &trace, "-e", CALLS, "--"]);
            let run = traced.arg(command.get_program()).args(command.get_args()).stdin(Stdio::null()).output().unwrap();
            assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
            deeds.extend(fs::read_to_string(&trace).unwrap().lines().filter_map(|line| deed(line, &name)));
            deeds.push(Deed::Acknowledge(n));
        }
        Record { before, deeds }
    }

    /// A state in which the disk may be after the first `until` deeds, and the last edit acknowledged by then.
    fn state(&self, until: usize, random: &mut Random) -> (BTreeMap<String, Vec<u8>>, usize) {
        let held = |bytes: &Vec<u8>| Held { flushed: bytes.clone(), since: Vec::new(), named: true };
        let mut files: BTreeMap<String, Held> =
            self.before.iter().map(|(name, bytes)| (name.clone(), held(bytes))).collect();
        let (mut deleted, mut acknowledged): (BTreeMap<String, Held>, usize) = (BTreeMap::new(), 0);
        for deed in &self.deeds[..until] {
            match deed {
                Deed::Write(name, ..) | Deed::Cut(name, _) => {
                    deleted.remove(name);
                    files.entry(name.clone()).or_default().since.push(deed.clone());
                }
                Deed::Flush(name) if name.is_empty() => {
                    deleted.clear();
                    files.values_mut().for_each(|file| file.named = true);
                }
                Deed::Flush(name) => {
                    files.entry(name.clone()).and_modify(Held::flush);
                }
                Deed::Delete(name) => deleted.extend(files.remove(name).map(|file| (name.clone(), file))),
                Deed::Acknowledge(n) => acknowledged = *n,
            }
        }
        let back = deleted.into_iter().filter(|(_, file)| file.named && random.next(3) == 0).collect::<Vec<_>>();
        files.retain(|_, file| file.named || random.next(3) > 0);
        files.extend(back);
        let left = files.into_iter().map(|(name, file)| (name, file.kept(random))).collect();
        (left, acknowledged)
    }

    /// Cuts the power at some moment, and opens what is left.
    fn cut(&self, seed: u64) {
        let mut random = Random(seed);
        let until = random.next(self.deeds.len() + 1);
        let (files, acknowledged) = self.state(until, &mut random);
        let folder = TempDir::new().unwrap();
        files.iter().for_each(|(name, bytes)| fs::write(folder.path().join(name), bytes).unwrap());
        let context = format!("state {seed}, after {until} of {}", self.deeds.len());
        let mut engine = Engine::open(folder.path(), &Unlock::Remembered, clock)
            .unwrap_or_else(|error| panic!("{error}: {context}"));
        let record = engine.query(Language::En).full_record(Kind::Action, "a").unwrap().unwrap();
        let note = record.flat.get("note.en").map_or("0", |note| note.as_str().unwrap());
        let held: usize = note.parse().unwrap();
        assert!((acknowledged..=acknowledged + 1).contains(&held), "{held}, not {acknowledged}: {context}");
        if seed.is_multiple_of(20) {
            assert_eq!(engine.verify().unwrap().problems, Vec::<String>::new(), "{context}");
        }
    }
}

#[test]
fn whatever_a_power_cut_leaves_on_the_disk_everything_acknowledged_is_there() {
    let tried = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).status();
    if !tried.is_ok_and(|status| status.success()) {
        eprintln!("skipped: strace is missing or may not trace");
        return;
    }
    let desk = Desk::found("empty");
    desk.add("action", &json!({ "id": "a", "title": "Start" })).ok();
    let record = Record::of(&desk);
    let count = |wanted: fn(&Deed) -> bool| record.deeds.iter().filter(|deed| wanted(deed)).count();
    let written = count(|deed| matches!(deed, Deed::Write(..)));
    let flushed = count(|deed| matches!(deed, Deed::Flush(_)));
    assert!(written > 20 * EDITS && flushed > 2 * EDITS, "{written} writes and {flushed} flushes were recorded");
    let states: u64 = std::env::var("ROADBOOK_POWER_CUTS").map_or(2_000, |text| text.parse().unwrap());
    let workers = thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
    thread::scope(|scope| {
        for worker in 0..workers {
            let record = &record;
            scope.spawn(move || (worker..states).step_by(workers as usize).for_each(|seed| record.cut(seed)));
        }
    });
    eprintln!("{states} power cuts in {written} writes and {flushed} flushes");
}
