//! Targets and baselines by period and reporting unit, each with every value it ever had and the reason it changed.

use std::collections::BTreeMap;

use roadbook_model::Kind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Query, QueryError, fields::Fields};

/// What a value is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AimOf {
    /// Where an indicator is to come.
    Target,
    /// Where it started.
    Baseline,
}

impl AimOf {
    /// The word in documents, and the field that holds the value of the whole coalition.
    pub fn name(self) -> &'static str {
        match self {
            AimOf::Target => "target",
            AimOf::Baseline => "baseline",
        }
    }
}

/// One value a target or baseline had.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Revision {
    /// Its id; empty if it was set without a word.
    pub id: String,
    /// The value.
    pub value: f64,
    /// Why it was set; empty for a first one.
    pub reason: String,
    /// Id of the value it replaced; empty for a first one.
    pub replaces: String,
}

/// A target or baseline for a period, of a reporting unit or of the whole coalition.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Aim {
    /// Target or baseline.
    pub of: AimOf,
    /// Period, such as `2024`; empty if none was said.
    pub period: String,
    /// Reporting unit; empty for the whole coalition.
    pub unit: String,
    /// The value in force.
    pub value: f64,
    /// Whether two people revised the same value without knowing of each other.
    pub contested: bool,
    /// Every value it had, the first one first.
    pub revisions: Vec<Revision>,
}

/// Every target and baseline of an indicator's fields.
pub fn aims(fields: &Fields) -> Vec<Aim> {
    let mut found: BTreeMap<(AimOf, String, String), Vec<Revision>> = BTreeMap::new();
    for (id, item) in fields.items("aims") {
        let of = if item.line("of") == "baseline" { AimOf::Baseline } else { AimOf::Target };
        let Some(value) = item.number("value") else { continue };
        let revision = Revision { id, value, reason: item.line("reason"), replaces: item.line("replaces") };
        found.entry((of, item.line("period"), item.line("unit"))).or_default().push(revision);
    }
    for of in [AimOf::Target, AimOf::Baseline] {
        let Some(value) = fields.number(of.name()) else { continue };
        let year = fields.integer(&format!("{}_year", of.name())).map(|year| year.to_string());
        let held = found.entry((of, year.unwrap_or_default(), String::new())).or_default();
        // The field itself was set, by hand or by a program that knows no revisions.
        if held.iter().all(|revision| revision.value != value) {
            let replaces = held.last().map(|revision| revision.id.clone()).unwrap_or_default();
            held.push(Revision { id: String::new(), value, reason: String::new(), replaces });
        }
    }
    found.into_iter().filter_map(|((of, period, unit), revisions)| in_order(of, period, unit, revisions)).collect()
}

/// Revisions after those they replace; the last one is in force.
fn in_order(of: AimOf, period: String, unit: String, revisions: Vec<Revision>) -> Option<Aim> {
    let ids: Vec<&str> = revisions.iter().map(|revision| revision.id.as_str()).collect();
    let depth = |revision: &Revision| {
        let mut deep = 0;
        let mut at = revision;
        // A cycle can only come from a hand-made document.
        while let Some(before) =
            ids.iter().position(|id| !id.is_empty() && *id == at.replaces).filter(|_| deep <= ids.len())
        {
            deep += 1;
            at = &revisions[before];
        }
        deep
    };
    let mut ordered: Vec<(usize, Revision)> =
        revisions.iter().map(|revision| (depth(revision), revision.clone())).collect();
    ordered.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
    // A later revision settles what was contested before it.
    let contested = matches!(&ordered[..], [.., before, last] if before.0 == last.0);
    let revisions: Vec<Revision> = ordered.into_iter().map(|(_, revision)| revision).collect();
    let value = revisions.last()?.value;
    Some(Aim { of, period, unit, value, contested, revisions })
}

impl Query<'_> {
    /// Every target and baseline of an indicator.
    pub fn aims(&self, indicator: &str) -> Result<Vec<Aim>, QueryError> {
        Ok(aims(&self.fields(Kind::Indicator, indicator)?.unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aim(id: &str, value: i32, replaces: &str) -> String {
        format!(
            r#""aims.{id}.of":"target","aims.{id}.period":"2024","aims.{id}.value":{value}.0,"aims.{id}.replaces":"{replaces}""#
        )
    }

    fn of(aims: &[String]) -> Vec<Aim> {
        super::aims(&Fields::parse(&format!("{{{}}}", aims.join(","))))
    }

    #[test]
    fn the_value_that_replaced_the_others_is_in_force() {
        let [aim] = &of(&[aim("c", 10, ""), aim("a", 8, "c"), aim("b", 9, "a")])[..] else { panic!("one") };
        let values: Vec<f64> = aim.revisions.iter().map(|revision| revision.value).collect();
        assert_eq!((aim.value, aim.contested, values), (9.0, false, vec![10.0, 8.0, 9.0]));
    }

    #[test]
    fn two_revisions_of_one_value_contest_it() {
        let both = [aim("c", 10, ""), aim("a", 8, "c"), aim("b", 9, "c")];
        let settled = of(&[&both[..], &[aim("d", 9, "b")]].concat());
        let [aim] = &of(&both)[..] else { panic!("one") };
        assert_eq!((aim.value, aim.contested, aim.revisions.len()), (9.0, true, 3));
        assert!(!settled[0].contested, "whoever revises it again settles it");
    }

    #[test]
    fn values_that_replace_each_other_in_a_circle_end() {
        assert_eq!(of(&[aim("a", 8, "b"), aim("b", 9, "a")])[0].revisions.len(), 2);
    }

    #[test]
    fn a_field_set_without_a_word_is_a_revision_without_a_reason() {
        let fields = Fields::parse(r#"{"target":12.0,"target_year":2024}"#);
        let [aim] = &aims(&fields)[..] else { panic!("one") };
        assert_eq!((aim.period.as_str(), aim.value, aim.revisions[0].id.as_str()), ("2024", 12.0, ""));
    }
}
