//! Syncing with the hub: on demand, and by itself in the background.

use std::{
    collections::BTreeSet,
    sync::{
        Arc, Condvar, Mutex, OnceLock, Weak,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread,
    time::Duration,
};

use roadbook_engine::{Engine, EngineError, Means};
use roadbook_feed::{Frame, VersionVector};
use roadbook_model::{ErrorCode, Kind, Refusal};
use roadbook_net::{Ended, HubClient, HubError, Line};
use roadbook_sync::request_message;

use crate::{Event, Host, Outcome, now, types::*, workspace::HUB};

/// Key under which it is remembered that sync is paused.
const PAUSED: &str = "sync_paused";
/// Key under which it is remembered that the connection costs.
const METERED: &str = "sync_metered";
/// Most rounds of one sync; each moves some megabytes.
pub(crate) const MAX_ROUNDS: usize = 10_000;
/// Quiet time after the last edit before it is sent.
const QUIET: Duration = Duration::from_secs(2);
/// The same after a hint of news, which often come in bunches.
const BUNCH: Duration = Duration::from_millis(300);
/// Longest time between two looks at the hub.
const LOOK: Duration = Duration::from_secs(300);
/// The same over a connection that costs, on a battery that is nearly empty, or while hints come.
const RARE_LOOK: Duration = Duration::from_secs(3600);
/// Longest time between two looks at whether the program is still open.
const GLANCE: Duration = Duration::from_secs(5);
/// First and longest wait after a failure.
const RETRY: (Duration, Duration) = (Duration::from_secs(5), Duration::from_secs(300));

/// What the background thread waits for, and what it last found.
#[derive(Default)]
pub(crate) struct Driver {
    hub: Bell,
    /// For the neighbours on the network.
    pub(crate) room: Bell,
    status: Mutex<Status>,
    /// One account of how sync stands.
    telling: Mutex<()>,
    /// One sync at a time, with the hub last spoken to: its connection may still be open.
    turn: Mutex<Option<HubClient>>,
    /// The hub said that it has something new.
    news: AtomicBool,
    /// Whom hints are for, if sync runs in the background.
    host: OnceLock<Weak<Host>>,
    /// The line on which hints come, by number; 0 if there is none.
    line: AtomicU64,
    lines: AtomicU64,
    /// What failed before says nothing about the next try, and lines that were open lead nowhere.
    anew: AtomicBool,
    low_battery: AtomicBool,
    /// The system says that the connection costs.
    metered: AtomicBool,
}

#[derive(Default, Clone)]
struct Status {
    working: bool,
    /// Since when it has been failing.
    failing_since: Option<i64>,
    problem: Option<Refusal>,
}

/// Rung when there is something to do; what rings while nobody waits is heard at the next wait.
#[derive(Default)]
pub(crate) struct Bell {
    due: Mutex<Option<Duration>>,
    rung: Condvar,
}

impl Bell {
    /// Whether it was rung and nobody has heard it.
    pub(crate) fn has_rung(&self) -> bool {
        self.due.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).is_some()
    }

    /// Forgets that it was rung: what it was rung for is done now.
    pub(crate) fn heard(&self) {
        *self.due.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = None;
    }

    /// Rings for something that should wait for a quiet moment of that length; the last ring says how long.
    fn ring(&self, quiet: Duration) {
        *self.due.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = Some(quiet);
        self.rung.notify_all();
    }

    /// Waits until rung, or for `longest`; gives the quiet time that was asked for.
    pub(crate) fn wait(&self, longest: Duration) -> Option<Duration> {
        let due = self.due.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let (mut due, _) = self
            .rung
            .wait_timeout_while(due, longest, |due| due.is_none())
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        due.take()
    }
}

impl Driver {
    /// Says that there is something to send, which may grow for a moment.
    pub(crate) fn wake(&self) {
        self.hub.ring(QUIET);
        self.room.ring(QUIET);
    }

    /// The hub has something new, and whatever comes next to it may too.
    fn told_of_news(&self) {
        self.news.store(true, Ordering::Relaxed);
        self.hub.ring(BUNCH);
        self.room.ring(BUNCH);
    }

    /// Says that somebody waits: a workspace was opened, or a hub was set.
    pub(crate) fn hurry(&self) {
        self.hub.ring(Duration::ZERO);
        self.room.ring(Duration::ZERO);
    }

