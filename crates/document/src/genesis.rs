//! The first change of every document, computed the same on every device.

use std::sync::LazyLock;

use automerge::{
    ActorId, Automerge, Change, ExpandedChange, ObjType, ROOT, ScalarValue, TextEncoding,
    legacy::OpType,
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

/// The hash of its only change. Just two values differ from one record to another, so no document
/// needs to be made.
pub(crate) fn hash(kind: &str, id: &str) -> [u8; 32] {
    static SAMPLE: LazyLock<ExpandedChange> = LazyLock::new(|| document("", "").get_changes(&[])[0].decode());
    let mut change = SAMPLE.clone();
    for (operation, value) in change.operations.iter_mut().zip([kind, id]) {
        operation.action = OpType::Put(value.into());
    }
    Change::from(change).hash().0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_the_document() {
        let long = "x".repeat(3_000);
        let names = [
            "",
            "a",
            "action",
            "KE-2021",
            "état",
            "a field of more than sixty-three characters, in two bytes of length",
            &long,
        ];
        for kind in names {
            for id in names {
                assert_eq!(document(kind, id).get_heads()[0].0, hash(kind, id), "{kind}/{id}");
            }
        }
    }
}
