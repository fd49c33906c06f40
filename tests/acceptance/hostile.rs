//! Changes that crash or poison Automerge never reach a document.

use std::{fs, panic::catch_unwind};

use automerge::Change;
use roadbook_document::{Document, Foreign, Writer, guarded_apply};
use roadbook_feed::identity::random;
use serde_json::json;

use crate::mutations::chunk;

#[test]
fn every_hostile_change_is_refused_and_the_document_is_unharmed() {
    let folder = roadbook_tests::root().join("tests/fixtures/mutations/changes");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 9, "the collection is there");
    let mut document = Document::new("action", "x");
    let writer = Writer { author: "p".into(), actor: [1; 16], time: 1 };
    document.set(&writer, "", &[("title.en".into(), json!("Honest work"))]).unwrap();
    let before = document.save();
    for file in files {
        let change = chunk(&fs::read(&file).unwrap());
        // The strongest attacker: the entry's author owns the actor the change claims.
        let parsed = catch_unwind(|| Change::from_bytes(change.clone()).ok().map(|c| c.actor_id().to_bytes().to_vec()));
        let claimed: Option<[u8; 16]> = parsed.ok().flatten().and_then(|actor| actor.try_into().ok());
        for actor in [claimed.unwrap_or_else(random), random()] {
            let changes = [change.clone()];
            let applied = guarded_apply(&document, &[Foreign { actor, changes: &changes }]);
            assert!(applied.verdicts[0].is_err() && applied.accepted.is_none(), "{}", file.display());
        }
        assert_eq!(document.save(), before, "{}", file.display());
    }
    assert_eq!(Document::load("action", "x", &before).unwrap().flat()["title.en"], json!("Honest work"));
}
