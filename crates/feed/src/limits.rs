//! Bounds on everything that comes from outside.

/// Largest entry on the wire, in bytes.
pub const MAX_ENTRY: usize = 1 << 20;
/// Largest payload after decompression, in bytes.
pub const MAX_INFLATED: usize = 4 << 20;
/// Largest frame body, in bytes: one run of entries.
pub const MAX_FRAME: usize = 8 << 20;
/// Largest request, answer or bundle that is read whole, in bytes.
pub const MAX_STREAM: usize = 512 << 20;
/// Most feeds in one version vector.
pub const MAX_FEEDS: usize = 4096;
/// Greatest sequence number.
pub const MAX_SEQ: u64 = 1 << 53;
/// Most feeds of one device: incarnations after restored backups.
pub const MAX_FEEDS_OF_A_DEVICE: usize = 16;
/// Largest act on the wire, in bytes.
pub const MAX_ACT: usize = 256 << 10;
/// Most acts one act may build on directly.
pub const MAX_ACT_DEPS: usize = 64;
/// Most grants in one act.
pub const MAX_GRANTS: usize = 64;
/// Most acts signed by one device.
pub const MAX_ACTS_OF_A_DEVICE: usize = 2048;
/// Most acts kept of one device that do not count.
pub const MAX_VOID_ACTS_OF_A_DEVICE: usize = 64;
/// Most tips in one frame.
pub const MAX_TIPS: usize = 1024;
/// Bytes of a file in one piece: some seconds on a slow link.
pub const PIECE: usize = 64 << 10;
/// Largest sealed piece, in bytes.
pub const MAX_SEALED_PIECE: usize = PIECE + 16;
/// Largest attached file, in bytes: its list of pieces is a piece.
pub const MAX_FILE: usize = 64 << 20;
/// Most pieces named in one frame.
pub const MAX_PIECES_NAMED: usize = 1024;
/// Most documents in one entry.
pub const MAX_BATCHES: usize = 4096;
/// Most changes in one entry.
pub const MAX_CHANGES: usize = 20_000;
/// Most acts of one workspace, and in one frame.
pub const MAX_ACTS: usize = 8192;
/// Payload size at which a batch of pending changes is closed, in bytes before compression.
pub const TARGET_PAYLOAD: usize = 3 << 20;
