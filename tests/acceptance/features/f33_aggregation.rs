//! Honest aggregation: the rule is shown, every figure names its observations, and nothing counts twice.

use serde_json::{Value, json};

use super::Officer;

fn figures(officer: &Officer, indicator: &str, by: &str) -> Vec<Value> {
    let all = officer.does("aggregate", json!({ "indicator": indicator, "by": by }));
    all["figures"].as_array().unwrap().clone()
}

#[test]
fn f33_a_territory_is_no_member_state_and_is_left_out_of_a_count_of_countries_with_a_notice() {
    let officer = Officer::with("empty");
    let fields = json!({ "title": "Countries with a policy on OER", "measure": "yes_no", "aggregation": "count" });
    let indicator = officer.indicator(fields);
    for unit in ["KE", "NA", "GP"] {
        officer.observe(&indicator, unit, "2021", json!(1));
    }
    let [figure] = &figures(&officer, &indicator, "period")[..] else { panic!("one period") };
    assert_eq!((&figure["value"], &figure["rule"]), (&json!(2.0), &json!("count")));
    let ids = ["KE", "NA"].map(|unit| format!("{unit}-2021/{indicator}@2021"));
    assert_eq!(figure["observations"], json!(ids));
    let left_out =
        json!([{ "observation": format!("GP-2021/{indicator}@2021"), "unit": "GP", "why": "no_member_state" }]);
    assert_eq!(figure["left_out"], left_out);
    for id in ids {
        assert_eq!(officer.host.show("observation", &id).unwrap()["value"], json!(1.0), "a click leads to {id}");
    }
    let series = officer.does("series", json!({ "indicator": indicator }));
    assert_eq!(
        series["aggregate"],
        json!([{ "period": "2021", "value": 2.0, "units": 2 }]),
        "the chart shows the same"
    );
}

#[test]
fn f33_sums_by_region_count_a_region_only_where_its_countries_did_not_report() {
    let officer = Officer::with("empty");
    let indicator = officer.indicator(json!({ "title": "Resources", "measure": "number", "aggregation": "sum" }));
    for (unit, period, value) in [("KE", "2021", 4), ("NA", "2021", 5), ("AFRICA", "2021", 100), ("AFRICA", "2022", 7)]
    {
        officer.observe(&indicator, unit, period, json!(value));
    }
    let [africa] = &figures(&officer, &indicator, "region")[..] else { panic!("one region") };
    assert_eq!((&africa["key"], &africa["value"]), (&json!("AFRICA"), &json!(16.0)));
    assert_eq!(africa["left_out"][0]["why"], json!("counted_by_countries"));
}

#[test]
fn f33_a_qualitative_indicator_has_no_number_anywhere() {
    let officer = Officer::with("empty");
    let fields = json!({ "title": "What changed", "measure": "qualitative", "aggregation": "sum" });
    let indicator = officer.indicator(fields);
    officer.observe(&indicator, "KE", "2021", json!("12"));
    officer.observe(&indicator, "NA", "2021", json!(12));
    let rows = officer.host.list("observation").unwrap();
    for row in rows.as_array().unwrap() {
        assert_eq!((&row["value"], &row["text"]), (&Value::Null, &json!("12")));
    }
    for by in ["period", "country", "region"] {
        for figure in figures(&officer, &indicator, by) {
            assert_eq!((&figure["value"], &figure["rule"]), (&Value::Null, &json!("none")), "{by}");
        }
    }
    let series = officer.does("series", json!({ "indicator": indicator }));
    assert_eq!(series["points"], json!([]));
}

#[test]
fn f33_an_unknown_indicator_or_country_is_named() {
    let officer = Officer::with("empty");
    assert_eq!(officer.is_refused("aggregate", json!({ "indicator": "nothing", "by": "period" })), "not_found");
    let indicator = officer.indicator(json!({ "title": "Resources" }));
    let args = json!({ "unit": "ZZ", "year": 2021, "period": "2021", "indicator": indicator, "value": 1 });
    assert_eq!(officer.is_refused("observe", args), "unknown_country");
}
