//! Taking in changes that others made: the firewall, then the guarded apply.
//!
//! Automerge trusts the authors of changes. A member who is entitled to write could otherwise end
//! the program, or leave a document that saves and never loads again, with one malformed change.
//! So every foreign change is first checked against rules that depend only on the change and its
//! causal past, then applied to a copy that must save, load and compare equal before it replaces
//! the document.

use std::{
    borrow::Cow,
    collections::HashMap,
    panic::{AssertUnwindSafe, catch_unwind},
};

use automerge::{ActorId, AutoSerde, Automerge, Change, ChangeHash, ROOT, ReadDoc, ValueRef, legacy};

use crate::{ActorBytes, Document, genesis, load};

/// Most operations in one change.
pub const MAX_OPS: usize = 50_000;
/// Largest change in bytes.
pub const MAX_CHANGE: usize = 4 << 20;
/// Most rows of one column of a change: operations, or predecessors of operations.
pub const MAX_ROWS: u64 = 4 * MAX_OPS as u64;
/// Most dependencies of one change.
pub const MAX_DEPS: usize = 64;
/// Widest gap between a change's operations and those of its dependencies.
pub const MAX_GAP: u64 = 1 << 20;
/// Greatest operation counter.
pub const MAX_COUNTER: u64 = 1 << 31;
/// Largest change this device makes, in bytes: it must fit an entry even if it does not compress.
pub const MAX_OWN_CHANGE: usize = 900_000;
/// Longest key in bytes.
pub const MAX_KEY: usize = 256;

const CHANGE_CHUNK: u8 = 1;
/// What Automerge puts before an actor id when one actor writes on two branches at once.
const BRANCH_MAGIC: [u8; 4] = [0x13, 0xb2, 0x23, 0x09];

/// The changes one entry makes to a document.
#[derive(Debug, Clone, Copy)]
pub struct Foreign<'a> {
    /// The only actor the entry's feed may write as.
    pub actor: ActorBytes,
    /// Uncompressed change chunks, in order.
    pub changes: &'a [Vec<u8>],
}

/// Why an entry's changes to a document count for nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Void {
    /// Not an uncompressed change chunk.
    #[error("not a plain change")]
    NotAChange,
    /// Too long, too many operations, too many dependencies.
    #[error("a change exceeds the limits")]
    TooLarge,
    /// Written under an actor id that is not the feed's.
    #[error("a change is written under another participant's name")]
    WrongActor,
    /// Sequence numbers of the actor are not contiguous.
    #[error("a change is out of its author's order")]
    SeqGap,
    /// It depends on a change that is not in its past.
    #[error("a change depends on one that is missing")]
    MissingDependency,
    /// Its operation counter is not the next one.
    #[error("a change has a wrong operation counter")]
    WrongCounter,
    /// It touches something a record does not have.
    #[error("a change does not fit the shape of records")]
    WrongShape,
    /// Automerge refused it, panicked on it, or could not load the result again.
    #[error("a change would damage the document")]
    Harmful,
}

/// What became of a batch.
pub struct Applied {
    /// The document with every harmless change, and its saved form; `None` if nothing was taken in.
    pub accepted: Option<(Document, Vec<u8>)>,
    /// One verdict for each entry, in order.
    pub verdicts: Vec<Result<(), Void>>,
}

