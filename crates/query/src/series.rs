//! An indicator over time: its observations and what they add up to.

use roadbook_model::Kind;
use serde::Serialize;
use ts_rs::TS;

use crate::{Query, QueryError};

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
                   WHERE indicator = ?1 AND value IS NOT NULL AND not_available = 0 AND deleted = 0 ORDER BY period, unit";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([indicator], |row| {
            Ok(SeriesPoint { period: row.get(0)?, unit: row.get(1)?, value: row.get(2)? })
        })?;
        let points: Vec<SeriesPoint> = rows.collect::<Result<_, _>>()?;
        let rule = fields.line("aggregation");
        let year = |path: &str| fields.integer(path).and_then(|year| i32::try_from(year).ok());
        Ok(Series {
            indicator: indicator.to_owned(),
            unit_label: fields.line("unit"),
            aggregate: aggregate(&rule, &points),
            rule: if rule.is_empty() { "none".to_owned() } else { rule },
            points,
            target: fields.number("target"),
            target_year: year("target_year"),
            baseline: fields.number("baseline"),
            baseline_year: year("baseline_year"),
        })
    }
}

/// Figures by period. `points` are sorted by period.
///
/// `sum` adds, `average` weighs every unit the same, `count` counts units with a value above zero,
/// `latest` is only a figure where one unit reports; anything else gives none.
fn aggregate(rule: &str, points: &[SeriesPoint]) -> Vec<SeriesAggregate> {
    let by_period = points.chunk_by(|a, b| a.period == b.period);
    by_period
        .map(|points| {
            let sum: f64 = points.iter().map(|point| point.value).sum();
            let value = match rule {
                "sum" => Some(sum),
                "average" => Some(sum / points.len() as f64),
                "count" => Some(points.iter().filter(|point| point.value > 0.0).count() as f64),
                "latest" if points.len() == 1 => Some(sum),
                _ => None,
            };
            SeriesAggregate { period: points[0].period.clone(), value, units: points.len() as i32 }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_adds_up_its_own_way_and_none_gives_no_figure() {
        let points: Vec<SeriesPoint> = [("2020", "FR", 2.0), ("2020", "KE", 4.0), ("2021", "KE", 0.0)]
            .map(|(period, unit, value)| SeriesPoint { period: period.into(), unit: unit.into(), value })
            .into();
        let figures = |rule| aggregate(rule, &points).iter().map(|figure| figure.value).collect::<Vec<_>>();
        assert_eq!(figures("sum"), [Some(6.0), Some(0.0)]);
        assert_eq!(figures("average"), [Some(3.0), Some(0.0)]);
        assert_eq!(figures("count"), [Some(2.0), Some(0.0)]);
        assert_eq!(figures("latest"), [None, Some(0.0)]);
        assert_eq!(figures("none"), [None, None]);
    }
}
