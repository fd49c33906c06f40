use super::*;
use automerge::{ExpandedChange, ObjType, legacy as lg};
use serde_json::json;

fn writer(n: u8) -> Writer {
    Writer { author: format!("p{n}"), actor: [n; 16], time: 1_600_000_000 + i64::from(n) }
}

fn set(document: &mut Document, n: u8, path: &str, value: Value) -> Vec<u8> {
    document.set(&writer(n), "test", &[(path.to_owned(), value)]).unwrap().unwrap()
}

fn receive(document: &Document, from: u8, changes: &[Vec<u8>]) -> Document {
    let applied = guarded_apply(document, &[Foreign { actor: [from; 16], changes }]);
    assert_eq!(applied.verdicts, [Ok(())]);
    let (document, saved) = applied.accepted.unwrap();
    assert_eq!(Document::load(document.kind(), document.id(), &saved).unwrap().heads(), document.heads());
    document
}

#[test]
fn the_genesis_of_a_record_is_the_same_everywhere_and_for_ever() {
    let heads = Document::new("action", "act-1-01").heads();
    assert_eq!(heads, Document::new("action", "act-1-01").heads());
    assert_ne!(heads, Document::new("action", "act-1-02").heads());
    let hex: String = heads[0].iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, GENESIS, "the bytes of the genesis are part of the format");
}

const GENESIS: &str = "cf4950b0f1279a5c6cbc7ab7a55e032ebe9aa8f15f04bdf4cd85095a3909bb32";

#[test]
fn two_participants_who_create_the_same_record_offline_hold_one_record() {
    let (mut a, mut b) = (Document::new("observation", "KE-2021"), Document::new("observation", "KE-2021"));
    let from_a = set(&mut a, 1, "ind-1@2021.value", json!(1.5));
    let from_b = set(&mut b, 2, "ind-2@2021.value", json!(2.5));
    let (a, b) = (receive(&a, 2, &[from_b]), receive(&b, 1, &[from_a]));
    assert_eq!((a.flat(), a.heads()), (b.flat(), b.heads()));
    assert_eq!(a.flat().len(), 2);
}

#[test]
fn concurrent_values_are_a_conflict_that_names_both_authors_and_setting_again_ends_it() {
    let mut a = Document::new("action", "x");
    let mut b = a.clone();
    let from_a = set(&mut a, 1, "title.en", json!("A's title"));
    let from_b = set(&mut b, 2, "title.en", json!("B's title"));
    let mut a = receive(&a, 2, &[from_b]);
    let b = receive(&b, 1, &[from_a]);
    let conflicts = a.conflicts();
    assert_eq!(conflicts, b.conflicts());
    let values: Vec<_> =
        conflicts[0].values.iter().map(|side| (side.value.clone(), side.written.as_ref().unwrap().actor[0])).collect();
    assert_eq!((conflicts[0].path.as_str(), values.len()), ("title.en", 2));
    assert!(values.contains(&(json!("A's title"), 1)) && values.contains(&(json!("B's title"), 2)));
    let kept = a.flat()["title.en"].clone();
    set(&mut a, 1, "title.en", kept);
    assert!(a.conflicts().is_empty());
}

/// Two replicas of a record with a status and an agenda item.
fn two_replicas() -> (Document, Document) {
    let mut a = Document::new("meeting", "x");
    let created = [set(&mut a, 1, "status", json!("planned")), set(&mut a, 1, "agenda.i.minutes", json!(5))];
    let b = receive(&Document::new("meeting", "x"), 1, &created);
    (a, b)
}