    /// The computer woke up, or is on another network: tries at once what failed or waited before.
    pub(crate) fn begin_anew(&self) {
        self.anew.store(true, Ordering::Relaxed);
        self.line.store(0, Ordering::Relaxed);
        self.hurry();
    }

    /// Listens for hints on this line alone.
    fn listen(&self, line: Line, address: &str) {
        let Some(host) = self.host.get().cloned() else { return };
        let number = self.lines.fetch_add(1, Ordering::Relaxed) + 1;
        self.line.store(number, Ordering::Relaxed);
        let address = address.to_owned();
        thread::spawn(move || {
            let is_wanted = |strong: Arc<Host>| {
                strong.sync.line.load(Ordering::Relaxed) == number && strong.hub_by_itself() == address
            };
            let ended = line.wait(|| host.upgrade().is_some_and(is_wanted));
            if let Some(strong) = host.upgrade() {
                strong.sync.line_ended(number, ended);
            }
        });
    }

    fn line_ended(&self, number: u64, ended: Ended) {
        let was_listened_to = self.line.compare_exchange(number, 0, Ordering::Relaxed, Ordering::Relaxed).is_ok();
        match ended {
            _ if !was_listened_to => {}
            Ended::News => self.told_of_news(),
            Ended::Over => self.hub.ring(BUNCH),
            Ended::Broken => self.hub.ring(pause(0)),
        }
    }

    fn listens(&self) -> bool {
        self.line.load(Ordering::Relaxed) != 0
    }

    pub(crate) fn low_battery(&self) -> bool {
        self.low_battery.load(Ordering::Relaxed)
    }

    fn hang_up(&self) {
        *self.turn.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = None;
    }

    fn status(&self) -> Status {
        self.status.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
    }

    fn set(&self, change: impl FnOnce(&mut Status)) {
        change(&mut self.status.lock().unwrap_or_else(|poisoned| poisoned.into_inner()));
    }
}

impl Host {
    /// Syncs by itself from now on, in threads that end with the host.
    pub fn sync_in_background(self: &Arc<Self>) {
        let _ = self.sync.host.set(Arc::downgrade(self));
        let weak = Arc::downgrade(self);
        thread::spawn(move || drive(&weak));
        let weak = Arc::downgrade(self);
        thread::spawn(move || crate::lan::drive(&weak));
        let weak = Arc::downgrade(self);
        thread::spawn(move || crate::surroundings::watch(&weak));
    }

    pub(crate) fn sync_set_hub(&self, args: HubAddress) -> Outcome<SyncState> {
        let address = match args.url.trim() {
            "" => String::new(),
            url => HubClient::new(url).map_err(|error| refusal(&error))?.address().to_owned(),
        };
        self.with(|engine| engine.remember(HUB, address.as_bytes()))?;
        self.sync.set(|status| *status = Status::default());
        self.sync.hurry();
        self.sync_state(NoArgs {})
    }

    /// Stops or resumes what happens by itself; syncing on demand always works.
    pub(crate) fn sync_pause(&self, args: PauseArgs) -> Outcome<SyncState> {
        self.with(|engine| engine.remember(PAUSED, &[u8::from(args.paused)]))?;
        self.sync.hurry();
        self.sync_state(NoArgs {})
    }

    pub(crate) fn paused(&self) -> Outcome<bool> {
        self.with(|engine| Ok(engine.recall(PAUSED)?.as_deref() == Some(&[1])))
    }

    /// Says whether the connection to the hub costs: then files wait, and the hub is looked at rarely.
    /// Whoever says what the system says follows the system from then on.
    pub(crate) fn sync_metered(&self, args: MeteredArgs) -> Outcome<SyncState> {
        let otherwise = args.metered != self.sync.metered.load(Ordering::Relaxed);
        let said: &[u8] = if otherwise { &[u8::from(args.metered)] } else { &[] };
        self.with(|engine| engine.remember(METERED, said))?;
        self.sync.hurry();
        self.sync_state(NoArgs {})
    }

    pub(crate) fn metered(&self) -> Outcome<bool> {
        let said = self.with(|engine| engine.recall(METERED))?;
        Ok(match said.as_deref() {
            Some([said]) => *said == 1,
            _ => self.sync.metered.load(Ordering::Relaxed),
        })
    }

    pub(crate) fn note_surroundings(&self, low_battery: bool, metered: bool) {
        let battery_changed = self.sync.low_battery.swap(low_battery, Ordering::Relaxed) != low_battery;
        if self.sync.metered.swap(metered, Ordering::Relaxed) != metered || battery_changed {
            self.tell_sync();
        }
    }

