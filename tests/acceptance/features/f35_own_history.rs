//! Self-review: a country against its own earlier figures; and who has reported what.

use serde_json::{Value, json};

use super::Officer;

#[test]
fn f35_a_country_sees_its_own_figures_over_the_years_and_what_it_aims_at() {
    let officer = Officer::with("empty");
    let indicator =
        officer.indicator(json!({ "title": "Teachers trained", "measure": "number", "direction": "increase" }));
    for (unit, period, value) in [("KE", "2021", 4), ("KE", "2022", 7), ("NA", "2021", 90)] {
        officer.observe(&indicator, unit, period, json!(value));
    }
    let aim =
        json!({ "indicator": indicator, "of": "target", "period": "2024", "unit": "KE", "value": 10, "reason": "" });
    officer.does("aim_set", aim);
    let own = officer.does("own_history", json!({ "unit": "KE" }));
    let values: Vec<Option<f64>> =
        own[0]["points"].as_array().unwrap().iter().map(|point| point["value"].as_f64()).collect();
    assert_eq!((values, &own[0]["target"]), (vec![Some(4.0), Some(7.0)], &json!(10.0)));
    assert_eq!(officer.is_refused("own_history", json!({ "unit": "ZZ" })), "unknown_country");
}

#[test]
fn f36_who_has_reported_is_told_for_a_round_of_its_countries_and_indicators() {
    let officer = Officer::with("empty");
    let ids = ["Teachers", "Policies", "Portals"]
        .map(|title| officer.indicator(json!({ "title": title, "measure": "number" })));
    let cycle = json!({ "title": "Report 2021", "countries": "KE NA FR", "indicators": [ids[0], ids[1]] });
    let cycle = officer.makes("cycle", cycle);
    officer.observe(&ids[0], "KE", "2021", json!(1));
    officer.observe(&ids[2], "KE", "2021", json!(1));
    officer.observe(&ids[1], "NA", "2021", json!(2));
    officer.observe(&ids[0], "CI", "2021", json!(2));
    officer.does("submit", json!({ "ids": [format!("NA-2021/{}@2021", ids[1])] }));
    let round = officer.does("completeness", json!({ "year": 2021, "cycle": cycle }));
    let cells = |unit: &str| -> Value {
        round["units"].as_array().unwrap().iter().find(|row| row["unit"] == unit).unwrap()["cells"].clone()
    };
    assert_eq!(round["indicators"].as_array().unwrap().len(), 2);
    assert_eq!(round["units"].as_array().unwrap().len(), 3, "also who reported nothing, and nobody else");
    assert_eq!(cells("KE"), json!({ ids[0].clone(): "draft" }));
    assert_eq!(cells("NA"), json!({ ids[1].clone(): "submitted" }));
    assert_eq!(cells("FR"), json!({}));
    let all = officer.does("completeness", json!({ "year": 2021, "cycle": "" }));
    assert_eq!(all["units"].as_array().unwrap().len(), 3, "KE, NA and CI");
}