#[test]
fn a_deletion_that_somebody_edited_through_does_not_count_until_somebody_decides() {
    let (mut a, mut b) = two_replicas();
    let deleted = set(&mut a, 1, "deleted", json!(true));
    let edited = set(&mut b, 2, "status", json!("held"));
    let (mut a, b) = (receive(&a, 2, &[edited]), receive(&b, 1, &[deleted]));
    assert_eq!((a.shown(), a.deletions()), (b.shown(), b.deletions()));
    assert!(!a.shown().contains_key("deleted") && a.shown()["status"] == json!("held"));
    let [deletion] = &a.deletions()[..] else { panic!() };
    assert_eq!((deletion.path.as_str(), deletion.written.as_ref().unwrap().actor[0]), ("deleted", 1));
    let [edit] = &deletion.edits[..] else { panic!() };
    assert_eq!(
        (edit.path.as_str(), &edit.value, edit.written.as_ref().unwrap().actor[0]),
        ("status", &json!("held"), 2)
    );
    assert_eq!((a.conflicting_paths(), a.conflicts()), (vec!["deleted".to_owned()], Vec::new()));

    let mut kept = a.clone();
    set(&mut kept, 1, "deleted", Value::Null);
    assert!(kept.deletions().is_empty() && kept.conflicting_paths().is_empty());
    set(&mut a, 1, "deleted", json!(true));
    assert!(a.deletions().is_empty() && a.shown()["deleted"] == json!(true), "now the edit was known");
}

#[test]
fn a_deletion_that_everybody_knew_of_counts() {
    let (mut a, mut b) = two_replicas();
    let before = set(&mut b, 2, "status", json!("held"));
    a = receive(&a, 2, &[before]);
    let deleted = set(&mut a, 1, "deleted", json!(true));
    let mut b = receive(&b, 1, &[deleted]);
    set(&mut b, 2, "reason.en", json!("written after it"));
    assert_eq!((b.deletions(), b.shown()["deleted"].clone()), (Vec::new(), json!(true)));
}

#[test]
fn an_item_deleted_while_somebody_edits_it_stays_and_the_rest_of_the_record_does_not_matter() {
    let (mut a, mut b) = two_replicas();
    let deleted = set(&mut a, 1, "agenda.i.deleted", json!(true));
    let elsewhere = set(&mut b, 2, "status", json!("held"));
    let a_with = receive(&a, 2, std::slice::from_ref(&elsewhere));
    assert_eq!(a_with.deletions(), [], "another field was edited");
    let edited = set(&mut b, 2, "agenda.i.minutes", json!(20));
    let (a, b) = (receive(&a, 2, &[elsewhere, edited]), receive(&b, 1, &[deleted]));
    assert_eq!((a.shown(), a.deletions().len(), b.deletions().len()), (b.shown(), 1, 1));
    assert_eq!(a.shown().get("agenda.i.deleted"), None);
}

#[test]
fn clearing_against_setting_is_a_conflict_and_clearing_twice_is_none() {
    let (mut a, mut b) = two_replicas();
    let mut c = b.clone();
    let cleared = set(&mut a, 1, "status", Value::Null);
    let again = set(&mut c, 3, "status", Value::Null);
    let both = receive(&receive(&b, 1, &[cleared]), 3, &[again]);
    assert_eq!((both.flat().get("status"), both.conflicts()), (None, Vec::new()), "they agree");
    let edited = set(&mut b, 2, "status", json!("held"));
    let a = receive(&a, 2, &[edited]);
    let values: Vec<Value> = a.conflicts().remove(0).values.into_iter().map(|side| side.value).collect();
    assert!(values.contains(&Value::Null) && values.contains(&json!("held")));
}

#[test]
fn what_was_shown_then_is_what_was_known_then() {
    let (mut a, mut b) = two_replicas();
    set(&mut a, 1, "deleted", json!(true));
    let alone = a.heads();
    let edited = set(&mut b, 2, "status", json!("held"));
    let mut a = receive(&a, 2, &[edited]);
    let both = a.heads();
    set(&mut a, 1, "deleted", Value::Null);
    assert_eq!(a.shown_at(&alone)["deleted"], json!(true));
    assert_eq!(a.shown_at(&both).get("deleted"), None);
}

#[test]
fn setting_what_stands_already_makes_no_change() {
    let mut a = Document::new("action", "x");
    set(&mut a, 1, "progress", json!(4));
    assert!(a.set(&writer(1), "", &[("progress".into(), json!(4)), ("absent".into(), Value::Null)]).unwrap().is_none());
}

