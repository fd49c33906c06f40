//! Whether somebody may write a record: their grants, against the parts of the workspace it belongs to.

use roadbook_document::{Document, link, texts_put};
use roadbook_feed::{DeviceId, Grant, Role, Scope, WorkspaceId};
use roadbook_model::{Kind, id, path::Flat};
use roadbook_store::DocumentKey;
use serde_json::Value;

/// Fields that say to which part of the workspace a record belongs, and the kind of that part.
const FIELDS: [(&str, &str); 2] = [("group", "group"), ("theme", "theme")];

/// A part of the workspace a role can be limited to, by kind and id: a working group, a theme, a
/// country, a meeting; an area of action stands for the themes it has when the role is given.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// `group`, `area`, `theme`, `country` or `meeting`.
    pub kind: String,
    /// Id of the record, or the country's code.
    pub id: String,
}

impl Part {
    pub(crate) const AREA: &str = "area";

    /// A part by name.
    pub fn new(kind: &str, id: &str) -> Part {
        Part { kind: kind.to_owned(), id: id.to_owned() }
    }
}

/// Makes scopes of parts: only participants have the secret.
#[derive(Clone)]
pub(crate) struct Scopes {
    pub workspace: WorkspaceId,
    pub secret: [u8; 32],
}

impl Scopes {
    pub fn of(&self, part: &Part) -> Scope {
        Scope::of(&self.workspace, &self.secret, &part.kind, &part.id)
    }

    fn has(&self, grants: &[Grant], part: &Part) -> bool {
        let scope = self.of(part);
        grants.iter().any(|grant| grant.role.writes() && grant.scope == Some(scope))
    }
}

/// What is known of an author's right to write a document before looking inside it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Right {
    Yes,
    /// It depends on which part the record belongs to.
    Inside,
    No(&'static str),
}

/// The part a document belongs to by its name alone.
fn named_part(key: &DocumentKey) -> Option<Part> {
    match key.kind.parse::<Kind>().ok()? {
        Kind::Observation => key.id.rsplit_once('-').map(|(unit, _)| Part::new("country", unit)),
        Kind::Meeting => Some(Part::new("meeting", &key.id)),
        Kind::Group => Some(Part::new("group", &key.id)),
        _ => None,
    }
}

/// Whether the holder of `grants`, `participant`, may write the document.
pub(crate) fn right(scopes: &Scopes, participant: &DeviceId, grants: &[Grant], key: &DocumentKey) -> Right {
    if id::check(&key.id).is_err() || id::check(&key.kind).is_err() {
        return Right::No("the record has no proper name");
    }
    if key.kind == Kind::Participant.name() {
        let own = key.id == participant.participant() && !grants.is_empty();
        return if own { Right::Yes } else { Right::No(OWN_RECORD) };
    }
    if grants.iter().any(|grant| grant.scope.is_none() && grant.role.writes()) {
        return Right::Yes;
    }
    if grants.is_empty() {
        return Right::No(GONE);
    }
    if !grants.iter().any(|grant| grant.role.writes()) {
        return Right::No(VIEWER);
    }
    match named_part(key) {
        Some(part) if scopes.has(grants, &part) => Right::Yes,
        Some(_) if key.kind != Kind::Meeting.name() => Right::No(ELSEWHERE),
        _ => Right::Inside,
    }
}

pub(crate) const GONE: &str = "its author takes no part any more";
pub(crate) const VIEWER: &str = "its author may read and not write";
pub(crate) const ELSEWHERE: &str = "its author writes in another part of the workspace";
pub(crate) const OWN_RECORD: &str = "a participant's record is that participant's own";

/// Whether one entry's changes to a document stay in a part its author may write: the record was
/// there before, or came there with them. `None` if the document does not reach back far enough.
pub(crate) fn stays_inside(
    scopes: &Scopes,
    grants: &[Grant],
    document: &Document,
    changes: &[Vec<u8>],
) -> Option<bool> {
    let before = link(changes.first()?)?.deps;
    for (field, kind) in FIELDS {
        let held = document.texts_at(field, &before)?;
        let put = || changes.iter().flat_map(|change| texts_put(change, field)).collect();
        let parts: Vec<String> = if held.is_empty() { put() } else { held };
        if parts.iter().any(|id| scopes.has(grants, &Part::new(kind, id))) {
            return Some(true);
        }
    }
    Some(false)
}

/// The same for an own edit, by the record's values before and the values set.
pub(crate) fn may_set(scopes: &Scopes, grants: &[Grant], before: &Flat, set: &Flat) -> bool {
    FIELDS.iter().any(|(field, kind)| {
        let text = |flat: &Flat| flat.get(*field).and_then(Value::as_str).map(str::to_owned);
        text(before).or_else(|| text(set)).is_some_and(|id| scopes.has(grants, &Part::new(kind, &id)))
    })
}

/// Grants of one role in the parts given; in the whole workspace if there are none.
pub(crate) fn grants(scopes: &Scopes, role: Role, parts: &[Part]) -> Vec<Grant> {
    if parts.is_empty() {
        return vec![Grant::everywhere(role)];
    }
    parts.iter().map(|part| Grant { role, scope: Some(scopes.of(part)) }).collect()
}
