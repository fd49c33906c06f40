//! Claims about the hub: its stores, its limits, its operation.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod conformance;
mod cuts;
mod faults;
mod limits;
mod operation;
mod participant;
mod postgres_server;
mod running;
