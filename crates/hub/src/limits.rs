//! What the hub allows before it knows who asks, and afterwards.

use std::time::Duration;

use crate::rate::Rate;

/// Largest request of a device that claims to be a participant, in bytes. A round holds about
/// 4 MiB of entries and the acts.
pub(crate) const MAX_REQUEST: usize = 16 << 20;
/// Largest request of somebody unknown: an introduction with its first entries.
pub(crate) const MAX_INTRODUCTION: usize = 6 << 20;
/// Bytes of unknown people's requests held in memory together.
pub(crate) const INTRODUCTIONS_IN_MEMORY: usize = 64 << 20;
/// Bytes of participants' requests held in memory together.
pub(crate) const REQUESTS_IN_MEMORY: usize = 256 << 20;
/// Exchanges worked on at a time; more wait.
pub(crate) const AT_WORK: usize = 32;
/// Longest request line and headers, in bytes.
pub(crate) const MAX_HEAD: usize = 8 << 10;

/// What an operator may set; times are not among them, slow links exist everywhere.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Connections open together.
    pub connections: usize,
    /// Connections of one address; a conference may sit behind one.
    pub connections_of_an_address: usize,
    /// Requests of one address.
    pub address: Rate,
    /// Exchanges of one device, once it has proved itself.
    pub device: Rate,
    /// Whether the address is what the proxy in front says in `x-forwarded-for`.
    pub behind_proxy: bool,
    /// The times below.
    pub patience: Patience,
}

/// How long the hub waits for somebody slow.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// For the handshake of TLS.
    pub handshake: Duration,
    /// For a whole head of a request; also how long a connection may be idle between two.
    pub head: Duration,
    /// For the next piece of a request's body.
    pub piece: Duration,
    /// For a whole body.
    pub body: Duration,
    /// For the other side to take the next piece of an answer.
    pub write: Duration,
    /// Between two signs of life to a listener; clients wait a minute for one.
    pub sign_of_life: Duration,
    /// For news to a listener; without any, its device asks again.
    pub line: Duration,
    /// For requests under way when the hub is asked to stop.
    pub stop: Duration,
}

impl Default for Patience {
    fn default() -> Patience {
        Patience {
            handshake: Duration::from_secs(15),
            head: Duration::from_secs(30),
            piece: Duration::from_secs(30),
            body: Duration::from_secs(600),
            write: Duration::from_secs(60),
            sign_of_life: Duration::from_secs(45),
            line: Duration::from_secs(900),
            stop: Duration::from_secs(20),
        }
    }
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connections: 16_384,
            connections_of_an_address: 4096,
            address: Rate::per_second(200.0),
            device: Rate::per_second(10.0),
            behind_proxy: false,
            patience: Patience::default(),
        }
    }
}
