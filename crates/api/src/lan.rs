//! Syncing with participants on the same network, by itself and on demand.

use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr, ToSocketAddrs},
    sync::{Arc, Mutex, PoisonError, Weak},
    time::{Duration, Instant},
};

use roadbook_engine::{Engine, Means};
use roadbook_feed::{DeviceId, Frame};
use roadbook_model::{ErrorCode, Kind, Refusal};
use roadbook_net::{
    addresses,
    lan::{self, Discovery, LanError, Listener, Neighbour},
};
use roadbook_sync::is_about_pieces;

use crate::{
    Host, Outcome,
    membership::qr_rows,
    now,
    sync::{MAX_ROUNDS, Synced},
    types::*,
};

/// Key under which it is remembered whether this device shows itself on the network, and gathers the room.
const LAN: &str = "lan";
/// Where a device listens if nobody else does there: an address can then be read out and noted.
const PORT: u16 = 28787;
/// Longest time between two looks at the neighbours.
const LOOK: Duration = Duration::from_secs(5);
/// The same in a room that is open for a while only.
const HURRY: Duration = Duration::from_millis(500);
/// Neighbours synced with in a room that nobody gathers.
const NEIGHBOURS: usize = 6;

/// The presence on the network, while there is one.
#[derive(Default)]
pub(crate) struct Lan {
    present: Mutex<Option<Present>>,
    /// Who was synced with last, and when.
    met: Mutex<Option<(DeviceId, i64)>>,
}

struct Present {
    listener: Listener,
    discovery: Discovery,
    gathers: bool,
}

impl Host {
    pub(crate) fn lan_state(&self, _: NoArgs) -> Outcome<LanState> {
        let met = self.lan.met().map(|(device, at)| self.meeting(device, at)).transpose()?;
        let present = self.lan.lock();
        Ok(present.as_ref().map_or_else(LanState::default, |present| {
            let addresses = own_addresses(present.listener.port());
            LanState {
                on: true,
                gathers: present.gathers,
                port: Some(present.listener.port()),
                qr: addresses.iter().map(|address| qr_rows(address)).collect(),
                addresses,
                neighbours: present.discovery.neighbours().into_iter().map(row).collect(),
                met,
            }
        }))
    }

    fn note_met(&self, device: DeviceId) {
        *self.lan.met.lock().unwrap_or_else(PoisonError::into_inner) = Some((device, now()));
        self.tell_sync();
    }

    fn meeting(&self, device: DeviceId, at: i64) -> Outcome<LanMeeting> {
        let language = self.settings().language;
        self.with(|engine| {
            let participant = engine.members().participant(&device).participant();
            let participant = engine.query(language).title_of(Kind::Participant, &participant)?.text;
            Ok(LanMeeting { participant, at })
        })
    }

    pub(crate) fn lan_set(&self, args: LanArgs) -> Outcome<LanState> {
        self.with(|engine| engine.remember(LAN, &[u8::from(args.on), u8::from(args.gathers)]))?;
        self.lan_follow()?;
        self.lan_state(NoArgs {})
    }

    /// Syncs with one neighbour, by an address typed or scanned.
    pub(crate) fn lan_sync(&self, args: LanAddress) -> Outcome<SyncState> {
        self.sync_with_neighbour(&args.address)?;
        self.sync_state(NoArgs {})
    }

    /// Exchanges with the device at an address on the network until both are level.
    pub fn sync_with_neighbour(&self, address: &str) -> Outcome<Synced> {
        let bad = || {
            let hint = "Write it as 192.168.1.20:28787, as the other computer shows it.";
            Refusal::new(ErrorCode::BadValue, format!("`{address}` is no address on the network"), hint)
        };
        let text = if address.contains(':') { address.to_owned() } else { format!("{address}:{PORT}") };
        let found: Vec<SocketAddr> = text.to_socket_addrs().map_err(|_| bad())?.collect();
        let mut last = bad();
        for address in found {
            match self.talk_to(address) {
                Ok(synced) => return Ok(synced),
                Err(refusal) => last = refusal,
            }
        }
        Err(last)
    }

