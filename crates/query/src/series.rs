//! An indicator over time: its observations and what they add up to.

use roadbook_model::Kind;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Query, QueryError,
    aggregate::{Aggregated, By, Figure},
};

/// What a chart of an indicator shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Series {
    /// The indicator.
    pub indicator: String,
    /// Unit of measure.
    pub unit_label: String,
    /// The rule by which observations are put together.
    pub rule: String,
    /// Every numeric observation.
    pub points: Vec<SeriesPoint>,
    /// One figure a period.
    pub aggregate: Vec<SeriesAggregate>,
    /// Value aimed at.
    pub target: Option<f64>,
    /// Year of the aim.
    pub target_year: Option<i32>,
    /// Value at the start.
    pub baseline: Option<f64>,
    /// Year of the start.
    pub baseline_year: Option<i32>,
}

/// One observation.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SeriesPoint {
    /// Period.
    pub period: String,
    /// Reporting unit.
    pub unit: String,
    /// Value.
    pub value: f64,
}

/// What the observations of a period add up to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SeriesAggregate {
    /// Period.
    pub period: String,
    /// The figure; `null` where the rule gives none.
    pub value: Option<f64>,
    /// Reporting units it rests on.
    pub units: i32,
}

impl Query<'_> {
    /// The series of an indicator.
    pub fn series(&self, indicator: &str) -> Result<Series, QueryError> {
        let fields = self.fields(Kind::Indicator, indicator)?.unwrap_or_default();
        let sql = "SELECT period, unit, value FROM observation
                   WHERE indicator = ?1 AND value IS NOT NULL AND breakdown = '' AND not_available = 0 AND deleted = 0
                   ORDER BY period, unit";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([indicator], |row| {
            Ok(SeriesPoint { period: row.get(0)?, unit: row.get(1)?, value: row.get(2)? })
        })?;
        let points: Vec<SeriesPoint> = rows.collect::<Result<_, _>>()?;
        let Aggregated { rule, figures, .. } = self.aggregate(indicator, By::Period, false)?;
        let counts = |figure: Figure| SeriesAggregate { period: figure.key, value: figure.value, units: figure.units };
        let aggregate = figures.into_iter().map(counts).collect();
        let year = |path: &str| fields.integer(path).and_then(|year| i32::try_from(year).ok());
        Ok(Series {
            indicator: indicator.to_owned(),
            unit_label: fields.line("unit"),
            aggregate,
            rule,
            points,
            target: fields.number("target"),
            target_year: year("target_year"),
            baseline: fields.number("baseline"),
            baseline_year: year("baseline_year"),
        })
    }
}
