//! The hub: relays and keeps ciphertext for the devices of a workspace.
//!
//! It reads no document and holds no key. It admits a request when acts of membership lead from
//! the workspace's founder to the device that signed it; everything it stores was verified first, so
//! a client needs to trust it with nothing but availability. Never needed for correctness.

mod body;
mod founders;
mod hub;
mod limits;
mod listeners;
mod log;
mod metrics;
mod news;
mod patient;
mod pieces;
mod rate;
mod recent;
mod serve;
mod site;
pub mod store;
mod under_way;
mod workspaces;

pub use founders::Founders;
pub use hub::{Hub, Rules};
pub use limits::{Limits, Patience};
pub use rate::Rate;
pub use serve::{Listeners, serve, tls};
