//! Who has reported: which observations of a round of reporting are there, and how they stand; and the figures of one
//! country or institution against its own earlier ones.

use std::collections::{BTreeMap, BTreeSet};

use roadbook_model::{Kind, language::Text};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Query, QueryError,
    fields::Fields,
    review::{Standing, State},
};

/// How the reporting of a year stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Completeness {
    /// Indicators that are asked for.
    pub indicators: Vec<Asked>,
    /// Reporting units, each with what it reported.
    pub units: Vec<UnitReport>,
}

/// An indicator that is asked for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Asked {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: Text,
}

/// What a unit reported.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnitReport {
    /// The unit.
    pub unit: String,
    /// How the observation of each indicator stands; none where none is.
    pub cells: BTreeMap<String, Reported>,
}

/// How what is reported stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reported {
    /// Something is entered.
    Draft,
    /// It came back.
    Returned,
    /// It is submitted.
    Submitted,
    /// It is approved.
    Approved,
    /// It is known to be unavailable.
    NotAvailable,
}

impl Reported {
    fn of(not_available: bool, standing: &Standing) -> Reported {
        match standing.state {
            State::Approved if not_available => Reported::NotAvailable,
            State::Approved => Reported::Approved,
            State::Returned => Reported::Returned,
            State::Submitted | State::Changed => Reported::Submitted,
            State::Draft | State::Reopened if not_available => Reported::NotAvailable,
            State::Draft | State::Reopened => Reported::Draft,
        }
    }
}

/// An indicator as one unit reported it over the years.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OwnHistory {
    /// Its id.
    pub indicator: String,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: Text,
    /// Unit of measure.
    pub unit_label: String,
    /// Which way is good.
    pub direction: String,
    /// Value this unit aims at, if it set one, else nothing.
    pub target: Option<f64>,
    /// Its totals, the oldest first.
    pub points: Vec<OwnPoint>,
}

/// One value a unit reported.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OwnPoint {
    /// Id of the observation.
    pub observation: String,
    /// Period.
    pub period: String,
    /// The number, if it is one.
    pub value: Option<f64>,
    /// The answer, if it is not.
    pub text: String,
    /// Whether it is an estimate.
    pub estimate: bool,
    /// How it stands.
    pub state: State,
}

impl Query<'_> {
    /// How the reporting of a year stands: of a cycle's countries and indicators, or of all there are.
    pub fn completeness(&self, year: i32, cycle: Option<&Fields>) -> Result<Completeness, QueryError> {
        let asked: BTreeSet<String> =
            cycle.map(|cycle| cycle.references("indicators")).unwrap_or_default().into_iter().collect();
        let mut indicators = self.records(Kind::Indicator)?;
        indicators.retain(|(id, _)| asked.is_empty() || asked.contains(id));
        let ids: BTreeSet<&str> = indicators.iter().map(|(id, _)| id.as_str()).collect();
        let named = cycle.map(|cycle| cycle.line("countries")).unwrap_or_default();
        let mut units: BTreeMap<String, BTreeMap<String, Reported>> =
            named.split_whitespace().map(|unit| (unit.to_owned(), BTreeMap::new())).collect();
        let only_named = !units.is_empty();
        let sql = "SELECT * FROM observation INDEXED BY observation_year
                   WHERE year = ?1 AND breakdown = '' AND deleted = 0";
        let rows = roadbook_store::observation_rows(self.conn, sql, [year])?;
        for (row, standing) in rows.iter().zip(self.standings(&rows)?) {
            if !ids.contains(row.indicator.as_str()) || (only_named && !units.contains_key(&row.unit)) {
                continue;
            }
            let reported = Reported::of(row.not_available, &standing);
            // Of several periods of the year the one least far counts.
            let cell = units.entry(row.unit.clone()).or_default().entry(row.indicator.clone()).or_insert(reported);
            *cell = (*cell).min(reported);
        }
        let asked = |(id, fields): (String, Fields)| Asked {
            number: fields.line("number"),
            title: fields.text("title", self.language),
            id,
        };
        Ok(Completeness {
            indicators: indicators.into_iter().map(asked).collect(),
            units: units.into_iter().map(|(unit, cells)| UnitReport { unit, cells }).collect(),
        })
    }

    /// Every indicator a unit ever reported on, with what it reported.
    pub fn own_history(&self, unit: &str) -> Result<Vec<OwnHistory>, QueryError> {
        let which = "unit = ?1 AND breakdown = '' AND deleted = 0 ORDER BY indicator, period";
        let mut points: BTreeMap<String, Vec<OwnPoint>> = BTreeMap::new();
        for row in self.observations_where(which, [unit])? {
            points.entry(row.indicator).or_default().push(OwnPoint {
                observation: row.id,
                period: row.period,
                value: row.value,
                text: row.text,
                estimate: row.estimate,
                state: row.standing.state,
            });
        }
        let history = |(id, fields): (String, Fields)| {
            let points = points.remove(&id)?;
            let own = |aim: &crate::aims::Aim| aim.unit == unit && aim.of == crate::aims::AimOf::Target;
            Some(OwnHistory {
                number: fields.line("number"),
                title: fields.text("title", self.language),
                unit_label: fields.line("unit"),
                direction: fields.line("direction"),
                target: crate::aims::aims(&fields).into_iter().rfind(own).map(|aim| aim.value),
                indicator: id,
                points,
            })
        };
        Ok(self.records(Kind::Indicator)?.into_iter().filter_map(history).collect())
    }
}
