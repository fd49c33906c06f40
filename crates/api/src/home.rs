//! What a person sees first: what is due, what changed, how things stand.

use std::collections::BTreeMap;

use roadbook_engine::{NewObservation, News};
use roadbook_model::{Kind, schema::STATUSES};
use roadbook_query::{Query, review::State, rows::ActionRow};

use crate::{Host, Outcome, now, types::*};

const SEEN: &str = "home_seen";
/// Kinds of which no change is told: they are about people, verdicts and views.
const UNTOLD: [Kind; 3] = [Kind::Participant, Kind::Review, Kind::View];
/// Items shown for each person.
const ITEMS: usize = 8;
/// Most due items.
const MAX_DUE: usize = 40;

impl Host {
    pub(crate) fn home(&self, _: NoArgs) -> Outcome<Home> {
        let language = self.settings().language;
        let sync = self.sync_state(NoArgs {})?;
        self.with(|engine| {
            let since = engine.recall(SEEN)?.and_then(|bytes| Some(i64::from_be_bytes(bytes.try_into().ok()?)));
            let news = engine.news(since.unwrap_or(0))?;
            let conflicts = engine.conflicts()?.len() as u32;
            let query = engine.query(language);
            let actions = query.actions()?;
            let submitted = query.submitted()?;
            let stand = |states: &[State]| {
                submitted.iter().filter(|observation| states.contains(&observation.standing.state)).count() as u32
            };
            Ok(Home {
                due: due(&query, &actions)?,
                changed: changed(&query, news)?,
                since,
                counts: query.counts()?.into_iter().map(|(kind, count)| KindCount { kind, count }).collect(),
                status_counts: statuses(&actions),
                conflicts,
                submitted: stand(&[State::Submitted, State::Changed]),
                returned: stand(&[State::Returned]),
                participation: participation(&query)?,
                sync,
            })
        })
    }

    pub(crate) fn home_seen(&self, _: NoArgs) -> Outcome<AppState> {
        self.with(|engine| engine.remember(SEEN, &now().to_be_bytes()))?;
        self.app_state(NoArgs {})
    }
}

pub(crate) fn today() -> String {
    chrono::DateTime::from_timestamp_millis(now()).map(|moment| moment.date_naive().to_string()).unwrap_or_default()
}

fn due(query: &Query<'_>, actions: &[ActionRow]) -> Result<Vec<DueItem>, roadbook_query::QueryError> {
    let today = today();
    let item = |kind, id: &str, title: &roadbook_model::language::Text, end: &Option<String>| {
        let overdue = end.as_ref().is_some_and(|end| *end < today);
        DueItem { kind, id: id.to_owned(), title: title.clone(), end: end.clone(), overdue }
    };
    let open = actions.iter().filter(|action| action.status != "done" && action.when.end.is_some());
    let mut items: Vec<DueItem> =
        open.map(|action| item(Kind::Action, &action.id, &action.title, &action.when.end)).collect();
    for meeting in query.meetings()? {
        if meeting.status == "planned" {
            items.push(item(Kind::Meeting, &meeting.id, &meeting.title, &meeting.end));
        }
    }
    for (id, fields) in query.records(Kind::Meeting)? {
        for (_, action_item) in fields.items("action_items") {
            let end = action_item.timeframe("due").end().map(|day| day.to_string());
            if end.is_some() && !action_item.flag("done") && action_item.line("action").is_empty() {
                items.push(item(Kind::Meeting, &id, &action_item.text("text", query.language()), &end));
            }
        }
    }
    items.sort_by(|a, b| (&a.end, &a.id).cmp(&(&b.end, &b.id)));
    items.truncate(MAX_DUE);
    Ok(items)
}

/// What others did of what came here since, person by person: records this device changed as well first.
fn changed(query: &Query<'_>, news: Vec<News>) -> Result<Vec<ChangedGroup>, roadbook_query::QueryError> {
    let people = query.people()?;
    let mut groups: BTreeMap<String, ChangedGroup> = BTreeMap::new();
    for one in news {
        let kind = one.document.kind.parse().ok().filter(|kind| !UNTOLD.contains(kind));
        let (Some(kind), participant) = (kind, people.get(&one.actor).cloned().unwrap_or_default()) else { continue };
        let group = groups.entry(participant.clone()).or_insert_with(|| ChangedGroup {
            participant,
            count: 0,
            mine: 0,
            items: Vec::new(),
        });
        group.count += one.changes;
        group.mine += u32::from(one.mine);
        let room = ITEMS.saturating_sub(group.items.len());
        if room > 0 {
            group.items.extend(items(query, kind, &one, room as u32)?);
        }
    }
    let mut groups: Vec<ChangedGroup> = groups.into_values().collect();
    groups.sort_by(|a, b| (b.mine, b.count).cmp(&(a.mine, a.count)).then_with(|| a.participant.cmp(&b.participant)));
    Ok(groups)
}

/// The record that changed, or the observations of a unit and year that somebody changed last.
fn items(query: &Query<'_>, kind: Kind, one: &News, most: u32) -> Result<Vec<ChangedItem>, roadbook_query::QueryError> {
    let item = |id: &str, title| ChangedItem { kind, id: id.to_owned(), title, time: one.at, mine: one.mine };
    let id = &one.document.id;
    if kind != Kind::Observation {
        return Ok(vec![item(id, query.title_of(kind, id)?)]);
    }
    let (unit, year) = id.rsplit_once('-').unwrap_or_default();
    let ids = query.observed_by(unit, year.parse().unwrap_or_default(), &one.actor, most)?;
    let observed = ids.iter().filter_map(|id| Some((id, NewObservation::from_id(id)?)));
    observed.map(|(id, of)| Ok(item(id, query.title_of(Kind::Indicator, &of.indicator)?))).collect()
}

fn statuses(actions: &[ActionRow]) -> Vec<StatusCount> {
    let count = |status: &&str| {
        let count = actions.iter().filter(|action| action.status == **status).count() as u32;
        StatusCount { status: (*status).to_owned(), count }
    };
    STATUSES.iter().map(count).filter(|status| status.count > 0).collect()
}

fn participation(query: &Query<'_>) -> Result<Option<Participation>, roadbook_query::QueryError> {
    let questionnaires = query.records(Kind::Questionnaire)?;
    Ok(questionnaires.first().map(|(_, fields)| Participation {
        invited: fields.integer("invited"),
        answered: fields.integer("answered"),
        female_percent: fields.number("female_percent"),
        male_percent: fields.number("male_percent"),
        countries: fields.integer("countries"),
    }))
}
