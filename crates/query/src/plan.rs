//! What follows from the plan: where an action went, what a late step delays, and what is planned against held.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use roadbook_model::{Kind, language::Text};
use serde::Serialize;
use ts_rs::TS;

use crate::{Query, QueryError, fields::Fields, merged};

/// An action on the way from what it was to what it became.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TraceNode {
    /// Its id.
    pub id: String,
    /// Its number now.
    pub number: String,
    /// Its title.
    pub title: Text,
    /// Whether it is in the roadmap no more.
    pub gone: bool,
    /// Numbers it had, the first one first.
    pub numbers: Vec<FormerNumber>,
    /// Actions it was merged into or split up into.
    pub became: Vec<String>,
    /// Actions it was made of.
    pub was: Vec<String>,
}

/// A number an action had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FormerNumber {
    /// The number.
    pub number: String,
    /// Theme it had then.
    pub theme: String,
    /// Day on which it was given another, ISO 8601.
    pub until: String,
}

/// A kept promise, or not yet: how many meetings were planned and how many held.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Quota {
    /// The step of the process table.
    pub milestone: String,
    /// Its title.
    pub title: Text,
    /// Its timeframe, EDTF.
    pub timeframe: String,
    /// How many are planned.
    pub planned: i32,
    /// How many were held.
    pub held: i32,
    /// Meetings that count towards it, held or not.
    pub meetings: Vec<String>,
}

/// A step that moves because one before it does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Moved {
    /// The action.
    pub id: String,
    /// By how many days.
    pub days: i32,
    /// First day then, ISO 8601.
    pub begin: String,
    /// Last day then.
    pub end: String,
}

/// What the dependencies between actions say.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct Dependencies {
    /// Actions that wait for each other in a circle, each circle once.
    pub circles: Vec<Vec<String>>,
    /// Actions that begin before what they wait for ends: (what waits, what it waits for, days).
    pub early: Vec<Early>,
}

/// An action that begins before one it waits for ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Early {
    /// What waits.
    pub id: String,
    /// What it waits for.
    pub waits_for: String,
    /// Days by which it begins too early.
    pub days: i32,
}

/// Ids, and the ids each depends on.
pub type Edges = BTreeMap<String, Vec<String>>;

/// A circle that passes through `from`, if there is one, in its order.
pub fn circle_through(edges: &Edges, from: &str) -> Option<Vec<String>> {
    let mut path = vec![from.to_owned()];
    let mut seen = BTreeSet::new();
    finds_back(edges, from, &mut path, &mut seen).then_some(path)
}

fn finds_back<'a>(edges: &'a Edges, from: &str, path: &mut Vec<String>, seen: &mut BTreeSet<&'a str>) -> bool {
    let Some(next) = path.last().and_then(|at| edges.get(at)) else { return false };
    for id in next {
        if id == from {
            return true;
        }
        if seen.insert(id) {
            path.push(id.clone());
            if finds_back(edges, from, path, seen) {
                return true;
            }
            path.pop();
        }
    }
    false
}

/// Every circle once, whichever of its members is looked at first.
pub fn circles(edges: &Edges) -> Vec<Vec<String>> {
    let mut known: BTreeSet<&String> = BTreeSet::new();
    let mut found: Vec<Vec<String>> = Vec::new();
    for from in edges.keys() {
        if known.contains(from) {
            continue;
        }
        if let Some(circle) = circle_through(edges, from) {
            known.extend(edges.keys().filter(|id| circle.contains(id)));
            found.push(circle);
        }
    }
    found
}

type Days = (NaiveDate, NaiveDate);

