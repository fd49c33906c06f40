//! The life of an observation: a draft is submitted, then approved or returned with a reason, and an approved
//! one may be reopened. The country's own document says what was submitted; a document of its own, which the
//! country cannot write, says what became of it. The state follows from both, so it is the same wherever both are.

use std::collections::{BTreeMap, btree_map::Entry};

use roadbook_model::Kind;
use roadbook_store::ObservationRow;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Query, QueryError, fields::Fields, rows::Observation};

/// Fields that an approval is about: they do not change while it stands.
pub const JUDGED: [&str; 8] =
    ["value", "numerator", "denominator", "text", "estimate", "not_available", "submitted", "deleted"];

/// Where an observation stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Entered, and not submitted as it stands.
    #[default]
    Draft,
    /// Submitted, and not judged yet.
    Submitted,
    /// Given back, with a reason.
    Returned,
    /// Approved: it does not change until it is reopened.
    Approved,
    /// Taken up again after it was approved.
    Reopened,
    /// Approved, and then something else came from a device that did not know.
    Changed,
}

/// What is said about an observation that was submitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It holds.
    Approved,
    /// It goes back to who submitted it.
    Returned,
    /// What was approved may change again.
    Reopened,
}

impl Verdict {
    /// The word in documents.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Approved => "approved",
            Verdict::Returned => "returned",
            Verdict::Reopened => "reopened",
        }
    }

    /// Whether it can be given on an observation that stands so.
    pub fn fits(self, state: State) -> bool {
        match self {
            Verdict::Approved => matches!(state, State::Submitted | State::Changed),
            Verdict::Returned => state == State::Submitted,
            Verdict::Reopened => matches!(state, State::Approved | State::Changed),
        }
    }
}

/// How an observation stands, why, and what was judged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Standing {
    /// Where it stands.
    pub state: State,
    /// The reason given with the last verdict.
    pub reason: String,
    /// What the last verdict was on, such as `12`; empty if there was none.
    pub judged: String,
}

/// The verdicts of one reporting unit and year.
#[derive(Debug, Clone, Default)]
pub struct Verdicts(Fields);

impl Verdicts {
    /// How the observation stands.
    pub fn on(&self, row: &ObservationRow) -> Standing {
        let line = |field: &str| self.0.line(&format!("{}.{field}", row.key()));
        let (verdict, of) = (line("verdict"), line("of"));
        let stands = read_submission(&row.submitted).is_some_and(|(_, shown)| shown == shown_value(row));
        let is_judged = !of.is_empty() && of == row.submitted;
        let state = match verdict.as_str() {
            "approved" if is_judged => [State::Changed, State::Approved][usize::from(stands)],
            "returned" if is_judged => State::Returned,
            "reopened" if is_judged => State::Reopened,
            _ => [State::Draft, State::Submitted][usize::from(stands)],
        };
        let judged = read_submission(&of).map(|(_, shown)| shown.to_owned()).unwrap_or_default();
        Standing { state, reason: line("reason"), judged }
    }
}

/// What stands in `submitted` when the observation is submitted as it is now: how many times it was, and the value.
pub fn submission(row: &ObservationRow) -> String {
    let before = read_submission(&row.submitted).map_or(0, |(times, _)| times);
    format!("{}: {}", before + 1, shown_value(row))
}

fn read_submission(text: &str) -> Option<(u32, &str)> {
    let (times, shown) = text.split_once(": ")?;
    Some((times.parse().ok()?, shown))
}

fn shown_value(row: &ObservationRow) -> String {
    let mark = if row.estimate { "~" } else { "" };
    let value = match row.value {
        _ if row.not_available => "–".to_owned(),
        Some(value) => value.to_string(),
        None => row.text.clone(),
    };
    match (row.numerator, row.denominator) {
        (None, None) => format!("{mark}{value}"),
        (part, whole) => {
            let shown = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
            format!("{mark}{value} ({}/{})", shown(part), shown(whole))
        }
    }
}

impl Query<'_> {
    /// The verdicts on observations of a unit and year.
    pub fn verdicts(&self, unit: &str, year: i64) -> Result<Verdicts, QueryError> {
        Ok(Verdicts(self.fields(Kind::Review, &format!("{unit}-{year}"))?.unwrap_or_default()))
    }

    /// The standing of each of these rows; the verdicts of a unit and year are read once.
    pub(crate) fn standings(&self, rows: &[ObservationRow]) -> Result<Vec<Standing>, QueryError> {
        let mut held: BTreeMap<(&str, i64), Verdicts> = BTreeMap::new();
        rows.iter()
            .map(|row| {
                let verdicts = match held.entry((&row.unit, row.year)) {
                    Entry::Occupied(held) => held.into_mut(),
                    Entry::Vacant(place) => place.insert(self.verdicts(&row.unit, row.year)?),
                };
                Ok(verdicts.on(row))
            })
            .collect()
    }

    /// Observations that were ever submitted, in order of unit and year.
    pub fn submitted(&self) -> Result<Vec<Observation>, QueryError> {
        self.observations_where("submitted <> '' AND deleted = 0 ORDER BY unit, year, indicator, period, breakdown", ())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(value: f64, submitted: &str) -> ObservationRow {
        let (indicator, period) = ("i".to_owned(), "2021".to_owned());
        ObservationRow { indicator, period, value: Some(value), submitted: submitted.into(), ..Default::default() }
    }

    fn verdicts(verdict: &str, of: &str) -> Verdicts {
        let body = serde_json::json!({ "i@2021.verdict": verdict, "i@2021.of": of, "i@2021.reason": "Why" });
        Verdicts(Fields::parse(&body.to_string()))
    }

    #[test]
    fn the_state_follows_from_what_was_submitted_and_what_was_said_of_it() {
        let none = Verdicts::default();
        let cases = [
            (State::Draft, row(12.0, ""), none.clone()),
            (State::Submitted, row(12.0, "1: 12"), none.clone()),
            (State::Draft, row(13.0, "1: 12"), none),
            (State::Approved, row(12.0, "1: 12"), verdicts("approved", "1: 12")),
            (State::Changed, row(13.0, "1: 12"), verdicts("approved", "1: 12")),
            (State::Submitted, row(13.0, "2: 13"), verdicts("approved", "1: 12")),
            (State::Returned, row(12.0, "1: 12"), verdicts("returned", "1: 12")),
            (State::Returned, row(13.0, "1: 12"), verdicts("returned", "1: 12")),
            (State::Submitted, row(12.0, "2: 12"), verdicts("returned", "1: 12")),
            (State::Reopened, row(12.0, "1: 12"), verdicts("reopened", "1: 12")),
        ];
        for (state, row, verdicts) in cases {
            assert_eq!(verdicts.on(&row).state, state, "{} {}", row.submitted, shown_value(&row));
        }
    }

    #[test]
    fn the_same_value_can_be_submitted_again() {
        let first = submission(&row(12.0, ""));
        assert_eq!(first, "1: 12");
        assert_eq!(submission(&row(12.0, &first)), "2: 12");
        let estimate = ObservationRow { estimate: true, numerator: Some(1.0), denominator: Some(8.0), ..row(12.5, "") };
        assert_eq!(submission(&estimate), "1: ~12.5 (1/8)");
    }
}