/// Applies the entries' changes to a copy of `document`; each entry counts whole or not at all.
///
/// Entries must come in causal order. The document itself is never touched.
pub fn guarded_apply(document: &Document, entries: &[Foreign<'_>]) -> Applied {
    let mut firewall = Firewall::new(&document.doc);
    let (mut all, mut verdicts) = (Vec::new(), Vec::with_capacity(entries.len()));
    for entry in entries {
        verdicts.push(firewall.admit(entry).map(|changes| all.extend(changes)));
    }
    if all.is_empty() {
        return Applied { accepted: None, verdicts };
    }
    match try_apply(&document.doc, all) {
        Some((doc, saved)) => Applied { accepted: Some((document.with(doc), saved)), verdicts },
        None => one_by_one(document, entries),
    }
}

/// The slow path: somebody sent a change that passes the firewall and does harm.
fn one_by_one(document: &Document, entries: &[Foreign<'_>]) -> Applied {
    let mut accepted: Option<(Document, Vec<u8>)> = None;
    let mut verdicts = Vec::with_capacity(entries.len());
    for entry in entries {
        let base = accepted.as_ref().map_or(&document.doc, |(document, _)| &document.doc);
        let outcome = Firewall::new(base).admit(entry).and_then(|changes| {
            if changes.is_empty() { Ok(None) } else { try_apply(base, changes).map(Some).ok_or(Void::Harmful) }
        });
        verdicts.push(outcome.as_ref().map(|_| ()).map_err(Clone::clone));
        if let Ok(Some((doc, saved))) = outcome {
            accepted = Some((document.with(doc), saved));
        }
    }
    Applied { accepted, verdicts }
}

impl Document {
    fn with(&self, doc: Automerge) -> Document {
        Document { kind: self.kind.clone(), id: self.id.clone(), doc }
    }
}

fn try_apply(base: &Automerge, changes: Vec<Change>) -> Option<(Automerge, Vec<u8>)> {
    catch_unwind(AssertUnwindSafe(|| {
        let hashes: Vec<ChangeHash> = changes.iter().map(Change::hash).collect();
        let mut scratch = base.clone();
        scratch.apply_changes(changes).ok()?;
        let saved = scratch.save();
        let again = load(&saved).ok()?;
        let has_all = scratch.get_missing_deps(&hashes).is_empty();
        let same = has_all && again.get_heads() == scratch.get_heads() && are_alike(&again, &scratch);
        same.then_some((scratch, saved))
    }))
    .unwrap_or(None)
}

/// Whether they show the same. Writing documents out takes long, and is left to those that are not
/// flat, and to numbers that do not equal themselves.
fn are_alike(a: &Automerge, b: &Automerge) -> bool {
    are_flat_and_equal(a, b) || canonical(a) == canonical(b)
}

fn are_flat_and_equal(a: &Automerge, b: &Automerge) -> bool {
    let mut others = fields(b);
    let mut same = fields(a).all(|field| {
        let flat = field.0 == genesis::TEXT || matches!(field.1, ValueRef::Scalar(_));
        flat && others.next() == Some(field)
    });
    same &= others.next().is_none();
    same && text(a) == text(b)
}

fn fields(doc: &Automerge) -> impl Iterator<Item = (Cow<'_, str>, ValueRef<'_>)> {
    doc.map_range(ROOT, ..).map(|item| (item.key, item.value))
}

fn text(doc: &Automerge) -> Option<String> {
    let (_, id) = doc.get(ROOT, genesis::TEXT).ok()??;
    doc.text(id).ok()
}

fn canonical(doc: &Automerge) -> Option<String> {
    serde_json::to_string(&AutoSerde::from(doc)).ok()
}

/// Structural rules, applied in causal order.
struct Firewall<'a> {
    doc: &'a Automerge,
    max_ops: HashMap<ChangeHash, u64>,
    seqs: HashMap<ActorId, u64>,
}

impl<'a> Firewall<'a> {
    fn new(doc: &'a Automerge) -> Self {
        Firewall { doc, max_ops: HashMap::new(), seqs: HashMap::new() }
    }

    /// All of the entry's changes, or the first reason against one of them.
    fn admit(&mut self, entry: &Foreign<'_>) -> Result<Vec<Change>, Void> {
        let mut changes = Vec::with_capacity(entry.changes.len());
        let (mut max_ops, mut seqs) = (Vec::new(), HashMap::new());
        for bytes in entry.changes {
            let change = parse(bytes)?;
            self.check(&change, entry.actor, &max_ops, &seqs)?;
            max_ops.push((change.hash(), change.max_op()));
            seqs.insert(change.actor_id().clone(), change.seq());
            changes.push(change);
        }
        self.max_ops.extend(max_ops);
        self.seqs.extend(seqs);
        Ok(changes)
    }

    fn check(
        &self,
        change: &Change,
        actor: ActorBytes,
        entry_ops: &[(ChangeHash, u64)],
        entry_seqs: &HashMap<ActorId, u64>,
    ) -> Result<(), Void> {
        if !is_branch_of(change.actor_id().to_bytes(), &actor) {
            return Err(Void::WrongActor);
        }
        let last = entry_seqs.get(change.actor_id()).copied().unwrap_or_else(|| self.last_seq(change.actor_id()));
        if change.seq() != last + 1 {
            return Err(Void::SeqGap);
        }
        if change.deps().is_empty() {
            return Err(Void::MissingDependency);
        }
        let mut past = 0;
        for dep in change.deps() {
            let here = entry_ops.iter().rev().find(|(hash, _)| hash == dep).map(|(_, max)| *max);
            past = past.max(here.or_else(|| self.max_op(dep)).ok_or(Void::MissingDependency)?);
        }
        // Automerge numbers the operations of a branch after everything the author holds, not only
        // after the branch's own past: a gap is honest, a leap to the end of the numbers is not.
        let start = change.start_op().get();
        if start <= past || start - past > MAX_GAP || change.max_op() > MAX_COUNTER {
            return Err(Void::WrongCounter);
        }
        check_shape(change)
    }

    fn max_op(&self, hash: &ChangeHash) -> Option<u64> {
        self.max_ops.get(hash).copied().or_else(|| Some(self.doc.get_change_meta_by_hash(hash)?.max_op))
    }

    fn last_seq(&self, actor: &ActorId) -> u64 {
        self.seqs.get(actor).copied().unwrap_or_else(|| {
            let as_them = self.doc.clone().with_actor(actor.clone());
            as_them.get_last_local_change().map_or(0, |change| change.seq())
        })
    }
}

fn parse(bytes: &[u8]) -> Result<Change, Void> {
    if bytes.len() > MAX_CHANGE {
        return Err(Void::TooLarge);
    }
    // A compressed chunk may inflate a thousandfold, so only plain ones are read.
    if bytes.get(8) != Some(&CHANGE_CHUNK) {
        return Err(Void::NotAChange);
    }
    // Run lengths are numbers: a few bytes can claim more operations than a lifetime can read.
    if crate::columns::rows(bytes).is_none_or(|rows| rows > MAX_ROWS) {
        return Err(Void::TooLarge);
    }
    let change = catch_unwind(|| Change::try_from(bytes).ok()).unwrap_or(None).ok_or(Void::NotAChange)?;
    let within = change.len() <= MAX_OPS && change.deps().len() <= MAX_DEPS && change.other_actor_ids().len() <= 256;
    if within { Ok(change) } else { Err(Void::TooLarge) }
}

/// A change's place in its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The change.
    pub hash: [u8; 32],
    /// The changes it follows.
    pub deps: Vec<[u8; 32]>,
}

