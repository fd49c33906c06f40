//! What the observations of an indicator add up to, and honestly: each figure says by which rule,
//! on which observations it rests, and which were left out and why. Nothing is counted twice.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use roadbook_model::{Kind, Timeframe, schema, unit::Unit};
use roadbook_store::ObservationRow;
use serde::Serialize;
use ts_rs::TS;

use crate::{Query, QueryError, fields::Fields, groups::Groups, review::State};

/// What figures are made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By<'a> {
    /// Each reporting unit, over all its periods.
    Country,
    /// Each country group of a grouping, such as `region`, over all periods.
    Groups(&'a str),
    /// Each period, over all reporting units.
    Period,
    /// Each value of a dimension, such as `sex`, over all reporting units and periods.
    Dimension(&'a str),
}

impl<'a> By<'a> {
    /// Reads `country`, `period`, a grouping of countries, or the id of a dimension.
    pub fn of(name: &'a str) -> By<'a> {
        match name {
            "country" => By::Country,
            "period" => By::Period,
            grouping if schema::GROUPINGS.contains(&grouping) => By::Groups(grouping),
            dimension => By::Dimension(dimension),
        }
    }
}

/// The figures of an indicator.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Aggregated {
    /// The indicator.
    pub indicator: String,
    /// The rule by which its observations are put together.
    pub rule: String,
    /// One for each key, in the order of keys.
    pub figures: Vec<Figure>,
}

/// One figure.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct Figure {
    /// The unit, country group, period or value of a dimension; empty for countries in none of the groups.
    pub key: String,
    /// What the country group or value is called, if a record says it.
    pub title: String,
    /// The figure; `null` where the rule gives none.
    pub value: Option<f64>,
    /// The rule.
    pub rule: String,
    /// Ids of the observations it rests on.
    pub observations: Vec<String>,
    /// Reporting units among them.
    pub units: i32,
    /// Estimates among them.
    pub estimates: i32,
    /// Those that do not count.
    pub left_out: Vec<LeftOut>,
}

/// An observation that does not count in a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LeftOut {
    /// Its id.
    pub observation: String,
    /// Its reporting unit.
    pub unit: String,
    /// Why.
    pub why: LeftOutWhy,
}

/// Why an observation does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LeftOutWhy {
    /// It is not approved, and only what is approved counts.
    NotApproved,
    /// It is known to be unavailable.
    NotAvailable,
    /// It is no number.
    NoNumber,
    /// A weighted percentage needs what it is a percentage of.
    NoDenominator,
    /// Its unit is no Member State, and countries are counted.
    NoMemberState,
    /// The countries of the region reported for the same period.
    CountedByCountries,
    /// The same unit reported for a longer period around it.
    WithinLongerPeriod,
}

/// The newest figure of an indicator.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Newest {
    /// The indicator.
    pub indicator: String,
    /// Its period.
    pub period: String,
    /// The figure.
    pub value: f64,
    /// Reporting units it rests on.
    pub units: i32,
}