/// What moves when `late` ends `by` days later. What has no dates is passed over.
pub fn knock_on(edges: &Edges, days: &BTreeMap<String, Days>, late: &str, by: i64) -> Vec<Moved> {
    let mut shift: BTreeMap<&str, i64> = BTreeMap::from([(late, by)]);
    // Each round carries a delay one dependency further; a circle ends with the rounds.
    for _ in 0..=edges.len() {
        let mut grew = false;
        for (id, waits_for) in edges.iter().filter(|(id, _)| id.as_str() != late) {
            let Some((begin, _)) = days.get(id) else { continue };
            for before in waits_for {
                let (Some(moved), Some((_, end))) = (shift.get(before.as_str()).copied(), days.get(before)) else {
                    continue;
                };
                let room = (*begin - *end).num_days() - 1;
                let pushed = moved - room.max(0);
                if pushed > shift.get(id.as_str()).copied().unwrap_or(0) {
                    shift.insert(id, pushed);
                    grew = true;
                }
            }
        }
        if !grew {
            break;
        }
    }
    let moved = shift.into_iter().filter(|(id, _)| *id != late).filter_map(|(id, by)| {
        let (begin, end) = days.get(id)?;
        let later = |day: &NaiveDate| day.checked_add_signed(chrono::Duration::days(by)).unwrap_or(*day).to_string();
        Some(Moved { id: id.to_owned(), days: by as i32, begin: later(begin), end: later(end) })
    });
    moved.collect()
}

