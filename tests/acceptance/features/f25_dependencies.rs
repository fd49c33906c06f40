//! Dependencies, and what follows from a late step.

use serde_json::{Value, json};

use super::Officer;

fn action(officer: &Officer, timeframe: &str, depends_on: Value) -> String {
    officer.makes("action", json!({ "title": timeframe, "timeframe": timeframe, "depends_on": depends_on }))
}

fn waits(id: &str, other: &str) -> Value {
    json!({ "edits": [{ "kind": "action", "id": id, "path": format!("depends_on.{other}"), "value": true }] })
}

#[test]
fn f25_a_late_step_moves_what_waits_for_it_and_says_by_how_much() {
    let officer = Officer::with("empty");
    let first = action(&officer, "2021-01", json!([]));
    let second = action(&officer, "2021-02", json!([first]));
    action(&officer, "2021-12", json!([second]));
    let moved = officer.does("knock_on", json!({ "id": first, "days": 10 }));
    assert_eq!(moved, json!([{ "id": second, "days": 10, "begin": "2021-02-11", "end": "2021-03-10" }]));
    let early = action(&officer, "2021-01", json!([second]));
    let found = officer.does("dependencies", json!({}));
    assert_eq!(found["early"], json!([{ "id": early, "waits_for": second, "days": 59 }]));
}

#[test]
fn f25_a_circle_is_refused_where_it_is_made_and_shown_where_two_people_made_it_together() {
    let amina = Officer::with("empty");
    let (a, b) = (action(&amina, "2021", json!([])), action(&amina, "2022", json!([])));
    assert_eq!(amina.is_refused("edit", waits(&a, &a)), "circle");
    let bakary = amina.admits("Bakary", json!([]));
    amina.does("edit", waits(&a, &b));
    assert_eq!(amina.is_refused("edit", waits(&b, &a)), "circle");
    bakary.does("edit", waits(&b, &a));
    amina.meets(&bakary);
    let circles = [&amina, &bakary].map(|officer| officer.does("dependencies", json!({}))["circles"].clone());
    assert_eq!(circles[0], circles[1]);
    assert_eq!(circles[0][0].as_array().unwrap().len(), 2);
    amina.sets("action", &a, &format!("depends_on.{b}"), Value::Null);
    assert_eq!(amina.does("dependencies", json!({}))["circles"], json!([]), "and can be undone by either");
}
