//! What was written and does not count, with reasons that people understand.

use roadbook_feed::{DeviceId, Members};
use roadbook_model::RefusedWhy;
use roadbook_store::Quarantined;

use crate::{
    Engine, EngineError,
    authority::{ELSEWHERE, GONE, OWN_RECORD, VIEWER},
    rejudge::TWO_HISTORIES,
};

fn why(line: &Quarantined, members: &Members) -> RefusedWhy {
    match line.reason.as_str() {
        GONE if goes_on(members, &line.feed.device) => RefusedWhy::ComputerRemoved,
        GONE => RefusedWhy::Gone,
        VIEWER => RefusedWhy::Viewer,
        ELSEWHERE => RefusedWhy::Elsewhere,
        OWN_RECORD => RefusedWhy::OwnRecord,
        TWO_HISTORIES => RefusedWhy::TwoHistories,
        _ => RefusedWhy::Technical,
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
    pub fn refused(&self) -> Result<Vec<(Quarantined, RefusedWhy)>, EngineError> {
        let lines = self.quarantined()?;
        Ok(lines.into_iter().map(|line| (line.clone(), why(&line, &self.members))).collect())
    }
}