    fn sparing(&self) -> bool {
        self.sync.low_battery() || self.metered().unwrap_or(false)
    }

    /// The hub to exchange with by itself; empty if there is none, or sync is paused.
    fn hub_by_itself(&self) -> String {
        if self.paused().unwrap_or(true) { String::new() } else { self.hub_address().unwrap_or_default() }
    }

    pub(crate) fn sync_now(&self, _: NoArgs) -> Outcome<SyncState> {
        let address = self.hub_address()?;
        if address.is_empty() {
            let hint = "Enter the address of a hub, or pass a bundle file on.";
            return Err(Refusal::new(ErrorCode::HubUnreachable, "No hub is set for this workspace", hint));
        }
        // What failed now may work soon, and hints come no longer.
        self.sync_with(&address).inspect_err(|_| self.sync.hub.ring(pause(0)))?;
        self.sync_state(NoArgs {})
    }

    /// How far each feed is held here.
    pub fn vector(&self) -> Outcome<VersionVector> {
        self.with(|engine| roadbook_sync::vector(engine))
    }

    /// Exchanges with the hub at `address` until both sides are level.
    pub fn sync_with(&self, address: &str) -> Outcome<Synced> {
        let mut turn = self.sync.turn.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        self.sync.hub.heard();
        self.sync.set(|status| status.working = true);
        self.tell_sync();
        let before = self.vector().unwrap_or_default();
        let outcome = client_of(&mut turn, address).and_then(|client| self.rounds(&client));
        self.note_contact(Means::Hub, address, &before, outcome.as_ref().map(|synced| synced.sent));
        self.sync.set(|status| {
            status.working = false;
            status.problem = outcome.as_ref().err().cloned();
            status.failing_since = status.problem.as_ref().map(|_| status.failing_since.unwrap_or_else(now));
        });
        self.tell_sync();
        outcome
    }

    fn rounds(&self, client: &HubClient) -> Outcome<Synced> {
        let peer = client.address().to_owned();
        if self.sync.news.swap(false, Ordering::Relaxed) {
            self.with(|engine| {
                engine.expect_news(&peer);
                Ok(())
            })?;
        }
        let listens = self.sync.host.get().is_some() && self.hub_by_itself() == peer;
        // The hub ends it when it opens another, and that is no news.
        self.sync.line.store(0, Ordering::Relaxed);
        let (mut synced, mut line) = (Synced::default(), None);
        for _ in 0..MAX_ROUNDS {
            let request = self.with(|engine| engine.sync_request(&peer))?;
            let (body, signature) = self.signed(&request)?;
            let answered = if listens {
                client.round_and_listen(&body, &signature)
            } else {
                client.round(&body, &signature).map(|answer| (answer, None))
            };
            let answer = match answered {
                Err(HubError::NotAMember(_)) if self.with(|engine| engine.forget_peer(&peer))? => continue,
                outcome => outcome.map_err(|error| refusal(&error))?,
            };
            let (answer, held) = answer;
            line = held;
            synced.bytes_up += body.len() as u64;
            if !self.conclude_round(&peer, &answer, &mut synced)? {
                break;
            }
        }
        if let Some(line) = line {
            self.sync.listen(line, &peer);
        }
        // Files come last, and what goes wrong with them is no failure of the rest.
        let files = self.move_pieces(&peer, true, &self.sync.hub, |request| {
            let (body, signature) = self.signed(request)?;
            client.round(&body, &signature).map_err(|error| refusal(&error))
        });
        if let Err(refusal) = files {
            tracing::warn!(message = refusal.message, "files wait for the next sync");
        }
        Ok(synced)
    }

    fn signed(&self, frames: &[Frame]) -> Outcome<(Vec<u8>, [u8; 64])> {
        let body = Frame::write_all(frames);
        let signature = self.with(|engine| Ok(engine.sign(&request_message(&engine.workspace(), &body))))?;
        Ok((body, signature))
    }

