//! The life of an observation: submitted, returned with a reason, approved, reopened; offline, and never judged by
//! who reports it.

use serde_json::{Value, json};

use super::Officer;

struct Scene {
    lead: Officer,
    kenya: Officer,
    indicator: String,
}

/// The monitoring lead, and an officer who writes for Kenya alone.
fn scene() -> Scene {
    let lead = Officer::with("empty");
    let indicator = lead.indicator(json!({ "title": "Teachers trained", "measure": "number", "aggregation": "sum" }));
    let kenya = lead.admits("Wanjiru", json!([{ "kind": "country", "id": "KE" }]));
    Scene { lead, kenya, indicator }
}

impl Scene {
    fn id(&self) -> String {
        format!("KE-2021/{}@2021", self.indicator)
    }

    fn submits(&self, value: i32) {
        self.kenya.observe(&self.indicator, "KE", "2021", json!(value));
        self.kenya.does("submit", json!({ "ids": [self.id()] }));
    }

    fn says(&self, verdict: &str, reason: &str) {
        self.lead.does("review", json!({ "ids": [self.id()], "verdict": verdict, "reason": reason }));
    }

    fn meet(&self) {
        self.lead.meets(&self.kenya);
    }

    /// How it stands for both, and the reason given last.
    fn stands(&self) -> (String, String) {
        let [lead, kenya] = [&self.lead, &self.kenya].map(standing);
        assert_eq!(lead, kenya);
        lead
    }
}

fn standing(officer: &Officer) -> (String, String) {
    let rows = officer.does("observations", json!({ "unit": "KE", "year": 2021 }));
    let line = |field: &str| rows[0][field].as_str().unwrap().to_owned();
    (line("state"), line("reason"))
}

fn is(state: &str, reason: &str) -> (String, String) {
    (state.to_owned(), reason.to_owned())
}

#[test]
fn f34_an_observation_is_returned_once_approved_offline_reopened_and_the_audit_shows_all() {
    let scene = scene();
    scene.submits(100);
    scene.meet();
    assert_eq!(scene.stands(), is("submitted", ""));
    scene.says("returned", "Count the second college too.");
    scene.meet();
    assert_eq!(scene.stands(), is("returned", "Count the second college too."));
    scene.submits(120);
    scene.meet();
    scene.says("approved", "");
    assert_eq!(standing(&scene.lead).0, "approved", "without a connection");
    scene.meet();
    assert_eq!(scene.stands(), is("approved", ""));
    let again = json!({ "unit": "KE", "year": 2021, "period": "2021", "indicator": scene.indicator, "value": 130 });
    assert_eq!(scene.kenya.is_refused("observe", again.clone()), "approved");
    assert_eq!(scene.lead.is_refused("delete", json!({ "kind": "observation", "id": scene.id() })), "approved");
    scene.says("reopened", "A college reported late.");
    scene.meet();
    scene.kenya.does("observe", again);
    assert_eq!(standing(&scene.kenya), is("reopened", "A college reported late."));
    let history = scene.kenya.does("history", json!({ "kind": "observation", "id": scene.id() }));
    let told = history.to_string();
    for word in ["returned", "Count the second college too.", "approved", "reopened", "A college reported late."] {
        assert!(told.contains(word), "{word} in {told}");
    }
    let values: Vec<f64> = history["entries"].as_array().unwrap().iter().flat_map(changed_values).collect();
    assert_eq!(values, [130.0, 120.0, 100.0], "the latest first");
}

fn changed_values(entry: &Value) -> Vec<f64> {
    let changes = entry["changes"].as_array().unwrap().iter();
    changes.filter(|change| change["path"] == "value").filter_map(|change| change["value"].as_f64()).collect()
}

#[test]
fn f34_who_reports_for_a_country_cannot_approve_its_own_observations() {
    let scene = scene();
    scene.submits(100);
    let args = json!({ "ids": [scene.id()], "verdict": "approved", "reason": "" });
    assert_eq!(scene.kenya.is_refused("review", args), "not_allowed");
}

#[test]
fn f34_what_is_not_submitted_is_not_judged_and_a_return_needs_a_reason() {
    let scene = scene();
    scene.lead.observe(&scene.indicator, "KE", "2021", json!(1));
    let says = |verdict: &str, reason: &str| json!({ "ids": [scene.id()], "verdict": verdict, "reason": reason });
    assert_eq!(scene.lead.is_refused("review", says("approved", "")), "bad_value");
    scene.lead.does("submit", json!({ "ids": [scene.id()] }));
    assert_eq!(scene.lead.is_refused("review", says("returned", " ")), "bad_value");
    assert_eq!(scene.lead.is_refused("submit", json!({ "ids": ["KE-2021/nothing@2021"] })), "not_found");
}

#[test]
fn f34_a_correction_made_while_another_approves_is_seen_by_both_and_neither_is_lost() {
    let scene = scene();
    scene.submits(100);
    scene.meet();
    scene.says("approved", "");
    scene.kenya.observe(&scene.indicator, "KE", "2021", json!(110));
    scene.meet();
    assert_eq!(scene.stands().0, "changed");
    let rows = scene.lead.does("observations", json!({ "unit": "KE", "year": 2021 }));
    assert_eq!((&rows[0]["value"], &rows[0]["judged"]), (&json!(110.0), &json!("100")));
    scene.says("approved", "");
    scene.meet();
    assert_eq!(scene.stands().0, "approved");
}

#[test]
fn f34_figures_can_rest_on_what_is_approved_alone() {
    let scene = scene();
    scene.submits(100);
    scene.lead.observe(&scene.indicator, "NA", "2021", json!(7));
    scene.meet();
    scene.says("approved", "");
    let args = json!({ "indicator": scene.indicator, "by": "period", "only_approved": true });
    let figures = scene.lead.does("aggregate", args)["figures"].clone();
    assert_eq!(figures[0]["value"], json!(100.0));
    assert_eq!(figures[0]["left_out"][0]["why"], json!("not_approved"));
}

#[test]
fn f34_a_verdict_is_taken_back_as_one_step() {
    let scene = scene();
    scene.submits(100);
    scene.meet();
    scene.says("approved", "");
    scene.lead.does("undo", json!({}));
    scene.meet();
    assert_eq!(scene.stands().0, "submitted");
}
