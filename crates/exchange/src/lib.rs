//! Files that become edits: templates of workspaces, logs of operations, and tables, which are also
//! written.
//!
//! Nothing here writes a workspace; what comes out are plain values for the engine's gate.

pub mod replay;
pub mod standard;
pub mod table;
pub mod template;