#[test]
fn history_tells_who_set_what_and_the_message() {
    let mut a = Document::new("action", "x");
    set(&mut a, 1, "status", json!("draft"));
    set(&mut a, 2, "status", Value::Null);
    assert_eq!(
        a.history().map(|r| (r.written.actor[0], r.message, r.changes)).collect::<Vec<_>>(),
        [
            (2, "test".to_owned(), vec![("status".to_owned(), Value::Null)]),
            (1, "test".to_owned(), vec![("status".to_owned(), json!("draft"))]),
        ]
    );
}

#[test]
fn unknown_fields_and_kinds_of_a_newer_version_are_kept() {
    let mut a = Document::new("hologram", "x");
    let change = set(&mut a, 1, "beam.width", json!(3));
    let b = receive(&Document::new("hologram", "x"), 1, &[change]);
    assert_eq!(Document::load("hologram", "x", &b.save()).unwrap().flat()["beam.width"], json!(3));
}

fn flush(document: &mut Document, n: u8, base: &Heads, ops: &[NoteOp]) -> NotesFlush {
    document.flush_notes(&writer(n), base, ops).unwrap()
}

fn splice(at: usize, delete: usize, insert: &str) -> NoteOp {
    NoteOp::Splice { at, delete, insert: insert.to_owned() }
}

#[test]
fn notes_written_by_two_people_at_once_merge_by_character() {
    let mut a = Document::new("meeting", "m");
    let start = a.heads();
    let opened = flush(&mut a, 1, &start, &[splice(1, 0, "Welcome 😀 مرحبا")]).change.unwrap();
    let base = a.heads();
    let mut b = receive(&Document::new("meeting", "m"), 1, &[opened]);
    let from_a = flush(
        &mut a,
        1,
        &base,
        &[splice(8, 0, ","), NoteOp::Mark { start: 1, end: 4, name: "strong".into(), value: json!(true) }],
    );
    let end = b.text_length();
    let from_b = flush(
        &mut b,
        2,
        &base,
        &[NoteOp::Split { at: end, kind: BlockKind::Bullet, indent: 1 }, splice(end + 1, 0, "deux")],
    );
    let (a, b) = (receive(&a, 2, &[from_b.change.unwrap()]), receive(&b, 1, &[from_a.change.unwrap()]));
    assert_eq!(a.blocks(), b.blocks());
    let blocks = a.blocks();
    assert_eq!(blocks.iter().map(|b| b.text.as_str()).collect::<Vec<_>>(), ["Welcome, 😀 مرحبا", "deux"]);
    assert_eq!((blocks[1].kind, blocks[1].indent, blocks[0].marks[0].end), (BlockKind::Bullet, 1, 3));
}

#[test]
fn an_editor_behind_the_others_keeps_its_own_positions() {
    let mut a = Document::new("meeting", "m");
    let start = a.heads();
    flush(&mut a, 1, &start, &[splice(1, 0, "abc")]);
    let base = a.heads();
    flush(&mut a, 2, &base, &[splice(1, 0, "remote ")]);
    let flushed = flush(&mut a, 1, &base, &[splice(4, 0, "d")]);
    assert_eq!(a.blocks_at(&flushed.own)[0].text, "abcd");
    assert_eq!(a.blocks()[0].text, "remote abcd");
    let again = flush(&mut a, 1, &flushed.own, &[splice(5, 0, "e")]);
    assert_eq!((a.blocks_at(&again.own)[0].text.as_str(), a.plain_text().as_str()), ("abcde", "remote abcde"));
}

#[test]
fn operations_outside_the_text_or_with_unsafe_links_change_nothing() {
    let mut a = Document::new("meeting", "m");
    let base = a.heads();
    let link = |value: &str| NoteOp::Mark { start: 1, end: 2, name: "link".into(), value: json!(value) };
    for bad in
        [splice(0, 0, "x"), splice(9, 0, "x"), splice(1, 9, ""), NoteOp::Join { at: 0 }, link("javascript:alert(1)")]
    {
        let ops = [splice(1, 0, "ab"), bad.clone()];
        assert_eq!(a.flush_notes(&writer(1), &base, &ops).err(), Some(NotesError::BadOperation(1)), "{bad:?}");
        assert_eq!(a.heads(), base);
    }
    assert_eq!(a.flush_notes(&writer(1), &vec![[9; 32]], &[splice(1, 0, "x")]).err(), Some(NotesError::UnknownBase));
    flush(&mut a, 1, &base, &[splice(1, 0, "ab"), link("https://example.org")]);
}