impl Query<'_> {
    /// The newest figure of every indicator that has one.
    pub fn newest_figures(&self) -> Result<Vec<Newest>, QueryError> {
        let mut newest = Vec::new();
        let places = Places { regions: self.country_groups("region")?, groups: Groups::default() };
        for (indicator, fields) in self.records(Kind::Indicator)? {
            let rule = rule_of(&fields);
            if rule != "none"
                && let Some(figure) = self.newest_figure(&indicator, &rule, &places)?
            {
                newest.push(figure);
            }
        }
        Ok(newest)
    }

    /// Goes back from the newest period to one that gives a figure.
    fn newest_figure(&self, indicator: &str, rule: &str, places: &Places) -> Result<Option<Newest>, QueryError> {
        let before = "SELECT max(period) FROM observation
                      WHERE indicator = ?1 AND period < ?2 AND breakdown = '' AND deleted = 0";
        let of_period = "indicator = ?1 AND period = ?2 AND breakdown = '' AND deleted = 0 ORDER BY unit";
        let mut statement = self.conn.prepare_cached(before)?;
        let mut period = "~".to_owned();
        while let Some(found) = statement.query_row([indicator, &period], |row| row.get::<_, Option<String>>(0))? {
            let rows = roadbook_store::observation_values(self.conn, of_period, [indicator, &found])?;
            let figures = figures(rule, By::Period, rows.into_iter().map(|row| (row, true)).collect(), places);
            if let Some((value, units)) = figures.first().and_then(|figure| Some((figure.value?, figure.units))) {
                return Ok(Some(Newest { indicator: indicator.to_owned(), period: found, value, units }));
            }
            period = found;
        }
        Ok(None)
    }

    /// The figures of an indicator.
    pub fn aggregate(&self, indicator: &str, by: By<'_>, only_approved: bool) -> Result<Aggregated, QueryError> {
        let rule = rule_of(&self.fields(Kind::Indicator, indicator)?.unwrap_or_default());
        let all = "indicator = ?1 AND deleted = 0 ORDER BY period, unit, breakdown";
        let rows = if only_approved {
            let rows = roadbook_store::observation_rows(
                self.conn,
                &format!("SELECT * FROM observation WHERE {all}"),
                [indicator],
            )?;
            let approved = self.standings(&rows)?.into_iter().map(|standing| standing.state == State::Approved);
            rows.into_iter().zip(approved).collect()
        } else {
            let rows = roadbook_store::observation_values(self.conn, all, [indicator])?;
            rows.into_iter().map(|row| (row, true)).collect()
        };
        let groups = if let By::Groups(grouping) = by { self.country_groups(grouping)? } else { Groups::default() };
        let places = Places { regions: self.country_groups("region")?, groups };
        let mut figures = figures(&rule, by, rows, &places);
        if let By::Dimension(dimension) = by {
            let titles = self.values_of(dimension)?;
            let title = |key: &str| titles.get(key).cloned().unwrap_or_default();
            figures.iter_mut().for_each(|figure| figure.title = title(&figure.key));
        }
        Ok(Aggregated { indicator: indicator.to_owned(), figures, rule })
    }

    /// What each value of a dimension is called.
    fn values_of(&self, dimension: &str) -> Result<BTreeMap<String, String>, QueryError> {
        let values = self.fields(Kind::Dimension, dimension)?.unwrap_or_default().items("values");
        Ok(values.into_iter().map(|(id, value)| (id, value.text("text", self.language).text)).collect())
    }
}

/// Where countries are.
#[derive(Default)]
struct Places {
    /// UNESCO's regions, which report as well.
    regions: Groups,
    /// The groups that figures are made for.
    groups: Groups,
}

/// The rule by which an indicator's observations are put together.
fn rule_of(fields: &Fields) -> String {
    let rule = fields.line("aggregation");
    let is_worded = schema::WORDED.contains(&fields.line("measure").as_str());
    if is_worded || rule.is_empty() { "none".to_owned() } else { rule }
}

/// Figures of rows, each with whether it is as it may count.
fn figures(rule: &str, by: By<'_>, rows: Vec<(ObservationRow, bool)>, places: &Places) -> Vec<Figure> {
    let rows: Vec<Counted> =
        rows.into_iter().filter_map(|(row, counts)| Counted::of(row, counts, by, places)).collect();
    let mut beside: BTreeMap<&str, Vec<&Counted>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.unusable(rule).is_none()) {
        beside.entry(&row.row.unit).or_default().push(row);
        row.regions.iter().for_each(|region| beside.entry(region).or_default().push(row));
    }
    let mut groups: BTreeMap<&str, Group<'_>> = BTreeMap::new();
    for row in &rows {
        let others = || beside.get(row.row.unit.as_str()).into_iter().flatten();
        let twice = || others().find_map(|other| row.covered_by(other, by));
        let why_not = row.unusable(rule).or_else(twice);
        for key in &row.keys {
            let group = groups.entry(key).or_default();
            match why_not {
                Some(why) => group.left_out.push((row, why)),
                None => group.rows.push(row),
            }
        }
    }
    let title = |key: &str| places.groups.title(key).unwrap_or_default().to_owned();
    groups.into_iter().map(|(key, group)| Figure { title: title(key), ..group.figure(key, rule) }).collect()
}