    /// Takes in a peer's answer; says whether another round brings more.
    pub(crate) fn conclude_round(&self, peer: &str, answer: &[Frame], synced: &mut Synced) -> Outcome<bool> {
        let before = self.with(|engine| engine.peer(peer))?.0;
        let (round, intake) = self.with(|engine| engine.sync_conclude(peer, answer))?;
        synced.rounds += 1;
        synced.received += intake.new_entries as u64;
        let held = *synced.held.get_or_insert(before.vector.count());
        synced.sent = round.peer.vector.count().saturating_sub(held + synced.received);
        self.changed(DocumentRef::of(&intake.documents), Origin::Sync);
        let stuck = intake.new_entries == 0 && intake.new_acts == 0 && round.peer == before;
        Ok(round.more && !stuck)
    }

    pub(crate) fn sync_state(&self, _: NoArgs) -> Outcome<SyncState> {
        let hub = self.hub_address()?;
        let status = self.sync.status();
        let (own, peer, contact, pending) = self.with(|engine| {
            let (peer, contact) = engine.peer(&hub)?;
            Ok((roadbook_sync::vector(engine)?, peer, contact, engine.pending()?))
        })?;
        let sending: u64 = own.beyond(&peer.vector).iter().map(|run| run.to - run.from + 1).sum();
        let receiving: u64 = peer.vector.beyond(&own).iter().map(|run| run.to - run.from + 1).sum();
        let met = contact > 0;
        let phase = match &status.problem {
            _ if hub.is_empty() => SyncPhase::Off,
            _ if status.working => SyncPhase::Working,
            Some(problem) if problem.code == ErrorCode::HubUnreachable => SyncPhase::Offline,
            Some(_) => SyncPhase::Attention,
            None if met && pending == 0 && sending == 0 && receiving == 0 => SyncPhase::UpToDate,
            None => SyncPhase::Idle,
        };
        Ok(SyncState {
            hub,
            phase,
            since: status.failing_since,
            pending: pending + sending,
            sending,
            receiving,
            last: met.then_some(contact),
            problem: status.problem.map(ErrorShape::from),
            entries: own.count(),
            paused: self.paused()?,
            metered: self.metered()?,
            low_battery: self.sync.low_battery(),
            newer: self.names(|engine| engine.written_with_newer())?,
        })
    }

    /// Names of participants.
    pub(crate) fn names(
        &self,
        who: impl FnOnce(&Engine) -> Result<BTreeSet<String>, EngineError>,
    ) -> Outcome<Vec<String>> {
        let language = self.settings().language;
        self.with(|engine| {
            let ids = who(engine)?;
            let query = engine.query(language);
            ids.iter().map(|id| Ok(query.title_of(Kind::Participant, id)?.text)).collect()
        })
    }

    /// Tells the interface how sync and the presence on the network stand.
    pub(crate) fn tell_sync(&self) {
        // One after the other, so that what is told last is the newest.
        let _telling = self.sync.telling.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Ok(state) = self.sync_state(NoArgs {}) {
            (self.tell)(Event::Sync(state));
        }
    }
}

/// What a sync moved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Synced {
    /// Round trips.
    pub rounds: u64,
    /// Entries sent that the hub did not have.
    pub sent: u64,
    /// Entries received that were not here.
    pub received: u64,
    /// Bytes of the requests' bodies.
    pub bytes_up: u64,
    /// Entries the peer was known to hold before.
    held: Option<u64>,
}

/// The client for a hub: the one of the last sync, if it was with the same.
fn client_of(last: &mut Option<HubClient>, address: &str) -> Outcome<HubClient> {
    let client = HubClient::new(address).map_err(|error| refusal(&error))?;
    if last.as_ref().is_none_or(|last| last.address() != client.address()) {
        *last = Some(client.clone());
    }
    Ok(last.clone().unwrap_or(client))
}

fn refusal(error: &HubError) -> Refusal {
    let (code, hint) = match error {
        HubError::BadAddress(_) => (ErrorCode::BadValue, "Write it as https://hub.example.org."),
        HubError::Unreachable(..) => (
            ErrorCode::HubUnreachable,
            "Everything is saved here. It is sent when the hub can be reached; a bundle file works without it.",
        ),
        HubError::NotAMember(_) => {
            (ErrorCode::HubForeign, "Check the hub's address; if it is right, ask for a new invitation.")
        }
        HubError::Foreign(..) => (ErrorCode::HubForeign, "Check the address with whoever runs the hub."),
        HubError::Busy(..) => (ErrorCode::HubUnreachable, "Everything is saved here. Try again later."),
    };
    Refusal::new(code, error.to_string(), hint)
}

