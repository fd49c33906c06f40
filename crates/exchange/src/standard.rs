//! What every new workspace begins with beside its template: UNESCO's regions and electoral groups,
//! and what observations are commonly broken down by. All of it is edited like other records.

use std::collections::BTreeMap;

use roadbook_model::Kind;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use crate::template::TemplateRecord;

#[derive(Deserialize)]
struct Country {
    code: String,
    unesco: Vec<BTreeMap<String, String>>,
    #[serde(default)]
    region: String,
    #[serde(default)]
    electoral: String,
}

#[derive(Deserialize)]
struct Named {
    code: String,
    names: Value,
    #[serde(default)]
    values: Vec<Named>,
}

fn read<T: DeserializeOwned>(text: &str) -> Vec<T> {
    serde_json::from_str(text).expect("the reference data is read in tests")
}

/// The records, in the order of the reference data.
pub fn records() -> Vec<TemplateRecord> {
    let countries: Vec<Country> = read(include_str!("../../../assets/reference/countries.json"));
    let regions = read(include_str!("../../../assets/reference/regions.json"));
    let electoral = read(include_str!("../../../assets/reference/electoral_groups.json"));
    let dimensions: Vec<Named> = read(include_str!("../../../assets/reference/dimensions.json"));
    let grouped = |groups: Vec<Named>, grouping: &str, of: fn(&Country) -> &str| -> Vec<TemplateRecord> {
        groups.into_iter().enumerate().map(|(at, group)| country_group(at, group, grouping, &countries, of)).collect()
    };
    let mut records = grouped(regions, "region", |country| &country.region);
    records.extend(grouped(electoral, "electoral_group", |country| &country.electoral));
    records.extend(dimensions.into_iter().enumerate().map(|(at, named)| dimension(at, named)));
    records
}

fn record(kind: Kind, id: String, fields: Value) -> TemplateRecord {
    let fields = if let Value::Object(fields) = fields { fields } else { Map::new() };
    TemplateRecord { kind, id, fields }
}

/// Its members are in it while they are Member States.
fn country_group(
    at: usize,
    group: Named,
    grouping: &str,
    countries: &[Country],
    of: fn(&Country) -> &str,
) -> TemplateRecord {
    let mut members = Map::new();
    for country in countries.iter().filter(|country| of(country) == group.code) {
        for (n, span) in country.unesco.iter().enumerate() {
            let item = if n == 0 { country.code.clone() } else { format!("{}-{}", country.code, n + 1) };
            let mut member = json!({ "country": country.code });
            span.iter().for_each(|(end, day)| member[end] = json!(day));
            members.insert(item, member);
        }
    }
    let id = if grouping == "region" { group.code } else { format!("{grouping}-{}", group.code) };
    let fields = json!({ "title": group.names, "type": grouping, "members": members, "order": order(at) });
    record(Kind::CountryGroup, id, fields)
}

fn dimension(at: usize, named: Named) -> TemplateRecord {
    let value = |(at, value): (usize, Named)| (value.code, json!({ "text": value.names, "order": order(at) }));
    let values: Map<String, Value> = named.values.into_iter().enumerate().map(value).collect();
    let fields = json!({ "title": named.names, "values": values, "order": order(at) });
    record(Kind::Dimension, named.code, fields)
}

fn order(at: usize) -> String {
    format!("{at:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Countries of a grouping on a day, one for each group they are in.
    fn on(grouping: &str, day: &str) -> Vec<(String, usize)> {
        let is_in = |member: &Value| {
            let end = |name: &str| member[name].as_str().map(str::to_owned);
            end("from").is_none_or(|from| from.as_str() <= day)
                && end("until").is_none_or(|until| day <= until.as_str())
        };
        let groups = records().into_iter().filter(|record| record.fields.get("type") == Some(&json!(grouping)));
        groups
            .map(|group| {
                let members =
                    group.fields["members"].as_object().map_or(0, |all| all.values().filter(|m| is_in(m)).count());
                (group.id, members)
            })
            .collect()
    }

    #[test]
    fn each_member_state_is_in_one_region_and_one_electoral_group() {
        let sizes = |grouping, day| on(grouping, day).into_iter().map(|(_, size)| size).collect::<Vec<_>>();
        assert_eq!(sizes("electoral_group", "2026-06-30"), [26, 25, 33, 44, 47, 19]);
        assert_eq!(sizes("region", "2026-06-30").iter().sum::<usize>(), 194);
        assert_eq!(sizes("region", "2020-06-30").iter().sum::<usize>(), 193);
    }
}