/// An observation and where it counts.
struct Counted {
    row: ObservationRow,
    is_approved: bool,
    unit: Option<Unit>,
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
    /// The regions its unit is in.
    regions: Vec<String>,
    /// The figures it counts in.
    keys: Vec<String>,
}

impl Counted {
    /// `None` if it has no place among these figures: totals and breakdowns are never mixed.
    fn of(row: ObservationRow, is_approved: bool, by: By<'_>, places: &Places) -> Option<Counted> {
        let period = Timeframe::parse(&row.period).unwrap_or_default();
        let (first, last) = (period.begin(), period.end());
        let within = |groups: &Groups| -> Vec<String> {
            groups.of(&row.unit, last.unwrap_or(NaiveDate::MAX)).into_iter().map(str::to_owned).collect()
        };
        let keys = match by {
            By::Dimension(dimension) => vec![one_value(&row.breakdown, dimension)?.to_owned()],
            _ if !row.breakdown.is_empty() => return None,
            By::Country => vec![row.unit.clone()],
            By::Period => vec![row.period.clone()],
            By::Groups(_) if places.groups.title(&row.unit).is_some() => vec![row.unit.clone()],
            By::Groups(_) => {
                Some(within(&places.groups)).filter(|keys| !keys.is_empty()).unwrap_or(vec![String::new()])
            }
        };
        let (unit, regions) = (Unit::of(&row.unit), within(&places.regions));
        Some(Counted { row, is_approved, unit, first, last, regions, keys })
    }

    fn unusable(&self, rule: &str) -> Option<LeftOutWhy> {
        let is_weighted = rule == "weighted";
        let weighs = self.row.numerator.is_some() && self.row.denominator.is_some_and(|whole| whole > 0.0);
        let is_member =
            matches!((self.unit, self.last), (Some(Unit::Country(country)), Some(day)) if country.is_member_state(day));
        if !self.is_approved {
            Some(LeftOutWhy::NotApproved)
        } else if self.row.not_available {
            Some(LeftOutWhy::NotAvailable)
        } else if is_weighted && !weighs {
            Some(LeftOutWhy::NoDenominator)
        } else if !is_weighted && self.row.value.is_none() {
            Some(LeftOutWhy::NoNumber)
        } else if rule == "count" && !is_member {
            Some(LeftOutWhy::NoMemberState)
        } else {
            None
        }
    }

    /// Why it would be counted twice beside another.
    fn covered_by(&self, other: &Counted, by: By<'_>) -> Option<LeftOutWhy> {
        let in_region = match (self.unit, other.unit) {
            (Some(Unit::Region(region)), Some(Unit::Country(_))) => other.regions.iter().any(|of| of == region),
            _ => false,
        };
        let same_breakdown = self.row.breakdown == other.row.breakdown;
        if in_region && same_breakdown && self.row.period == other.row.period && by != By::Country {
            return Some(LeftOutWhy::CountedByCountries);
        }
        let is_within = other.first <= self.first && self.last <= other.last && self.row.period != other.row.period;
        let is_twice = by != By::Period && self.row.unit == other.row.unit && same_breakdown && is_within;
        is_twice.then_some(LeftOutWhy::WithinLongerPeriod)
    }

    fn id(&self) -> String {
        format!("{}-{}/{}", self.row.unit, self.row.year, self.row.key())
    }

    fn value(&self) -> f64 {
        self.row.value.unwrap_or_default()
    }
}

/// The value of a dimension in a breakdown by it alone.
fn one_value<'a>(breakdown: &'a str, dimension: &str) -> Option<&'a str> {
    breakdown.strip_prefix(dimension)?.strip_prefix(':').filter(|value| !value.contains('|'))
}

#[derive(Default)]
struct Group<'a> {
    rows: Vec<&'a Counted>,
    left_out: Vec<(&'a Counted, LeftOutWhy)>,
}