/// Sends after a quiet moment, looks for news now and then, and backs off while the hub is away.
fn drive(host: &Weak<Host>) {
    let mut rhythm = Rhythm { left: LOOK, failures: 0 };
    loop {
        let Some(strong) = host.upgrade() else { return };
        let mut woken = strong.sync.hub.wait(rhythm.left.min(GLANCE));
        rhythm.left = rhythm.left.saturating_sub(GLANCE);
        rhythm.hears(strong.sync.listens(), strong.sparing());
        if woken.is_none() && !rhythm.left.is_zero() {
            continue;
        }
        while let Some(quiet) = woken {
            woken = strong.sync.hub.wait(quiet);
        }
        let address = strong.hub_by_itself();
        if strong.sync.anew.swap(false, Ordering::Relaxed) {
            strong.sync.hang_up();
            rhythm.begin_anew();
        }
        let failed = !address.is_empty() && strong.sync_with(&address).is_err();
        rhythm.note(failed, strong.sparing() || strong.sync.listens());
    }
}

/// When the hub is looked at next.
struct Rhythm {
    left: Duration,
    failures: u32,
}

impl Rhythm {
    fn begin_anew(&mut self) {
        self.failures = 0;
    }

    /// A line may have been lost since the last look: a sync on demand that fails leaves none.
    fn hears(&mut self, listens: bool, sparing: bool) {
        if !listens && !sparing {
            self.left = self.left.min(LOOK);
        }
    }

    fn note(&mut self, failed: bool, rarely: bool) {
        self.failures = if failed { self.failures + 1 } else { 0 };
        self.left = match (failed, rarely) {
            (true, _) => pause(self.failures),
            (false, true) => RARE_LOOK,
            (false, false) => LOOK,
        };
    }
}

/// Twice as long after each failure, within bounds, and up to a quarter more, so that a room of
/// laptops does not knock at once.
fn pause(failures: u32) -> Duration {
    let doubled = (RETRY.0 * 2u32.pow(failures.min(8))).min(RETRY.1);
    let [jitter] = roadbook_feed::identity::random::<1>();
    doubled + doubled * u32::from(jitter) / 1024
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bell_rung_in_the_meantime_is_heard_once_and_the_last_ring_says_how_long_to_wait() {
        let bell = Bell::default();
        bell.ring(QUIET);
        bell.ring(BUNCH);
        assert_eq!((bell.wait(LOOK), bell.wait(Duration::ZERO)), (Some(BUNCH), None));
    }

    #[test]
    fn pauses_grow_with_each_failure_up_to_a_bound() {
        let bounds = |failures| (RETRY.0 * 2u32.pow(failures)).min(RETRY.1);
        for failures in 1..=30 {
            let expected = bounds(failures.min(8));
            let pause = pause(failures);
            assert!(pause >= expected && pause <= expected + expected / 4, "{failures}: {pause:?}");
        }
    }
    #[test]
    fn a_way_that_may_be_open_again_ends_the_back_off_and_is_tried_at_once() {
        let (driver, mut rhythm) = (Driver::default(), Rhythm { left: LOOK, failures: 0 });
        (0..8).for_each(|_| rhythm.note(true, false));
        assert!(rhythm.left >= RETRY.1);
        driver.begin_anew();
        for bell in [&driver.hub, &driver.room] {
            assert_eq!(bell.wait(Duration::ZERO), Some(Duration::ZERO));
        }
        assert!(driver.anew.load(Ordering::Relaxed));
        rhythm.begin_anew();
        rhythm.note(true, false);
        assert!(rhythm.left < RETRY.0 * 3, "{:?}", rhythm.left);
    }

    #[test]
    fn whoever_hears_no_hints_any_more_looks_as_often_as_before() {
        let mut rhythm = Rhythm { left: LOOK, failures: 0 };
        rhythm.note(false, true);
        rhythm.hears(true, false);
        assert_eq!(rhythm.left, RARE_LOOK);
        rhythm.hears(false, false);
        assert_eq!(rhythm.left, LOOK);
    }

    #[test]
    fn the_hub_is_looked_at_rarely_where_it_costs_and_failures_are_retried_as_ever() {
        let mut rhythm = Rhythm { left: LOOK, failures: 0 };
        rhythm.note(false, true);
        assert_eq!(rhythm.left, RARE_LOOK);
        rhythm.note(false, false);
        assert_eq!(rhythm.left, LOOK);
        rhythm.note(true, true);
        assert!(rhythm.left < LOOK);
    }
}
