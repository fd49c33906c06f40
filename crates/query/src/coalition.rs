//! Who takes part: seats and their terms, balance, and entries that may be the same.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use roadbook_model::{Kind, language::Text};
use serde::Serialize;
use ts_rs::TS;

use crate::{Query, QueryError, fields::Fields, groups::Groups, tokens};

/// Groups of fewer people are not told apart.
pub const SMALLEST: i32 = 5;
/// Days before the end of a term at which it is said to end soon.
const SOON: i64 = 60;

/// A seat of a working group or of the advisory group.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SeatRow {
    /// Its group.
    pub group: String,
    /// Its id within the group.
    pub id: String,
    /// What the seat is.
    pub role: Text,
    /// Who holds it, by name; empty when vacant.
    pub holder: String,
    /// Person.
    pub person: String,
    /// Organisation.
    pub organisation: String,
    /// Constituency it stands for.
    pub constituency: String,
    /// Region it stands for, or its holder is from.
    pub region: String,
    /// When the term began, EDTF.
    pub appointed: String,
    /// When it was renewed.
    pub renewed: String,
    /// When it ends.
    pub until: String,
    /// How the term stands.
    pub term: Term,
}

/// How a term stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// Nobody holds the seat.
    Vacant,
    /// Somebody does.
    Held,
    /// It ends within sixty days.
    EndsSoon,
    /// It is over.
    Ended,
}

/// How many people there are of each kind in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Balance {
    /// People in the list.
    pub people: i32,
    /// Those whose attributes count: they agreed to it.
    pub counted: i32,
    /// Groups of fewer are not told apart.
    pub smallest: i32,
    /// By gender, region and language.
    pub by: Vec<Shares>,
}

/// How many people there are of each kind, by one attribute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Shares {
    /// `gender`, `region` or `language`.
    pub attribute: String,
    /// Each kind, the largest first.
    pub shares: Vec<Share>,
    /// People of whom it is not known, or who did not agree.
    pub unknown: i32,
}

/// One kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Share {
    /// The word, the region's code or the language's tag.
    pub key: String,
    /// How many; `null` where so few would be told apart.
    pub people: Option<i32>,
}

/// Records that may be the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Duplicates {
    /// Their ids.
    pub ids: Vec<String>,
    /// Their titles, in the same order.
    pub titles: Vec<String>,
}

impl Query<'_> {
    /// Every seat of every group, in their order, as it stands on a day (ISO 8601).
    pub fn seats(&self, today: &str) -> Result<Vec<SeatRow>, QueryError> {
        let people: BTreeMap<_, _> = self.records(Kind::Person)?.into_iter().collect();
        let organisations: BTreeMap<_, _> = self.records(Kind::Organisation)?.into_iter().collect();
        let (mut seats, regions) = (Vec::new(), self.country_groups("region")?);
        for (group, fields) in self.records(Kind::Group)? {
            for (id, seat) in fields.items("leads") {
                let (person, organisation) = (seat.line("person"), seat.line("organisation"));
                let named = [people.get(&person), organisations.get(&organisation)].into_iter().flatten();
                let holders: Vec<&Fields> = named.collect();
                let names: Vec<String> = holders.iter().map(|held| held.text("title", self.language).text).collect();
                let holder = if names.is_empty() { seat.line("holder") } else { names.join(" · ") };
                let named = seat.line("region");
                let own = || holders.iter().find_map(|held| region_of(&regions, &held.line("country"), today));
                let of_country = || region_of(&regions, &named, today);
                let region = if named.is_empty() { own() } else { of_country() }.unwrap_or(named);
                seats.push(SeatRow {
                    term: term(&seat, &holder, today),
                    role: seat.text("role", self.language),
                    constituency: seat.line("constituency"),
                    appointed: seat.line("appointed"),
                    renewed: seat.line("renewed"),
                    until: seat.line("until"),
                    group: group.clone(),
                    id,
                    holder,
                    person,
                    organisation,
                    region,
                });
            }
        }
        Ok(seats)
    }

    /// How balanced a list of people is; everybody if none are named.
    pub fn balance(&self, ids: &[String], today: &str) -> Result<Balance, QueryError> {
        let named: BTreeSet<&String> = ids.iter().collect();
        let mut people = self.records(Kind::Person)?;
        people.retain(|(id, _)| named.is_empty() || named.contains(id));
        let people: Vec<Fields> = people.into_iter().map(|(_, fields)| fields).collect();
        let agreed: Vec<&Fields> = people.iter().filter(|person| person.flag("consent")).collect();
        let regions = self.country_groups("region")?;
        let region = |person: &Fields| region_of(&regions, &person.line("country"), today);
        let by = [
            shares("gender", people.len(), &agreed, |person| vec![person.line("gender")]),
            shares("region", people.len(), &agreed, |person| region(person).into_iter().collect()),
            shares("language", people.len(), &agreed, |person| {
                person.line("languages").split_whitespace().map(str::to_owned).collect()
            }),
        ];
        Ok(Balance { people: people.len() as i32, counted: agreed.len() as i32, smallest: SMALLEST, by: by.into() })
    }

    /// Groups of organisations or people that have the same name, short name or address.
    pub fn duplicates(&self, kind: Kind) -> Result<Vec<Duplicates>, QueryError> {
        let records = self.records(kind)?;
        let mut by_mark: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for (at, (_, fields)) in records.iter().enumerate() {
            for mark in marks(fields) {
                by_mark.entry(mark).or_default().insert(at);
            }
        }
        let groups: BTreeSet<BTreeSet<usize>> = by_mark.into_values().filter(|group| group.len() > 1).collect();
        let shown = |group: BTreeSet<usize>| Duplicates {
            ids: group.iter().map(|at| records[*at].0.clone()).collect(),
            titles: group.iter().map(|at| records[*at].1.text("title", self.language).text).collect(),
        };
        Ok(groups.into_iter().map(shown).collect())
    }
}