/// Changes made by hand, as no Roadbook writes them.
struct Forge {
    base: Document,
    max_op: u64,
    heads: Vec<ChangeHash>,
}

impl Forge {
    fn new() -> Forge {
        let mut base = Document::new("action", "x");
        set(&mut base, 1, "status", json!("draft"));
        let heads = base.doc.get_heads();
        let max_op = base.doc.get_change_meta_by_hash(&heads[0]).unwrap().max_op;
        Forge { base, max_op, heads }
    }

    fn change(&self, operations: Vec<lg::Op>, start: u64, actor: u8, seq: u64, deps: Vec<ChangeHash>) -> Vec<u8> {
        let start_op = std::num::NonZeroU64::new(start).unwrap();
        let actor_id = ActorId::from([actor; 16]);
        let change: Change = ExpandedChange {
            operations,
            actor_id,
            hash: None,
            seq,
            start_op,
            time: 0,
            message: None,
            deps,
            author: None,
            extra_bytes: vec![],
        }
        .into();
        change.raw_bytes().to_vec()
    }
}

fn put(obj: lg::ObjectId, key: &str) -> lg::Op {
    let key = lg::Key::Map(key.into());
    lg::Op { action: lg::OpType::Put("x".into()), obj, key, pred: lg::SortedVec::new(), insert: false }
}

#[test]
fn the_firewall_names_what_is_wrong_with_a_forged_change() {
    use lg::ObjectId::Root;
    let f = Forge::new();
    let (next, heads) = (f.max_op + 1, f.heads.clone());
    let ok = || vec![put(Root, "note.en")];
    let deep = (0..20_000u64).map(|i| {
        let obj = if i == 0 { Root } else { lg::ObjectId::Id(lg::OpId::new(f.max_op + i, &ActorId::from([9; 16]))) };
        lg::Op { action: lg::OpType::Make(ObjType::Map), ..put(obj, "k") }
    });
    let cases = [
        ("honest", f.change(ok(), next, 9, 1, heads.clone()), Ok(())),
        ("gap in the author's order", f.change(ok(), next, 9, 5, heads.clone()), Err(Void::SeqGap)),
        ("low counter", f.change(ok(), 1, 9, 1, heads.clone()), Err(Void::WrongCounter)),
        ("huge counter", f.change(ok(), u64::from(u32::MAX) - 1, 9, 1, heads.clone()), Err(Void::WrongCounter)),
        ("missing dependency", f.change(ok(), next, 9, 1, vec![ChangeHash([3; 32])]), Err(Void::MissingDependency)),
        ("no dependencies", f.change(ok(), 1, 9, 1, vec![]), Err(Void::MissingDependency)),
        ("another's actor", f.change(ok(), next, 1, 2, heads.clone()), Err(Void::WrongActor)),
        ("nesting bomb", f.change(deep.collect(), next, 9, 1, heads.clone()), Err(Void::WrongShape)),
        ("rewritten kind", f.change(vec![put(Root, "_kind")], next, 9, 1, heads.clone()), Err(Void::WrongShape)),
        ("long key", f.change(vec![put(Root, &"k".repeat(300))], next, 9, 1, heads.clone()), Err(Void::WrongShape)),
        ("no change at all", vec![0; 40], Err(Void::NotAChange)),
    ];
    let before = f.base.save();
    for (name, change, expected) in cases {
        let applied = guarded_apply(&f.base, &[Foreign { actor: [9; 16], changes: &[change] }]);
        assert_eq!(applied.verdicts, [expected], "{name}");
    }
    assert_eq!(f.base.save(), before);
}

