//! Observations by country, region, period, language, sex, education level and whatever a team needs.

use serde_json::json;

use super::Officer;

#[test]
fn f31_what_is_broken_down_stands_beside_the_total_and_is_never_added_to_it() {
    let officer = Officer::with("empty");
    let indicator =
        officer.indicator(json!({ "title": "Teachers trained", "measure": "number", "aggregation": "sum" }));
    officer.observe(&indicator, "KE", "2021", json!(9));
    let add = |breakdown: &str, value: i32| {
        let fields =
            json!({ "indicator": indicator, "unit": "KE", "period": "2021", "breakdown": breakdown, "value": value });
        officer.host.add("observation", fields)
    };
    let id = add("sex:female", 5).unwrap();
    assert_eq!(id, format!("KE-2021/{indicator}@2021|sex:female"));
    add("sex:male", 4).unwrap();
    add("level:primary|sex:female", 3).unwrap();
    let by = |by: &str| officer.does("aggregate", json!({ "indicator": indicator, "by": by }))["figures"].clone();
    let values = |name: &str| -> Vec<(String, f64)> {
        let figures = by(name);
        let figure = |figure: &serde_json::Value| {
            (figure["key"].as_str().unwrap().to_owned(), figure["value"].as_f64().unwrap())
        };
        figures.as_array().unwrap().iter().map(figure).collect()
    };
    assert_eq!(values("period"), [("2021".to_owned(), 9.0)]);
    assert_eq!(values("sex"), [("female".to_owned(), 5.0), ("male".to_owned(), 4.0)]);
    for bad in ["sex", "sex:", "sex:female|level:primary", "sex:female|sex:male", "sex:fe male"] {
        assert_eq!(add(bad, 1).unwrap_err().code, roadbook_model::ErrorCode::BadValue, "{bad}");
    }
    officer.host.set("observation", &id, "value", &json!(6)).unwrap();
    assert_eq!(officer.host.show("observation", &id).unwrap()["value"], json!(6.0));
}
