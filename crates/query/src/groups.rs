//! Groups of countries: who is in which, and when.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use roadbook_model::Kind;

use crate::{Query, QueryError};

/// Country groups of one grouping, such as `region` or `electoral_group`.
#[derive(Debug, Clone, Default)]
pub struct Groups {
    /// Title of each group by its id.
    titles: BTreeMap<String, String>,
    members: BTreeMap<String, Vec<Membership>>,
}

#[derive(Debug, Clone)]
struct Membership {
    group: String,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

impl Groups {
    /// Ids of the groups that a country is in on a day.
    pub fn of(&self, country: &str, day: NaiveDate) -> Vec<&str> {
        let memberships = self.members.get(country).into_iter().flatten();
        let mut groups: Vec<&str> = memberships.filter(|one| one.holds(day)).map(|one| one.group.as_str()).collect();
        groups.dedup();
        groups
    }

    /// The title of a group.
    pub fn title(&self, id: &str) -> Option<&str> {
        self.titles.get(id).map(String::as_str)
    }
}

#[cfg(test)]
impl Groups {
    /// One group, with countries that are in it from ever until a day.
    pub(crate) fn with(id: &str, title: &str, members: &[(&str, Option<&str>)]) -> Groups {
        let membership = |until: &Option<&str>| Membership {
            group: id.to_owned(),
            from: None,
            until: until.and_then(|day| day.parse().ok()),
        };
        let members = members.iter().map(|(country, until)| ((*country).to_owned(), vec![membership(until)]));
        Groups { titles: [(id.to_owned(), title.to_owned())].into(), members: members.collect() }
    }
}

impl Membership {
    fn holds(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl Query<'_> {
    /// The country groups of a grouping.
    pub fn country_groups(&self, grouping: &str) -> Result<Groups, QueryError> {
        let mut groups = Groups::default();
        for (id, fields) in self.records(Kind::CountryGroup)? {
            if fields.line("type") != grouping {
                continue;
            }
            for (_, member) in fields.items("members") {
                let (from, until) = (member.timeframe("from").begin(), member.timeframe("until").end());
                let membership = Membership { group: id.clone(), from, until };
                groups.members.entry(member.line("country")).or_default().push(membership);
            }
            groups.titles.insert(id, fields.text("title", self.language).text);
        }
        Ok(groups)
    }
}