impl Group<'_> {
    fn figure(mut self, key: &str, rule: &str) -> Figure {
        match rule {
            "count" => self.rows.retain(|row| row.value() > 0.0),
            "latest" => self.keep_latest(),
            _ => {}
        }
        let left_out = |(row, why): &(&Counted, LeftOutWhy)| LeftOut {
            observation: row.id(),
            unit: row.row.unit.clone(),
            why: *why,
        };
        Figure {
            key: key.to_owned(),
            title: String::new(),
            value: self.value(rule),
            rule: rule.to_owned(),
            observations: self.rows.iter().map(|row| row.id()).collect(),
            units: self.units() as i32,
            estimates: self.rows.iter().filter(|row| row.row.estimate).count() as i32,
            left_out: self.left_out.iter().map(left_out).collect(),
        }
    }

    /// Of each unit the newest.
    fn keep_latest(&mut self) {
        let mut newest: BTreeMap<&str, Option<NaiveDate>> = BTreeMap::new();
        for row in &self.rows {
            let known = newest.entry(&row.row.unit).or_default();
            *known = (*known).max(row.last);
        }
        self.rows.retain(|row| newest.get(row.row.unit.as_str()) == Some(&row.last));
    }

    fn units(&self) -> usize {
        let mut units: Vec<&str> = self.rows.iter().map(|row| row.row.unit.as_str()).collect();
        units.sort_unstable();
        units.dedup();
        units.len()
    }

    fn value(&self, rule: &str) -> Option<f64> {
        let sum: f64 = self.rows.iter().map(|row| row.value()).sum();
        let total =
            |part: fn(&ObservationRow) -> Option<f64>| self.rows.iter().filter_map(|row| part(&row.row)).sum::<f64>();
        match rule {
            "count" => Some(self.units() as f64),
            _ if self.rows.is_empty() => None,
            "sum" => Some(sum),
            "average" => Some(sum / self.rows.len() as f64),
            "weighted" => Some(100.0 * total(|row| row.numerator) / total(|row| row.denominator)),
            // The newest values of several units do not make one.
            "latest" => (self.rows.len() == 1).then_some(sum),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Kenya, and Namibia until the end of 2021, in Africa.
    fn places() -> Places {
        let africa = Groups::with("AFRICA", "Africa", &[("KE", None), ("NA", Some("2021-12-31"))]);
        Places { regions: africa.clone(), groups: africa }
    }

    fn row(unit: &str, period: &str, value: f64) -> ObservationRow {
        let (unit, period) = (unit.to_owned(), period.to_owned());
        let year = period[..4].parse().unwrap();
        ObservationRow { unit, year, period, indicator: "i".into(), value: Some(value), ..ObservationRow::default() }
    }

    fn of(unit: &str, breakdown: &str, value: f64) -> ObservationRow {
        ObservationRow { breakdown: breakdown.into(), ..row(unit, "2021", value) }
    }

    fn part(unit: &str, part: f64, whole: f64) -> ObservationRow {
        ObservationRow { numerator: Some(part), denominator: Some(whole), ..row(unit, "2021", 0.0) }
    }

    fn approved(rule: &str, by: By<'_>, rows: &[ObservationRow]) -> Vec<Figure> {
        figures(rule, by, rows.iter().map(|row| (row.clone(), true)).collect(), &places())
    }

    fn values(rule: &str, by: By<'_>, rows: &[ObservationRow]) -> Vec<(String, Option<f64>)> {
        approved(rule, by, rows).into_iter().map(|figure| (figure.key, figure.value)).collect()
    }

    fn left_out(rule: &str, by: By<'_>, rows: &[ObservationRow]) -> Vec<(String, LeftOutWhy)> {
        let figures = approved(rule, by, rows);
        figures.into_iter().flat_map(|figure| figure.left_out).map(|left| (left.observation, left.why)).collect()
    }

    #[test]
    fn each_rule_puts_values_together_its_own_way_and_none_gives_no_figure() {
        let rows = [row("FR", "2020", 2.0), row("KE", "2020", 4.0), row("KE", "2021", 0.0)];
        let by_period = |rule| values(rule, By::Period, &rows).into_iter().map(|(_, value)| value).collect::<Vec<_>>();
        assert_eq!(by_period("sum"), [Some(6.0), Some(0.0)]);
        assert_eq!(by_period("average"), [Some(3.0), Some(0.0)]);
        assert_eq!(by_period("count"), [Some(2.0), Some(0.0)]);
        assert_eq!(by_period("latest"), [None, Some(0.0)], "several units have no one latest value");
        assert_eq!(by_period("none"), [None, None]);
        assert_eq!(values("latest", By::Country, &rows), [("FR".into(), Some(2.0)), ("KE".into(), Some(0.0))]);
    }

    #[test]
    fn a_percentage_is_weighted_by_what_it_is_of_and_needs_it() {
        let rows = [part("KE", 10.0, 20.0), part("NA", 10.0, 180.0), row("FR", "2021", 90.0)];
        assert_eq!(values("weighted", By::Period, &rows), [("2021".into(), Some(10.0))]);
        assert_eq!(left_out("weighted", By::Period, &rows), [("FR-2021/i@2021".into(), LeftOutWhy::NoDenominator)]);
    }

    #[test]
    fn a_territory_is_left_out_of_a_count_of_countries_and_in_a_sum() {
        let rows = [row("GP", "2021", 1.0), row("KE", "2021", 1.0), row("NA", "2021", 1.0)];
        assert_eq!(values("count", By::Period, &rows), [("2021".into(), Some(2.0))]);
        assert_eq!(left_out("count", By::Period, &rows), [("GP-2021/i@2021".into(), LeftOutWhy::NoMemberState)]);
        assert_eq!(values("sum", By::Period, &rows), [("2021".into(), Some(3.0))]);
        let by_region = values("sum", By::Groups("region"), &rows);
        assert_eq!(by_region, [("".into(), Some(1.0)), ("AFRICA".into(), Some(2.0))], "of no region, it stands apart");
    }

    #[test]
    fn a_country_counts_in_a_group_while_it_is_in_it() {
        let rows = [row("NA", "2021", 1.0), row("NA", "2022", 1.0)];
        let expected = [("".into(), Some(1.0)), ("AFRICA".into(), Some(1.0))];
        assert_eq!(values("sum", By::Groups("region"), &rows), expected);
    }

    #[test]
    fn nothing_is_counted_twice() {
        let region = [row("AFRICA", "2021", 9.0), row("KE", "2021", 4.0), row("AFRICA", "2022", 5.0)];
        assert_eq!(
            values("sum", By::Groups("region"), &region),
            [("AFRICA".into(), Some(9.0))],
            "of 2021 its country, of 2022 itself"
        );
        let year = [row("KE", "2021", 4.0), row("KE", "2021-33", 1.0), row("KE", "2022-33", 2.0)];
        assert_eq!(values("sum", By::Country, &year), [("KE".into(), Some(6.0))]);
        let why = LeftOutWhy::WithinLongerPeriod;
        assert_eq!(left_out("sum", By::Country, &year), [("KE-2021/i@2021-33".into(), why)]);
        let sexes =
            [of("KE", "", 9.0), of("KE", "sex:female", 5.0), of("NA", "sex:female", 1.0), of("KE", "sex:male", 4.0)];
        assert_eq!(values("sum", By::Period, &sexes), [("2021".into(), Some(9.0))]);
        let by_sex = [("female".into(), Some(6.0)), ("male".into(), Some(4.0))];
        assert_eq!(values("sum", By::Dimension("sex"), &sexes), by_sex);
        let both = [of("KE", "level:primary|sex:female", 5.0)];
        assert_eq!(values("sum", By::Dimension("level"), &both), []);
    }

    #[test]
    fn what_is_not_available_or_no_number_is_named() {
        let none = ObservationRow { not_available: true, value: None, ..row("KE", "2021", 0.0) };
        let words = ObservationRow { value: None, text: "begun".into(), ..row("NA", "2021", 0.0) };
        let expected = [
            ("KE-2021/i@2021".to_owned(), LeftOutWhy::NotAvailable),
            ("NA-2021/i@2021".to_owned(), LeftOutWhy::NoNumber),
        ];
        assert_eq!(left_out("sum", By::Period, &[none, words]), expected);
    }
}
