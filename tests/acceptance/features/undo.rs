//! Taking steps back: they outlive the program that made them.

use roadbook_tests::Desk;
use serde_json::json;

#[test]
fn a_step_is_taken_back_and_done_again_by_programs_that_did_not_make_it() {
    let desk = Desk::found("empty");
    let id = desk.add("action", &json!({ "title": "Map open textbooks", "status": "draft" })).ok()["id"].clone();
    let id = id.as_str().unwrap();
    desk.run(&["set", "action", id, "status", "agreed"]).ok();
    let status = || desk.run(&["show", "action", id]).ok()["status"].clone();
    desk.run(&["undo"]).ok();
    assert_eq!(status(), json!("draft"));
    desk.run(&["redo"]).ok();
    assert_eq!(status(), json!("agreed"));
    desk.run(&["undo"]).ok();
    desk.run(&["undo"]).ok();
    assert_eq!(desk.run(&["list", "action"]).ok(), json!([]));
    assert_eq!(desk.run(&["undo"]).code(), "not_found");
    desk.run(&["redo"]).ok();
    desk.run(&["set", "action", id, "status", "done"]).ok();
    assert_eq!(desk.run(&["redo"]).code(), "not_found", "what was taken back is gone once something else is done");
}