    /// Shows itself, or no longer, as remembered and while a workspace is open.
    pub(crate) fn lan_follow(&self) -> Outcome<()> {
        let wanted = self.with(|engine| engine.recall(LAN)).ok().flatten();
        let wanted = wanted.filter(|_| !self.paused().unwrap_or(true));
        let gathers = match wanted.as_deref() {
            Some([1, gathers]) => Some(*gathers == 1),
            _ => None,
        };
        let stays = self.lan.lock().as_ref().map(|present| present.gathers) == gathers;
        if !stays {
            // The old presence ends before the new one begins: they would want the same port.
            self.lan_leave();
            if let Some(gathers) = gathers {
                *self.lan.lock() = Some(self.present(gathers)?);
            }
            self.tell_sync();
        }
        Ok(())
    }

    pub(crate) fn lan_leave(&self) {
        *self.lan.lock() = None;
        *self.lan.met.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn present(&self, gathers: bool) -> Outcome<Present> {
        let (key, secret) = self.with(|engine| Ok((engine.device_key(), engine.announcement_secret())))?;
        let answering = self.myself.clone();
        let admitting = self.myself.clone();
        let admits = move |device: &DeviceId| admitting.upgrade().is_some_and(|host| host.may_call(device));
        let answer = move |device: DeviceId, request: &[Frame]| answering.upgrade()?.answer_neighbour(device, request);
        let listen = |port| Listener::start(port, &key, admits.clone(), answer.clone());
        let listener = listen(PORT).or_else(|_| listen(0)).map_err(|error| no_network(&error.to_string()))?;
        let noticed = self.myself.clone();
        let on_change = move || {
            if let Some(host) = noticed.upgrade() {
                host.sync.wake();
                host.tell_sync();
            }
        };
        let discovery =
            Discovery::start(secret, listener.port(), gathers, on_change).map_err(|error| no_network(&error))?;
        Ok(Present { listener, discovery, gathers })
    }

    /// A device nobody knows yet may bring the act that admits it.
    fn may_call(&self, device: &DeviceId) -> bool {
        self.with(|engine| Ok(!engine.members().knows(device) || engine.members().role(device).is_some()))
            .unwrap_or(false)
    }

    fn answer_neighbour(&self, device: DeviceId, request: &[Frame]) -> Option<Vec<Frame>> {
        let speaks_for_itself = matches!(request.first(), Some(Frame::Hello(hello)) if hello.device == device);
        if !speaks_for_itself {
            return None;
        }
        if is_about_pieces(request) {
            return self.with(|engine| engine.pieces_answer(request)).ok();
        }
        let before = self.vector().ok()?;
        let (answer, intake) = self.with(|engine| engine.sync_answer(request)).ok()?;
        self.note_met(device);
        self.note_contact(Means::Network, &Engine::peer_name(&device), &before, Ok(0));
        self.changed(DocumentRef::of(&intake.documents), Origin::Sync);
        if intake.new_entries > 0 || intake.new_acts > 0 {
            self.sync.wake();
        }
        Some(answer)
    }

    fn talk_to(&self, address: SocketAddr) -> Outcome<Synced> {
        let key = self.with(|engine| Ok(engine.device_key()))?;
        let host = self.myself.clone();
        // A device that is not admitted yet knows nobody.
        let admits = move |device: &DeviceId| {
            let known = |host: Arc<Host>| {
                host.with(|engine| {
                    let members = engine.members();
                    Ok(members.role(device).is_some() || !members.knows(&engine.feed().device))
                })
            };
            host.upgrade().is_some_and(|host| known(host).unwrap_or(false))
        };
        self.sync.room.heard();
        let mut line = lan::connect(address, &key, admits).map_err(|error| refusal(&error))?;
        let peer = Engine::peer_name(&line.device);
        let before = self.vector()?;
        let mut synced = Synced::default();
        let exchange = |request: &[Frame]| line.round(request).map_err(|error| refusal(&error));
        let outcome = self.rounds_with(exchange, &peer, &mut synced);
        self.note_contact(Means::Network, &peer, &before, outcome.as_ref().map(|()| synced.sent));
        outcome?;
        // Files come last, and what goes wrong with them is no failure of the rest.
        let files = self
            .move_pieces(&peer, false, &self.sync.room, |request| line.round(request).map_err(|error| refusal(&error)));
        if let Err(refusal) = files {
            tracing::debug!(message = refusal.message, "files wait for the next sync");
        }
        self.note_met(line.device);
        Ok(synced)
    }

    fn rounds_with(
        &self,
        mut exchange: impl FnMut(&[Frame]) -> Outcome<Vec<Frame>>,
        peer: &str,
        synced: &mut Synced,
    ) -> Outcome<()> {
        for _ in 0..MAX_ROUNDS {
            let answer = exchange(&self.with(|engine| engine.sync_request(peer))?)?;
            if !self.conclude_round(peer, &answer, synced)? {
                break;
            }
        }
        Ok(())
    }

    /// Syncs with those who gather the room; if nobody does, or none of them answers, with a few
    /// others, unless this device gathers: the others come to it.
    pub(crate) fn sync_with_room(&self) {
        let (gathers, neighbours) = match &*self.lan.lock() {
            Some(present) => (present.gathers, present.discovery.neighbours()),
            None => return,
        };
        let (gatherers, others): (Vec<_>, Vec<_>) = neighbours.iter().partition(|neighbour| neighbour.gathers);
        let reached = gatherers.into_iter().filter(|neighbour| self.meet(neighbour)).count();
        if reached == 0 && !gathers {
            for neighbour in others.into_iter().take(NEIGHBOURS) {
                self.meet(neighbour);
            }
        }
    }

    /// Syncs with a neighbour by whichever of its addresses works.
    fn meet(&self, neighbour: &Neighbour) -> bool {
        let met = neighbour.addresses.iter().any(|address| self.talk_to(*address).is_ok());
        if !met {
            tracing::debug!(name = neighbour.name, "a neighbour does not answer");
        }
        met
    }

    /// Shows itself on the network for a while and syncs with everybody who does; says who was found,
    /// also those who left before.
    pub fn room(&self, gathers: bool, time: Duration) -> Outcome<LanState> {
        let end = Instant::now() + time;
        *self.lan.lock() = Some(self.present(gathers)?);
        let mut found = BTreeMap::new();
        while Instant::now() < end {
            self.sync.room.wait(HURRY);
            self.sync_with_room();
            let neighbours = self.lan.lock().as_ref().map(|present| present.discovery.neighbours());
            found.extend(neighbours.into_iter().flatten().map(|neighbour| (neighbour.name.clone(), neighbour)));
        }
        let state = self.lan_state(NoArgs {})?;
        self.lan_leave();
        Ok(LanState { neighbours: found.into_values().map(row).collect(), ..state })
    }
}

impl Lan {
    fn met(&self) -> Option<(DeviceId, i64)> {
        *self.met.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Present>> {
        self.present.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// IPv4 first: it is shorter to read out. Link-local addresses of IPv6 mean nothing without an interface.
fn own_addresses(port: u16) -> Vec<String> {
    let local = |address: &IpAddr| matches!(address, IpAddr::V6(v6) if v6.is_unicast_link_local());
    let reachable = addresses().into_iter().filter(|address| !local(address));
    reachable.map(|address| SocketAddr::new(address, port).to_string()).collect()
}

fn row(neighbour: Neighbour) -> NeighbourRow {
    let addresses = neighbour.addresses.iter().map(SocketAddr::to_string).collect();
    NeighbourRow { addresses, gathers: neighbour.gathers }
}

fn refusal(error: &LanError) -> Refusal {
    let (code, hint) = match error {
        LanError::Unreachable(..) => {
            (ErrorCode::HubUnreachable, "Check that both computers are on the same network and show themselves.")
        }
        LanError::Stranger(_) => (
            ErrorCode::NeighbourStranger,
            "Whoever it is takes no part in this workspace, or does not know yet that you do.",
        ),
        LanError::Malformed => (ErrorCode::HubUnreachable, "Update Roadbook on both computers."),
    };
    Refusal::new(code, error.to_string(), hint)
}

fn no_network(why: &str) -> Refusal {
    let hint = "Connect to a network, or pass a bundle file on.";
    Refusal::new(ErrorCode::HubUnreachable, format!("This computer cannot show itself on the network: {why}"), hint)
}

/// Looks after the neighbours, in a thread that ends with the host.
pub(crate) fn drive(host: &Weak<Host>) {
    loop {
        let Some(strong) = host.upgrade() else { return };
        if let Err(refusal) = strong.lan_follow() {
            tracing::debug!(message = refusal.message, "no presence on the network");
        }
        strong.sync_with_room();
        strong.sync.room.wait(LOOK);
    }
}
