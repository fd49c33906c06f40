//! Reporting units: countries and territories of UN M49, and UNESCO's five regions.

use std::{collections::BTreeMap, sync::LazyLock};

use chrono::NaiveDate;
use serde::Deserialize;

/// Who reports.
#[derive(Debug, Clone, Copy)]
pub enum Unit {
    /// A country or territory.
    Country(&'static Country),
    /// A region, by its code.
    Region(&'static str),
}

/// A country or territory.
#[derive(Debug, Deserialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// When it was a Member State of UNESCO, where that is not always.
    unesco: Vec<Span>,
}

/// From a day to a day, both included; open where there is none.
#[derive(Debug, Deserialize)]
struct Span {
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

#[derive(Deserialize)]
struct Region {
    code: String,
}

static COUNTRIES: LazyLock<BTreeMap<&str, &Country>> = LazyLock::new(|| {
    let all: &'static [Country] = read(include_str!("../../../assets/reference/countries.json")).leak();
    all.iter().map(|country| (country.code.as_str(), country)).collect()
});
static REGIONS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let all: Vec<Region> = read(include_str!("../../../assets/reference/regions.json"));
    all.into_iter().map(|region| region.code).collect()
});

fn read<T: for<'a> Deserialize<'a>>(text: &str) -> Vec<T> {
    serde_json::from_str(text).expect("the reference data is read in tests")
}

impl Unit {
    /// The unit of that code.
    pub fn of(code: &str) -> Option<Unit> {
        let region = || REGIONS.iter().find(|region| *region == code).map(|region| Unit::Region(region));
        COUNTRIES.get(code).map(|country| Unit::Country(country)).or_else(region)
    }
}

impl Country {
    /// Whether it is a Member State of UNESCO on a day.
    pub fn is_member_state(&self, day: NaiveDate) -> bool {
        self.unesco
            .iter()
            .any(|span| span.from.is_none_or(|from| from <= day) && span.until.is_none_or(|until| day <= until))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(day: &str) -> usize {
        let day = day.parse().unwrap();
        COUNTRIES.values().filter(|country| country.is_member_state(day)).count()
    }

    #[test]
    fn unesco_has_194_member_states_until_two_leave_at_the_end_of_2026() {
        assert_eq!((members("2026-06-30"), members("2027-01-01"), members("2020-06-30")), (194, 192, 193));
    }

    #[test]
    fn reporting_units_are_countries_territories_and_regions() {
        assert_eq!(REGIONS.len(), 5);
        assert!(matches!(Unit::of("GP"), Some(Unit::Country(_))));
        assert!(matches!(Unit::of("AFRICA"), Some(Unit::Region("AFRICA"))));
        assert!(Unit::of("ZZ").is_none() && Unit::of("ke").is_none());
    }
}
