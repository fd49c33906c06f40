//! Balance of a list by gender, region and language, from attributes people agreed to share.

use serde_json::{Value, json};

use super::Officer;

fn people(officer: &Officer, how_many: usize, fields: Value) -> Vec<String> {
    (0..how_many).map(|_| officer.makes("person", fields.clone())).collect()
}

fn shares<'a>(balance: &'a Value, attribute: &str) -> &'a Value {
    balance["by"].as_array().unwrap().iter().find(|shares| shares["attribute"] == attribute).unwrap()
}

#[test]
fn f05_forty_five_and_fifty_five_percent_are_counted_from_those_who_agreed_and_the_rest_is_unknown() {
    let officer = Officer::with("empty");
    let who = |gender: &str, country: &str, consent: bool| json!({ "title": "Expert", "gender": gender, "country": country, "languages": "en", "consent": consent });
    people(&officer, 9, who("female", "KE", true));
    let men = people(&officer, 11, who("male", "FR", true));
    people(&officer, 3, who("male", "FR", false));
    let balance = officer.does("balance", json!({ "ids": [] }));
    assert_eq!((&balance["people"], &balance["counted"]), (&json!(23), &json!(20)));
    let gender = shares(&balance, "gender");
    assert_eq!(gender["shares"], json!([{ "key": "male", "people": 11 }, { "key": "female", "people": 9 }]));
    assert_eq!(gender["unknown"], 3);
    assert_eq!(shares(&balance, "region")["shares"][0], json!({ "key": "ENA", "people": 11 }));
    let of_men = officer.does("balance", json!({ "ids": men }));
    assert_eq!(of_men["people"], 11, "of any list");
}

#[test]
fn f05_so_few_people_are_not_told_apart() {
    let officer = Officer::with("empty");
    people(&officer, 8, json!({ "title": "Expert", "gender": "female", "consent": true }));
    people(&officer, 2, json!({ "title": "Expert", "gender": "male", "consent": true }));
    let balance = officer.does("balance", json!({ "ids": [] }));
    let hidden = json!([{ "key": "female", "people": null }, { "key": "male", "people": null }]);
    assert_eq!(shares(&balance, "gender")["shares"], hidden, "the one number would give away the other");
}