impl Query<'_> {
    /// Ids of a kind, and what each depends on.
    pub fn dependency_edges(&self, kind: Kind) -> Result<Edges, QueryError> {
        let edge = |(id, fields): (String, Fields)| (id, fields.references("depends_on"));
        Ok(self.records(kind)?.into_iter().map(edge).collect())
    }

    fn days_of_actions(&self) -> Result<BTreeMap<String, Days>, QueryError> {
        let days = |(id, fields): (String, Fields)| {
            let timeframe = fields.timeframe("timeframe");
            Some((id, (timeframe.begin()?, timeframe.end()?)))
        };
        Ok(self.records(Kind::Action)?.into_iter().filter_map(days).collect())
    }

    /// Circles, and actions that begin before what they wait for ends.
    pub fn dependencies(&self) -> Result<Dependencies, QueryError> {
        let (edges, days) = (self.dependency_edges(Kind::Action)?, self.days_of_actions()?);
        let mut early = Vec::new();
        for (id, waits_for) in &edges {
            for before in waits_for {
                let (Some((begin, _)), Some((_, end))) = (days.get(id), days.get(before)) else { continue };
                let by = (*end - *begin).num_days() + 1;
                if by > 0 {
                    early.push(Early { id: id.clone(), waits_for: before.clone(), days: by as i32 });
                }
            }
        }
        Ok(Dependencies { circles: circles(&edges), early })
    }

    /// What moves when an action ends later.
    pub fn knock_on(&self, late: &str, by: i64) -> Result<Vec<Moved>, QueryError> {
        Ok(knock_on(&self.dependency_edges(Kind::Action)?, &self.days_of_actions()?, late, by))
    }

    /// Steps that plan a number of meetings, with those that were held.
    pub fn quotas(&self) -> Result<Vec<Quota>, QueryError> {
        let meetings = self.records(Kind::Meeting)?;
        let quota = |(id, fields): (String, Fields)| {
            let planned = fields.integer("planned")?;
            let towards = || meetings.iter().filter(|(_, meeting)| meeting.line("milestone") == id);
            // A meeting that was moved online was held all the same.
            let is_held = |meeting: &Fields| matches!(meeting.line("status").as_str(), "held" | "converted");
            Some(Quota {
                title: fields.text("title", self.language),
                timeframe: fields.line("timeframe"),
                planned: planned.try_into().unwrap_or(i32::MAX),
                held: towards().filter(|(_, meeting)| is_held(meeting)).count() as i32,
                meetings: towards().map(|(id, _)| id.clone()).collect(),
                milestone: id,
            })
        };
        Ok(self.records(Kind::Milestone)?.into_iter().filter_map(quota).collect())
    }

    /// The actions a number or an id leads to, and what they were and became, each once.
    pub fn trace(&self, number_or_id: &str) -> Result<Vec<TraceNode>, QueryError> {
        let all = self.trace_nodes()?;
        let had = |node: &TraceNode| node.numbers.iter().any(|former| former.number == number_or_id);
        let is_named = |node: &&TraceNode| node.id == number_or_id || node.number == number_or_id || had(node);
        let mut reached: BTreeSet<String> = all.values().filter(is_named).map(|node| node.id.clone()).collect();
        let mut open: Vec<String> = reached.iter().cloned().collect();
        while let Some(node) = open.pop().and_then(|id| all.get(&id)) {
            for next in node.became.iter().chain(&node.was) {
                if reached.insert(next.clone()) {
                    open.push(next.clone());
                }
            }
        }
        let mut nodes: Vec<TraceNode> = all.into_values().filter(|node| reached.contains(&node.id)).collect();
        // What is gone first: it came before.
        nodes.sort_by(|a, b| (!a.gone, &a.number, &a.id).cmp(&(!b.gone, &b.number, &b.id)));
        Ok(nodes)
    }

    fn trace_nodes(&self) -> Result<BTreeMap<String, TraceNode>, QueryError> {
        let mut nodes: BTreeMap<String, TraceNode> = BTreeMap::new();
        let all = self.records_with_deleted(Kind::Action)?;
        let became = merged::gone(Kind::Action, all.iter().map(|(id, fields, _)| (id.as_str(), fields)));
        for (id, fields, deleted) in all {
            let former = |(_, item): (String, Fields)| FormerNumber {
                number: item.line("number"),
                theme: item.line("theme"),
                until: item.line("until"),
            };
            let node = TraceNode {
                number: fields.line("number"),
                title: fields.text("title", self.language),
                gone: deleted || became.contains(&id),
                numbers: fields.items("numbers").into_iter().map(former).collect(),
                became: fields.references("became"),
                was: Vec::new(),
                id: id.clone(),
            };
            nodes.insert(id, node);
        }
        let edges: Vec<(String, String)> =
            nodes.values().flat_map(|node| node.became.iter().map(|next| (node.id.clone(), next.clone()))).collect();
        for (from, to) in edges {
            if let Some(node) = nodes.get_mut(&to) {
                node.was.push(from);
            }
        }
        Ok(nodes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edges(of: &[(&str, &[&str])]) -> Edges {
        of.iter().map(|(id, to)| (id.to_string(), to.iter().map(ToString::to_string).collect())).collect()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_circle_is_found_once_and_what_only_leads_to_it_is_not_in_it() {
        let edges = edges(&[("a", &["b"]), ("b", &["c"]), ("c", &["b"]), ("d", &["d"]), ("e", &[])]);
        assert_eq!(circle_through(&edges, "a"), None);
        assert_eq!(circles(&edges), [vec!["b".to_owned(), "c".to_owned()], vec!["d".to_owned()]]);
    }

    #[test]
    fn a_late_step_pushes_what_waits_for_it_by_what_no_room_is_left_for() {
        let edges = edges(&[("a", &[]), ("b", &["a"]), ("c", &["b"]), ("d", &["a"])]);
        let month = |begin: &str, end: &str| (day(begin), day(end));
        let days = BTreeMap::from([
            ("a".to_owned(), month("2021-01-01", "2021-01-31")),
            ("b".to_owned(), month("2021-02-01", "2021-02-28")),
            ("c".to_owned(), month("2021-03-11", "2021-03-31")),
            ("d".to_owned(), month("2021-06-01", "2021-06-30")),
        ]);
        let moved = knock_on(&edges, &days, "a", 15);
        let told: Vec<_> = moved.iter().map(|moved| (moved.id.as_str(), moved.days, moved.begin.as_str())).collect();
        assert_eq!(told, [("b", 15, "2021-02-16"), ("c", 5, "2021-03-16")], "ten days of room before c; d has months");
    }

    #[test]
    fn a_delay_in_a_circle_ends() {
        let edges = edges(&[("a", &["b"]), ("b", &["a"])]);
        let both = (day("2021-01-01"), day("2021-01-31"));
        let days = BTreeMap::from([("a".to_owned(), both), ("b".to_owned(), both)]);
        assert_eq!(knock_on(&edges, &days, "a", 5).len(), 1);
    }
}
