//! Finding participants on the network by multicast DNS.
//!
//! An announcement holds a random name, a number, and a tag that only participants can tell: the
//! hash of the number with a secret of the workspace. Who listens learns that somebody here uses
//! Roadbook, not who, nor for what.

use std::{
    collections::BTreeMap,
    net::{SocketAddr, SocketAddrV6},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use mdns_sd::{ResolvedService, ScopedIp, ServiceDaemon, ServiceEvent, ServiceInfo};
use roadbook_feed::identity::{derive, hex, random, unhex};

const SERVICE: &str = "_roadbook._tcp.local.";
/// Most neighbours remembered.
const MAX_NEIGHBOURS: usize = 512;

/// A participant's device somewhere on the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    /// Under which name it announces itself now.
    pub name: String,
    /// Where it may be reached.
    pub addresses: Vec<SocketAddr>,
    /// Whether it gathers the room: others sync with it rather than with each other.
    pub gathers: bool,
}

/// Announces this device, and hears of others, until it is dropped.
pub struct Discovery {
    daemon: ServiceDaemon,
    name: String,
    found: Arc<Mutex<BTreeMap<String, Neighbour>>>,
}

impl Discovery {
    /// Announces a listener's port to whoever knows `secret`, and calls `on_change` when a neighbour comes or goes.
    pub fn start(
        secret: [u8; 32],
        port: u16,
        gathers: bool,
        on_change: impl Fn() + Send + 'static,
    ) -> Result<Discovery, String> {
        let failed = |error: mdns_sd::Error| error.to_string();
        let daemon = ServiceDaemon::new().map_err(failed)?;
        let (number, own) = (random::<16>(), hex(&random::<8>()));
        let properties =
            [("n", hex(&number)), ("t", tag(&secret, &number)), ("r", if gathers { "1" } else { "0" }.to_owned())];
        let host = format!("{own}.local.");
        let info = ServiceInfo::new(SERVICE, &own, &host, "", port, &properties[..]).map_err(failed)?;
        daemon.register(info.enable_addr_auto()).map_err(failed)?;
        let events = daemon.browse(SERVICE).map_err(failed)?;
        let found: Arc<Mutex<BTreeMap<String, Neighbour>>> = Arc::default();
        let (noted, name) = (found.clone(), format!("{own}.{SERVICE}"));
        let ours = name.clone();
        thread::spawn(move || {
            while let Ok(event) = events.recv() {
                if note(&event, &secret, &ours, &mut noted.lock().unwrap_or_else(PoisonError::into_inner)) {
                    on_change();
                }
            }
        });
        Ok(Discovery { daemon, name, found })
    }

    /// Participants' devices on the network now.
    pub fn neighbours(&self) -> Vec<Neighbour> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }
}

impl Drop for Discovery {
    fn drop(&mut self) {
        // Others forget an announcement that is not taken back after a while.
        let _ = self.daemon.unregister(&self.name);
        let _ = self.daemon.shutdown();
    }
}

fn tag(secret: &[u8; 32], number: &[u8; 16]) -> String {
    hex(&derive("roadbook announcement v1", &[secret, number])[..8])
}

/// Says whether something changed.
fn note(event: &ServiceEvent, secret: &[u8; 32], own: &str, found: &mut BTreeMap<String, Neighbour>) -> bool {
    match event {
        ServiceEvent::ServiceResolved(service) if service.fullname != own => {
            let Some(neighbour) = neighbour(service, secret) else { return false };
            let room = found.len() < MAX_NEIGHBOURS || found.contains_key(&neighbour.name);
            room && found.insert(neighbour.name.clone(), neighbour.clone()) != Some(neighbour)
        }
        ServiceEvent::ServiceRemoved(_, name) => found.remove(name).is_some(),
        _ => false,
    }
}

fn neighbour(service: &ResolvedService, secret: &[u8; 32]) -> Option<Neighbour> {
    let number: [u8; 16] = unhex(service.get_property_val_str("n")?)?;
    if service.get_property_val_str("t")? != tag(secret, &number) {
        return None;
    }
    let port = service.get_port();
    let mut addresses: Vec<SocketAddr> =
        service.get_addresses().iter().map(|address| socket_address(address, port)).collect();
    addresses.sort_by_key(|address| (address.is_ipv6(), *address));
    let gathers = service.get_property_val_str("r") == Some("1");
    Some(Neighbour { name: service.fullname.clone(), addresses, gathers })
}

/// An IPv6 address of one link means something with the number of that link only: on a cable between
/// two computers, or where nobody hands out addresses, there is no other.
fn socket_address(address: &ScopedIp, port: u16) -> SocketAddr {
    match address {
        ScopedIp::V6(v6) if v6.addr().is_unicast_link_local() => {
            SocketAddrV6::new(*v6.addr(), port, 0, v6.scope_id().index).into()
        }
        other => SocketAddr::new(other.to_ip_addr(), port),
    }
}
