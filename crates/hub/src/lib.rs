//! The hub: relays and keeps ciphertext for the devices of a workspace.
//!
//! It reads no document and holds no key. It admits a request when certificates lead from the
//! workspace's founder to the device that signed it; everything it stores was verified first, so
//! a client needs to trust it with nothing but availability. Never needed for correctness.

mod log;
mod server;

pub use server::{Hub, serve};