#[test]
fn changes_that_automerge_would_choke_on_never_reach_the_document() {
    let f = Forge::new();
    let id = |n| lg::ObjectId::Id(lg::OpId::new(n, &ActorId::from([9; 16])));
    let delete = lg::Op { action: lg::OpType::Delete, ..put(lg::ObjectId::Root, "status") };
    let pred =
        lg::Op { pred: vec![lg::OpId::new(777, &ActorId::from([9; 16]))].into(), ..put(lg::ObjectId::Root, "status") };
    for op in [put(id(777), "k"), put(id(1), "k"), delete, pred] {
        let change = f.change(vec![op.clone()], f.max_op + 1, 9, 1, f.heads.clone());
        let applied = guarded_apply(&f.base, &[Foreign { actor: [9; 16], changes: &[change] }]);
        if let Some((mut document, saved)) = applied.accepted {
            set(&mut document, 1, "status", json!("done"));
            assert!(
                Document::load("action", "x", &saved).is_ok()
                    && Document::load("action", "x", &document.save()).is_ok(),
                "{op:?}"
            );
        }
    }
}

#[test]
fn a_harmful_entry_does_not_take_the_honest_ones_with_it() {
    let f = Forge::new();
    let mut honest = f.base.clone();
    let good = set(&mut honest, 2, "note.en", json!("fine"));
    let bad = f.change(vec![put(lg::ObjectId::Root, "k")], 1, 9, 1, f.heads.clone());
    let later = f.change(vec![put(lg::ObjectId::Root, "k")], f.max_op + 1, 9, 1, f.heads.clone());
    let entries = [([9; 16], vec![bad]), ([2; 16], vec![good]), ([9; 16], vec![later])];
    let foreign: Vec<_> = entries.iter().map(|(actor, changes)| Foreign { actor: *actor, changes }).collect();
    let applied = guarded_apply(&f.base, &foreign);
    assert_eq!(applied.verdicts, [Err(Void::WrongCounter), Ok(()), Ok(())]);
    assert_eq!(applied.accepted.unwrap().0.flat()["note.en"], json!("fine"));
}

#[test]
fn what_an_editor_behind_the_others_writes_is_accepted_everywhere() {
    let mut a = Document::new("meeting", "m");
    let base = a.heads();
    let mut changes = vec![set(&mut a, 1, "title.en", json!("Launch"))];
    changes.push(flush(&mut a, 1, &base, &[splice(1, 0, "typed on the old heads")]).change.unwrap());
    changes.push(set(&mut a, 1, "status", json!("held")));
    let b = receive(&Document::new("meeting", "m"), 1, &changes);
    assert_eq!((b.flat(), b.blocks(), b.heads()), (a.flat(), a.blocks(), a.heads()));
}

#[test]
fn what_others_would_refuse_for_its_size_is_refused_here_first() {
    let mut a = Document::new("meeting", "m");
    let base = a.heads();
    let long = "x".repeat(60_000);
    assert_eq!(a.clone().flush_notes(&writer(1), &base, &[splice(1, 0, &long)]).err(), Some(NotesError::TooLarge));
    let values: Vec<_> = (0..30).map(|n| (format!("note.l{n}"), json!("y".repeat(40_000)))).collect();
    assert!(matches!(a.set(&writer(1), "", &values), Err(DocumentError::TooLarge(_))));
}

#[test]
fn a_document_is_read_as_it_was_at_a_time_by_its_authors_clocks() {
    let mut document = Document::new("action", "a");
    let put = |document: &mut Document, time: i64, value: i64| {
        let writer = Writer { time, ..writer(1) };
        document.set(&writer, "edit", &[("progress".to_owned(), json!(value))]).unwrap();
    };
    put(&mut document, 100, 1);
    put(&mut document, 200, 2);
    let at = |seconds: i64| document.flat_at(&document.heads_at(seconds)).get("progress").cloned();
    assert_eq!([at(99), at(100), at(199), at(200)], [None, Some(json!(1)), Some(json!(1)), Some(json!(2))]);
}

#[test]
fn of_two_values_the_one_written_by_a_later_change_is_after_the_other() {
    let mut document = Document::new("action", "a");
    let texts = ["title.en", "title.fr"].map(|path| (path.to_owned(), json!("text")));
    document.set(&writer(1), "create", &texts).unwrap();
    assert!(!document.written_after("title.en", "title.fr") && !document.written_after("title.fr", "title.en"));
    document.set(&writer(1), "edit", &[("title.en".to_owned(), json!("other"))]).unwrap();
    assert!(document.written_after("title.en", "title.fr") && !document.written_after("title.fr", "title.en"));
}
