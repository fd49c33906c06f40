//! The life of an indicator, from its target to a figure that everybody may quote.

use serde_json::{Value, json};

use super::Officer;

#[test]
fn s07_a_target_is_revised_three_units_report_one_is_returned_and_the_figure_leaves_the_territory_out() {
    let lead = Officer::with("oer-dynamic-coalition");
    let indicator = lead.indicator(
        json!({ "title": "Countries with a policy", "measure": "yes_no", "aggregation": "count", "frequency": "yearly" }),
    );
    let target = |value: i32, reason: &str| {
        let aim = json!({ "indicator": indicator, "of": "target", "period": "2022", "unit": "", "value": value, "reason": reason });
        lead.does("aim_set", aim)
    };
    target(10, "");
    target(8, "Two countries asked for more time.");
    let kenya = lead.admits("Wanjiru", json!([{ "kind": "country", "id": "KE" }]));
    let id = |unit: &str| format!("{unit}-2021/{indicator}@2021");
    kenya.observe(&indicator, "KE", "2021", json!(1));
    kenya.does("submit", json!({ "ids": [id("KE")] }));
    for unit in ["NA", "GP"] {
        lead.observe(&indicator, unit, "2021", json!(1));
    }
    lead.meets(&kenya);
    let says = |verdict: &str, reason: &str| {
        lead.does("review", json!({ "ids": [id("KE")], "verdict": verdict, "reason": reason }));
    };
    says("returned", "Which policy?");
    lead.meets(&kenya);
    kenya.sets("observation", &id("KE"), "note", json!("The policy of 2019."));
    kenya.does("submit", json!({ "ids": [id("KE")] }));
    lead.meets(&kenya);
    says("approved", "");
    says("reopened", "The ministry corrected the year.");

    let figure = lead.does("aggregate", json!({ "indicator": indicator, "by": "period" }))["figures"][0].clone();
    assert_eq!((&figure["value"], &figure["rule"]), (&json!(2.0), &json!("count")));
    assert_eq!(figure["observations"], json!([id("KE"), id("NA")]));
    assert_eq!(figure["left_out"], json!([{ "observation": id("GP"), "unit": "GP", "why": "no_member_state" }]));

    let history = lead.does("history", json!({ "kind": "observation", "id": id("KE") })).to_string();
    for step in
        ["returned", "Which policy?", "approved", "reopened", "The ministry corrected the year.", "The policy of 2019."]
    {
        assert!(history.contains(step), "the audit tells of {step}");
    }
    let aims = lead.does("aims", json!({ "indicator": indicator }));
    assert_eq!((aims[0]["value"].clone(), aims[0]["revisions"].as_array().unwrap().len()), (json!(8.0), 2));
}

#[test]
fn s07_what_is_answered_in_words_has_no_number_anywhere() {
    let officer = Officer::with("oer-dynamic-coalition");
    let indicator =
        officer.indicator(json!({ "title": "What changed", "measure": "qualitative", "aggregation": "sum" }));
    let args = json!({ "unit": "KE", "year": 2021, "period": "2021", "indicator": indicator, "value": "12 colleges write openly" });
    officer.does("observe", args);
    let reads: [(&str, Value); 3] = [
        ("aggregate", json!({ "indicator": indicator, "by": "period" })),
        ("series", json!({ "indicator": indicator })),
        ("observations", json!({ "unit": "KE", "year": 2021 })),
    ];
    for (command, args) in reads {
        let read = officer.does(command, args);
        let values: Vec<&Value> = ["figures", "points"].iter().filter_map(|list| read.get(list)).collect();
        let numbers = values.iter().flat_map(|list| list.as_array().unwrap()).filter(|one| one["value"].is_number());
        assert_eq!(numbers.count(), 0, "{command}");
        assert!(read.as_array().is_none_or(|rows| rows.iter().all(|row| row["value"].is_null())), "{command}");
    }
    let figures = officer.does("figures", json!({}));
    assert!(figures.as_array().unwrap().iter().all(|figure| figure["indicator"] != indicator.as_str()));
}
