//! What was acknowledged, where it lies in the log, and whether its author was entitled to it.

use roadbook_feed::{FeedId, Grant, Members, Scope, WorkspaceId};

/// Where a piece of work lies. Nobody else ever writes the records named here; everybody adds to
/// the notes and nobody takes from them.
#[derive(Clone, Debug)]
pub enum Place {
    /// A line in the notes of the one meeting.
    Line(String),
    /// An action by id, of a working group or of none.
    Record { id: String, group: Option<&'static str> },
}

/// One piece of work.
#[derive(Clone, Debug)]
pub struct Piece {
    pub place: Place,
    /// The entry it is sealed in, or will be.
    pub feed: FeedId,
    pub seq: u64,
    /// Whether a copy of a profile made it again in a feed of its own.
    pub made_again: bool,
    /// The entry's hash, if its device signed another one for the same place.
    pub one_of_two: Option<[u8; 32]>,
}

impl Piece {
    /// Whether its author may write there, by a judgement made without looking at documents.
    pub fn entitled(&self, members: &Members, scopes: &Scopes) -> bool {
        let scope = match &self.place {
            Place::Line(_) => Some(scopes.of("meeting", "m")),
            Place::Record { group, .. } => group.map(|group| scopes.of("group", group)),
        };
        let allows = |grant: &Grant| grant.role.writes() && (grant.scope.is_none() || grant.scope == scope);
        members.grants_at(&self.feed, self.seq).iter().any(allows)
    }
}

/// Names the parts of the workspace as grants do.
pub struct Scopes {
    pub workspace: WorkspaceId,
    pub secret: [u8; 32],
}

impl Scopes {
    fn of(&self, kind: &str, id: &str) -> Scope {
        Scope::of(&self.workspace, &self.secret, kind, id)
    }
}