/// Reads a foreign change's place; `None` if it is not one within the limits.
pub fn link(bytes: &[u8]) -> Option<Link> {
    let change = parse(bytes).ok()?;
    Some(Link { hash: change.hash().0, deps: change.deps().iter().map(|dep| dep.0).collect() })
}

/// Texts a foreign change puts at `path`.
pub fn texts_put(bytes: &[u8], path: &str) -> Vec<String> {
    let Ok(change) = parse(bytes) else { return Vec::new() };
    let decoded = catch_unwind(AssertUnwindSafe(|| change.decode()));
    let operations = decoded.map(|decoded| decoded.operations).unwrap_or_default();
    let put = |op: &legacy::Op| match (&op.key, &op.action) {
        (legacy::Key::Map(key), legacy::OpType::Put(value)) if op.obj == legacy::ObjectId::Root && key == path => {
            value.as_str().map(str::to_owned)
        }
        _ => None,
    };
    operations.iter().filter_map(put).collect()
}

/// Whether everybody else will accept a change this device made.
pub(crate) fn fits(bytes: &[u8]) -> bool {
    bytes.len() <= MAX_OWN_CHANGE && parse(bytes).is_ok_and(|change| check_shape(&change).is_ok())
}

/// The feed's actor itself, or the same actor on a branch of its own.
fn is_branch_of(found: &[u8], actor: &ActorBytes) -> bool {
    found == actor || (found.len() <= 4 + 10 + 16 && found.starts_with(&BRANCH_MAGIC) && found.ends_with(actor))
}

/// Scalars at the root, characters and blocks in the text, scalars in blocks: nothing deeper.
fn check_shape(change: &Change) -> Result<(), Void> {
    let decoded = catch_unwind(AssertUnwindSafe(|| change.decode())).map_err(|_| Void::Harmful)?;
    for op in &decoded.operations {
        let at_root = op.obj == legacy::ObjectId::Root;
        let fits = match (&op.key, &op.action) {
            (legacy::Key::Map(key), legacy::OpType::Put(_) | legacy::OpType::Delete) => {
                (1..=MAX_KEY).contains(&key.len()) && !op.insert && !(at_root && key.starts_with('_'))
            }
            (legacy::Key::Map(_), _) => false,
            (legacy::Key::Seq(_), legacy::OpType::Make(kind)) => {
                !at_root && *kind == automerge::ObjType::Map && op.insert
            }
            (legacy::Key::Seq(_), legacy::OpType::Increment(_)) => false,
            (legacy::Key::Seq(_), _) => !at_root,
        };
        if !fits {
            return Err(Void::WrongShape);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use automerge::{ObjType, transaction::Transactable};

    use super::*;

    /// A record after the transaction.
    fn record(write: impl FnOnce(&mut automerge::transaction::Transaction<'_>)) -> Automerge {
        let mut doc = genesis::document("action", "a");
        let mut tx = doc.transaction();
        write(&mut tx);
        tx.commit();
        doc
    }

    #[test]
    fn documents_are_alike_if_they_show_the_same() {
        let titled = |title: &str| record(|tx| tx.put(ROOT, "title", title).unwrap());
        let more = record(|tx| {
            tx.put(ROOT, "title", "one").unwrap();
            tx.put(ROOT, "unit", 1).unwrap();
        });
        let noted = record(|tx| {
            let (_, text) = tx.get(ROOT, genesis::TEXT).unwrap().unwrap();
            tx.put(ROOT, "title", "one").unwrap();
            tx.splice_text(text, 1, 0, "note").unwrap();
        });
        for other in [&titled("two"), &more, &noted, &genesis::document("action", "a")] {
            assert!(!are_alike(&titled("one"), other) && !are_alike(other, &titled("one")));
        }
        for doc in [titled("one"), more, noted] {
            assert!(are_flat_and_equal(&doc, &load(&doc.save()).unwrap()));
        }
    }

    #[test]
    fn what_is_not_flat_or_no_number_is_compared_as_it_is_written() {
        let nested = |value: i64| {
            record(|tx| {
                let map = tx.put_object(ROOT, "map", ObjType::Map).unwrap();
                tx.put(map, "value", value).unwrap();
            })
        };
        let no_number = || record(|tx| tx.put(ROOT, "value", f64::NAN).unwrap());
        assert!(are_alike(&nested(1), &nested(1)) && !are_alike(&nested(1), &nested(2)));
        assert!(are_alike(&no_number(), &no_number()));
    }
}
