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
    assert_eq!(add("colour:red", 1).unwrap_err().code, roadbook_model::ErrorCode::NotFound);
    let unknown = add("sex:femal", 1).unwrap_err();
    assert_eq!((unknown.code, unknown.hint.contains("female, male")), (roadbook_model::ErrorCode::BadValue, true));
    officer.host.set("observation", &id, "value", &json!(6)).unwrap();
    assert_eq!(officer.host.show("observation", &id).unwrap()["value"], json!(6.0));
}

#[test]
fn f31_a_team_adds_a_dimension_of_its_own_and_figures_are_called_as_it_calls_its_values() {
    let officer = Officer::with("empty");
    let values = json!({ "island": { "text": { "en": "On an island", "fr": "Sur une île" }, "order": "a" },
                         "mainland": { "text": { "en": "On the mainland" }, "order": "b" } });
    let place = officer.makes("dimension", json!({ "title": "Place", "values": values }));
    let indicator = officer
        .indicator(json!({ "title": "Schools", "measure": "number", "aggregation": "sum", "dimensions": [place] }));
    for (value, number) in [("island", 3), ("mainland", 7)] {
        let breakdown = format!("{place}:{value}");
        let fields =
            json!({ "indicator": indicator, "unit": "PH", "period": "2021", "breakdown": breakdown, "value": number });
        officer.host.add("observation", fields).unwrap();
    }
    let figures = officer.does("aggregate", json!({ "indicator": indicator, "by": place }))["figures"].clone();
    let of = |at: usize| (figures[at]["title"].as_str().unwrap(), figures[at]["value"].as_f64().unwrap());
    assert_eq!((of(0), of(1)), (("On an island", 3.0), ("On the mainland", 7.0)));
}

#[test]
fn f31_figures_follow_regions_electoral_groups_and_own_groups_on_the_day_of_the_observation() {
    let officer = Officer::with("empty");
    let indicator = officer.indicator(json!({ "title": "Policies", "measure": "number", "aggregation": "sum" }));
    for (unit, year, value) in [("KE", "2021", 2), ("EG", "2021", 3), ("GP", "2021", 1), ("KE", "2023", 4)] {
        officer.observe(&indicator, unit, year, json!(value));
    }
    let by = |by: &str| -> Vec<(String, f64)> {
        let figures = officer.does("aggregate", json!({ "indicator": indicator, "by": by }))["figures"].clone();
        let figure = |figure: &serde_json::Value| {
            (figure["title"].as_str().unwrap().to_owned(), figure["value"].as_f64().unwrap())
        };
        figures.as_array().unwrap().iter().map(figure).collect()
    };
    let of = |title: &str, value: f64| (title.to_owned(), value);
    assert_eq!(by("region"), [of("", 1.0), of("Africa", 6.0), of("Arab States", 3.0)]);
    assert_eq!(by("electoral_group"), [of("", 1.0), of("Electoral group V(a)", 6.0), of("Electoral group V(b)", 3.0)]);
    let members = json!({ "KE": { "country": "KE", "until": "2022" }, "EG": { "country": "EG" } });
    officer.makes("country_group", json!({ "title": "Pilot countries", "type": "own", "members": members }));
    assert_eq!(by("own"), [of("", 5.0), of("Pilot countries", 5.0)], "Kenya was in it until 2022");
    officer.sets("country_group", "AFRICA", "members.KE.until", json!("2022-06-30"));
    assert_eq!(by("region"), [of("", 5.0), of("Africa", 2.0), of("Arab States", 3.0)]);
}
