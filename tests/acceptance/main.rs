//! Claims about Roadbook as a whole, most of them through its programs.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod architecture;
mod bad_input;
mod bad_tables;
mod crash;
mod features;
mod files;
mod forgeries;
mod full_disk;
mod hints;
mod hostile;
mod interrupted;
mod lan;
mod membership;
mod mutations;
mod notes;
mod others;
mod overruled;
mod power;
mod story;
mod tables;
mod versions;
mod wire;
