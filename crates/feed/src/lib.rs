//! Feeds: what a device writes, in order, signed, hash-chained and sealed.
//!
//! A hub can check and relay everything here without a key to read it. What a person did is
//! inside the sealed payload; who wrote an entry, its place in the feed and what its author had
//! seen stand outside. The byte layouts are described in `docs/formats/entry.md` and
//! `docs/formats/bundle.md`.

pub mod act;
pub mod bundle;
mod columns;
pub mod compact;
pub mod entry;
pub mod fork;
pub mod frame;
pub mod identity;
mod leb;
pub mod limits;
pub mod members;
mod operations;
pub mod payload;
pub mod piece;
pub mod role;
pub mod seen;
mod values;
pub mod vector;
pub mod wrap;

pub use act::{Act, ActId, Deed};
pub use entry::{EntryError, Head, Sealer, Verified};
pub use frame::Frame;
pub use identity::{ActorBytes, DeviceId, DeviceKey, EpochKey, FeedId, WorkspaceId};
pub use members::Members;
pub use payload::{Batch, Payload};
pub use piece::{ContentId, PieceId};
pub use role::{Grant, Role, Scope};
pub use vector::VersionVector;