fn term(seat: &Fields, holder: &str, today: &str) -> Term {
    let days = |day: &str| day.parse::<NaiveDate>().ok();
    let left = seat.timeframe("until").end().zip(days(today)).map(|(end, today)| (end - today).num_days());
    match left {
        _ if holder.is_empty() => Term::Vacant,
        Some(left) if left < 0 => Term::Ended,
        Some(left) if left <= SOON => Term::EndsSoon,
        _ => Term::Held,
    }
}

/// The region that a country is in on a day (ISO 8601).
fn region_of(regions: &Groups, country: &str, day: &str) -> Option<String> {
    regions.of(country, day.parse().unwrap_or(NaiveDate::MAX)).first().map(|region| (*region).to_owned())
}

fn shares(attribute: &str, people: usize, agreed: &[&Fields], keys: impl Fn(&Fields) -> Vec<String>) -> Shares {
    let mut counts: BTreeMap<String, i32> = BTreeMap::new();
    let mut known = 0;
    for person in agreed {
        let keys: BTreeSet<String> = keys(person).into_iter().filter(|key| !key.is_empty()).collect();
        known += usize::from(!keys.is_empty());
        keys.into_iter().for_each(|key| *counts.entry(key).or_default() += 1);
    }
    let mut counts: Vec<(String, i32)> = counts.into_iter().collect();
    counts.sort_by(|a, b| (b.1, &a.0).cmp(&(a.1, &b.0)));
    let mut shown = counts.iter().filter(|(_, people)| *people >= SMALLEST).count();
    // One hidden number follows from the others: the next smallest is hidden with it.
    if shown + 1 == counts.len() {
        shown = shown.saturating_sub(1);
    }
    let share = |(at, (key, people)): (usize, (String, i32))| Share { key, people: (at < shown).then_some(people) };
    Shares {
        attribute: attribute.to_owned(),
        shares: counts.into_iter().enumerate().map(share).collect(),
        unknown: (people - known) as i32,
    }
}

/// What two entries of the same organisation or person have in common.
fn marks(fields: &Fields) -> Vec<String> {
    let mut marks: Vec<String> = Vec::new();
    for (_, title) in fields.under("title.") {
        let mut words = tokens::tokens(title.as_str().unwrap_or_default(), false);
        words.sort_unstable();
        words.dedup();
        if !words.is_empty() {
            marks.push(format!("title {}", words.join(" ")));
        }
    }
    for field in ["email", "website"] {
        let line = fields.line(field).trim().trim_end_matches('/').to_lowercase();
        let line = line.strip_prefix("https://").or(line.strip_prefix("http://")).unwrap_or(&line).to_owned();
        if !line.is_empty() {
            marks.push(format!("{field} {line}"));
        }
    }
    let acronym = fields.line("acronym").to_lowercase();
    if !acronym.is_empty() {
        marks.push(format!("acronym {acronym} {}", fields.line("country")));
    }
    marks.sort_unstable();
    marks.dedup();
    marks
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn person(gender: &str, languages: &str) -> Fields {
        Fields::parse(&json!({ "gender": gender, "languages": languages, "consent": true }).to_string())
    }

    fn genders(counts: &[(&str, usize)]) -> Vec<(String, Option<i32>)> {
        let people: Vec<Fields> = counts.iter().flat_map(|(gender, n)| vec![person(gender, ""); *n]).collect();
        let agreed: Vec<&Fields> = people.iter().collect();
        let shares = shares("gender", people.len(), &agreed, |person| vec![person.line("gender")]);
        shares.shares.into_iter().map(|share| (share.key, share.people)).collect()
    }

    #[test]
    fn a_small_group_is_not_told_apart_nor_followed_from_the_others() {
        let of = |key: &str, people| (key.to_owned(), people);
        assert_eq!(genders(&[("female", 9), ("male", 11)]), [of("male", Some(11)), of("female", Some(9))]);
        assert_eq!(
            genders(&[("female", 9), ("male", 11), ("other", 1)]),
            [of("male", Some(11)), of("female", None), of("other", None)]
        );
        assert_eq!(genders(&[("female", 3), ("male", 11)]), [of("male", None), of("female", None)]);
    }

    #[test]
    fn somebody_counts_in_each_of_their_languages_and_is_unknown_without_any() {
        let people: Vec<Fields> = vec![person("", "en fr"); 6].into_iter().chain([person("", "")]).collect();
        let agreed: Vec<&Fields> = people.iter().collect();
        let languages = |person: &Fields| person.line("languages").split_whitespace().map(str::to_owned).collect();
        let shares = shares("language", people.len(), &agreed, languages);
        assert_eq!((shares.shares.len(), shares.shares[0].people, shares.unknown), (2, Some(6), 1));
    }

    #[test]
    fn the_same_name_in_another_order_case_or_accent_is_a_mark_in_common() {
        let of = |title: &str| marks(&Fields::parse(&json!({ "title.fr": title }).to_string()));
        assert_eq!(of("Université Virtuelle de Tunis"), of("UNIVERSITE virtuelle de Tunis"));
        assert_ne!(of("Université de Tunis"), of("Université de Sfax"));
    }
}
