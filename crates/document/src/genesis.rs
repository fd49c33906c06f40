//! The first change of every document, computed the same on every device.

use automerge::{
    ActorId, Automerge, ObjType, ROOT, ScalarValue, TextEncoding,
    transaction::{CommitOptions, Transactable},
};

/// Path of the kind.
pub(crate) const KIND: &str = "_kind";
/// Path of the id.
pub(crate) const ID: &str = "_id";
/// Path of the text object.
pub(crate) const TEXT: &str = "_text";

/// Every genesis is written by the same actor: documents never mix.
const ACTOR: [u8; 16] = *b"roadbook-genesis";

/// The document with its genesis only. Every step here is part of the format: a change of one
/// would part old documents from new ones.
pub(crate) fn document(kind: &str, id: &str) -> Automerge {
    let mut doc = Automerge::new_with_encoding(TextEncoding::Utf16CodeUnit).with_actor(ActorId::from(ACTOR));
    let mut tx = doc.transaction();
    let written = (|| {
        tx.put(ROOT, KIND, kind)?;
        tx.put(ROOT, ID, id)?;
        let text = tx.put_object(ROOT, TEXT, ObjType::Text)?;
        let block = tx.split_block(&text, 0)?;
        tx.put(&block, "kind", ScalarValue::Str("paragraph".into()))
    })();
    debug_assert!(written.is_ok(), "the genesis is always valid");
    tx.commit_with(CommitOptions::default().with_time(0));
    doc
}
