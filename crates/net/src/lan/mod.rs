//! Peers on one network, with no internet, no server and no default route.
//!
//! Devices find each other by multicast DNS or by an address typed or scanned. They talk over
//! TLS 1.3 in which each side proves its device key, as a raw public key (RFC 7250): there is no
//! certificate to trust. What is carried is the exchange that hubs carry.

mod discovery;
mod identity;
mod peer;

pub use discovery::{Discovery, Neighbour};
pub use peer::{LanError, Line, Listener, connect};
