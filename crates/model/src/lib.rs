//! The vocabulary of the domain: kinds of record, their fields, timeframes and languages.
//!
//! Nothing here reads a clock, a disk or a network. Everything above speaks in these words.

pub mod code;
pub mod id;
pub mod kind;
pub mod language;
pub mod order;
pub mod path;
pub mod refusal;
pub mod schema;
pub mod timeframe;
pub mod unit;

pub use code::{ErrorCode, RefusedWhy, RepairOutcome, RepairStep};
pub use kind::Kind;
pub use language::Language;
pub use refusal::Refusal;
pub use timeframe::Timeframe;
