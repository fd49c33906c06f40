//! Unknown is data: to be determined, approximate, a decade, and not filled in are told apart.

use serde_json::json;

use super::Officer;

#[test]
fn f16_to_be_determined_approximate_and_not_filled_in_are_kept_apart() {
    let officer = Officer::with("empty");
    for (given, stored) in [("?", "XXXX"), ("202X", "202X"), ("2021-XX", "2021-XX"), ("2020-Q2~", "2020-34~"), ("", "")]
    {
        let id = officer.makes("action", json!({ "title": "Translate", "timeframe": given }));
        assert_eq!(officer.shows("action", &id)["timeframe"], stored, "{given}");
    }
    let bad = json!({ "kind": "action", "fields": { "title": "Translate", "timeframe": "someday" } });
    assert_eq!(officer.is_refused("create", bad), "bad_value");
    let inverted = json!({ "kind": "action", "fields": { "title": "Translate", "timeframe": "2020-06/2020-05" } });
    assert_eq!(officer.is_refused("create", inverted), "inverted_range");
}
