//! What was written and does not count, with reasons that people understand.

use roadbook_feed::{DeviceId, Members};
use roadbook_store::Quarantined;

use crate::{
    Engine, EngineError,
    authority::{ELSEWHERE, GONE, OWN_RECORD, VIEWER},
    rejudge::TWO_HISTORIES,
};

/// Why something does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Its author had left, or was removed.
    Gone,
    /// It was written on a computer that was removed; its author goes on with another.
    ComputerRemoved,
    /// Its author may only read.
    Viewer,
    /// Its author writes in another part.
    Elsewhere,
    /// It changes the record of another participant.
    OwnRecord,
    /// Its computer signed two histories.
    TwoHistories,
    /// It is malformed, or would do harm.
    Technical,
}

impl Why {
    fn of(line: &Quarantined, members: &Members) -> Why {
        match line.reason.as_str() {
            GONE if goes_on(members, &line.feed.device) => Why::ComputerRemoved,
            GONE => Why::Gone,
            VIEWER => Why::Viewer,
            ELSEWHERE => Why::Elsewhere,
            OWN_RECORD => Why::OwnRecord,
            TWO_HISTORIES => Why::TwoHistories,
            _ => Why::Technical,
        }
    }
}

/// Whether the participant of a device takes part with another one.
fn goes_on(members: &Members, device: &DeviceId) -> bool {
    let participant = members.participant(device);
    let mut others = members.devices().filter(|(id, other)| *id != device && other.participant == participant);
    others.any(|(id, other)| !other.recovery && members.role(id).is_some())
}

impl Engine {
    /// What was refused, and why.
    pub fn refused(&self) -> Result<Vec<(Quarantined, Why)>, EngineError> {
        let lines = self.quarantined()?;
        Ok(lines.into_iter().map(|line| (line.clone(), Why::of(&line, &self.members))).collect())
    }
}
