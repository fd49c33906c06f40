//! Reads files that become edits: templates of workspaces, and logs of operations.
//!
//! Nothing here writes a workspace; what comes out are plain values for the engine's gate.

pub mod replay;
pub mod template;
