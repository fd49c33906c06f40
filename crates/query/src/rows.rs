//! The rows that screens show.

use std::collections::BTreeMap;

use roadbook_model::{
    Kind,
    language::Text,
    path::{self, Flat},
};
use roadbook_store::{ObservationRow, StoreError};
use rusqlite::{
    Params,
    types::{FromSql, ToSql},
};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use crate::{Query, QueryError, fields::Fields, merged, review::Standing};

/// One of several entries in a field.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Entry {
    /// Its id within the field.
    pub id: String,
    /// What it says.
    pub text: Text,
    /// Place among the entries.
    pub order: String,
}

/// An action of the roadmap.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ActionRow {
    /// Id.
    pub id: String,
    /// Number shown, such as `1.4`.
    pub number: String,
    /// What is to be done.
    pub title: Text,
    /// More about it.
    pub description: Text,
    /// How.
    pub how: Text,
    /// Who answers for it to whom.
    pub governance: Text,
    /// State of the work.
    pub status: String,
    /// When.
    #[serde(flatten)]
    pub when: When,
    /// Working group.
    pub group: Option<String>,
    /// Theme of the programme.
    pub theme: Option<String>,
    /// Who: free text or the id of an organisation, person or group.
    pub responsible: String,
    /// Who, by name.
    pub responsible_name: String,
    /// Percent done.
    pub progress: i32,
    /// Indicators it is measured by.
    pub indicators: Vec<String>,
    /// What is said about it, and to whom; several entries, each edited for itself.
    pub communication: Vec<Entry>,
    /// Place in lists.
    pub order: String,
    /// Fields with several values.
    pub conflicts: Vec<String>,
    /// When it last changed, in milliseconds since 1970, by the author's clock.
    #[ts(type = "number | null")]
    pub changed_at: Option<i64>,
    /// Who changed it last.
    pub changed_by: String,
}

/// A timeframe as text and as days.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct When {
    /// EDTF.
    pub timeframe: String,
    /// First day, ISO 8601.
    pub begin: Option<String>,
    /// Last day, ISO 8601.
    pub end: Option<String>,
    /// Marked approximate or uncertain.
    pub approximate: bool,
    /// Ends before it begins.
    pub inverted: bool,
}

impl When {
    /// Reads the EDTF under `path`.
    pub fn of(fields: &Fields, path: &str) -> When {
        let timeframe = fields.timeframe(path);
        When {
            begin: timeframe.begin().map(|day| day.to_string()),
            end: timeframe.end().map(|day| day.to_string()),
            approximate: timeframe.approximate(),
            inverted: timeframe.inverted(),
            timeframe: timeframe.to_string(),
        }
    }
}

/// A dated step of the process table.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MilestoneRow {
    /// Id.
    pub id: String,
    /// What happens.
    pub title: Text,
    /// Which row of the table it belongs to.
    pub stream: String,
    /// When.
    #[serde(flatten)]
    pub when: When,
    /// An event its date depends on.
    pub linked_event: String,
    /// How many are planned.
    pub planned: Option<i32>,
    /// Fields with several values.
    pub conflicts: Vec<String>,
}

/// A working group.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroupRow {
    /// Id.
    pub id: String,
    /// Name.
    pub title: Text,
    /// Two letters.
    pub code: String,
    /// Colour, 1 to 6.
    pub hue: i32,
    /// Area of action.
    pub area: String,
    /// Its leads; a seat without a holder is vacant.
    pub leads: Vec<Lead>,
}

/// A lead's seat.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Lead {
    /// Id of the seat.
    pub id: String,
    /// What the seat is.
    pub role: Text,
    /// Who holds it; empty when vacant.
    pub holder: String,
    /// Region.
    pub region: String,
}

/// An area of action.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AreaRow {
    /// Id.
    pub id: String,
    /// Number.
    pub number: String,
    /// Name.
    pub title: Text,
}

/// A theme within an area.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ThemeRow {
    /// Id.
    pub id: String,
    /// Area.
    pub area: String,
    /// Number.
    pub number: String,
    /// Name.
    pub title: Text,
}

/// A frozen state of the roadmap.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BaselineRow {
    /// Id.
    pub id: String,
    /// Name.
    pub title: Text,
    /// When it was adopted.
    pub date: String,
    /// What the fields were: `kind/id` → field → value.
    #[ts(type = "{ [record: string]: { [field: string]: Json } }")]
    pub cells: Value,
}

/// Everything the roadmap shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Roadmap {
    /// Areas of action.
    pub areas: Vec<AreaRow>,
    /// Themes.
    pub themes: Vec<ThemeRow>,
    /// Working groups.
    pub groups: Vec<GroupRow>,
    /// Actions.
    pub actions: Vec<ActionRow>,
    /// Steps of the process table.
    pub milestones: Vec<MilestoneRow>,
    /// Baselines.
    pub baselines: Vec<BaselineRow>,
}

/// An indicator.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IndicatorRow {
    /// Id.
    pub id: String,
    /// Number shown.
    pub number: String,
    /// Name.
    pub title: Text,
    /// What exactly is measured.
    pub definition: Text,
    /// Number, percentage, yes/no, currency or qualitative.
    pub measure: String,
    /// Which way is good.
    pub direction: String,
    /// Unit of measure.
    pub unit: String,
    /// Individual, institutional, national or systemic.
    pub level: String,
    /// How often it is observed.
    pub frequency: String,
    /// Working group.
    pub group: Option<String>,
    /// Theme.
    pub theme: Option<String>,
    /// Value at the start.
    pub baseline: Option<f64>,
    /// Year of the start.
    pub baseline_year: Option<i32>,
    /// Value aimed at.
    pub target: Option<f64>,
    /// Year of the aim.
    pub target_year: Option<i32>,
    /// How observations are put together.
    pub aggregation: String,
    /// The least value that an observation may have.
    pub lowest: Option<f64>,
    /// The greatest value that an observation may have.
    pub highest: Option<f64>,
    /// What its observations are broken down by: ids of dimensions.
    pub dimensions: Vec<String>,
    /// Place in lists.
    pub order: String,
    /// Observations held.
    pub observations: i32,
    /// Reporting units with an observation.
    pub units: i32,
    /// Fields with several values.
    pub conflicts: Vec<String>,
}

/// Everything the indicators screen shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Indicators {
    /// Indicators.
    pub indicators: Vec<IndicatorRow>,
    /// Working groups.
    pub groups: Vec<GroupRow>,
    /// Themes.
    pub themes: Vec<ThemeRow>,
    /// Reporting units with an observation.
    pub units: Vec<String>,
    /// Years with an observation.
    pub years: Vec<i32>,
}

/// A meeting.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MeetingRow {
    /// Id.
    pub id: String,
    /// Name.
    pub title: Text,
    /// When, EDTF.
    pub date: String,
    /// First day.
    pub begin: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// Online, in person, hybrid or asynchronous.
    pub format: String,
    /// Planned, held, postponed, converted or cancelled.
    pub status: String,
    /// Where.
    pub place: String,
    /// Number invited.
    pub invited: Option<i32>,
    /// Number who attended.
    pub attended: Option<i32>,
    /// Number of decisions.
    pub decisions: i32,
    /// Action items not done.
    pub open_items: i32,
    /// Fields with several values.
    pub conflicts: Vec<String>,
}

/// An organisation.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OrganisationRow {
    /// Id.
    pub id: String,
    /// Name.
    pub title: Text,
    /// Short name.
    pub acronym: String,
    /// ISO 3166-1 alpha-2; empty if international.
    pub country: String,
    /// One of the eight constituencies.
    pub constituency: String,
    /// Address on the web.
    pub website: String,
    /// Fields with several values.
    pub conflicts: Vec<String>,
}

/// An observation.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Observation {
    /// `<unit>-<year>/<indicator>@<period>`, and `|<breakdown>` if it is not the total.
    pub id: String,
    /// Indicator.
    pub indicator: String,
    /// Reporting unit.
    pub unit: String,
    /// Period.
    pub period: String,
    /// Of whom, such as `sex:female`; empty for the total.
    pub breakdown: String,
    /// The number, if it is one.
    pub value: Option<f64>,
    /// What a percentage is of.
    pub numerator: Option<f64>,
    /// What it is a part of.
    pub denominator: Option<f64>,
    /// The answer, if it is not a number.
    pub text: String,
    /// Whether it is an estimate.
    pub estimate: bool,
    /// Whether it is known to be unavailable.
    pub not_available: bool,
    /// Remark.
    pub note: String,
    /// Where it comes from.
    pub source: String,
    /// Evidence on the web.
    pub link: String,
    /// Where it stands between draft and approved.
    #[serde(flatten)]
    pub standing: Standing,
    /// Fields with several values.
    pub conflicts: Vec<String>,
    /// When it last changed, in milliseconds since 1970.
    #[ts(type = "number | null")]
    pub changed_at: Option<i64>,
    /// Who changed it last.
    pub changed_by: String,
}

/// A record as stored and as shown.
#[derive(Debug, Clone)]
pub struct FullRecord {
    /// Its values by path.
    pub flat: Flat,
    /// Whether it is deleted.
    pub deleted: bool,
}

struct Row {
    id: String,
    fields: Fields,
    changed_at: i64,
    changed_by: String,
}

/// Paths with several values, by id.
pub type Conflicts = BTreeMap<String, Vec<String>>;

impl Query<'_> {
    /// Everything the roadmap shows.
    pub fn roadmap(&self) -> Result<Roadmap, QueryError> {
        let (areas, themes) = self.programme()?;
        let baselines = self.rows(Kind::Baseline)?.into_iter().map(|row| self.baseline(row)).collect();
        Ok(Roadmap {
            areas,
            themes,
            groups: self.groups()?,
            actions: self.actions()?,
            milestones: self.milestones()?,
            baselines,
        })
    }

    /// Actions in their order.
    pub fn actions(&self) -> Result<Vec<ActionRow>, QueryError> {
        let (mut conflicts, names, people) = (self.conflicts_of(Kind::Action)?, self.names()?, self.people()?);
        let rows = self.rows(Kind::Action)?;
        Ok(rows.into_iter().map(|row| self.action(row, &mut conflicts, &names, &people)).collect())
    }

    fn action(
        &self,
        row: Row,
        conflicts: &mut Conflicts,
        names: &BTreeMap<String, String>,
        people: &BTreeMap<String, String>,
    ) -> ActionRow {
        let f = &row.fields;
        let responsible = f.line("responsible");
        ActionRow {
            number: f.line("number"),
            title: f.text("title", self.language),
            description: f.text("description", self.language),
            how: f.text("how", self.language),
            governance: f.text("governance", self.language),
            status: f.line("status"),
            when: When::of(f, "timeframe"),
            group: some(f.line("group")),
            theme: some(f.line("theme")),
            responsible_name: names.get(&responsible).cloned().unwrap_or_else(|| responsible.clone()),
            responsible,
            progress: small(f.integer("progress")).unwrap_or(0),
            indicators: f.references("indicators"),
            communication: f.items("communication").into_iter().map(|(id, entry)| self.entry(id, &entry)).collect(),
            order: f.line("order"),
            conflicts: conflicts.remove(&row.id).unwrap_or_default(),
            changed_at: (row.changed_at > 0).then_some(row.changed_at),
            changed_by: people.get(&row.changed_by).cloned().unwrap_or_default(),
            id: row.id,
        }
    }

    fn entry(&self, id: String, entry: &Fields) -> Entry {
        Entry { text: entry.text("text", self.language), order: entry.line("order"), id }
    }

    fn milestones(&self) -> Result<Vec<MilestoneRow>, QueryError> {
        let mut conflicts = self.conflicts_of(Kind::Milestone)?;
        let rows = self.rows(Kind::Milestone)?.into_iter().map(|row| MilestoneRow {
            title: row.fields.text("title", self.language),
            stream: row.fields.line("stream"),
            when: When::of(&row.fields, "timeframe"),
            linked_event: row.fields.line("linked_event"),
            planned: small(row.fields.integer("planned")),
            conflicts: conflicts.remove(&row.id).unwrap_or_default(),
            id: row.id,
        });
        Ok(rows.collect())
    }

    fn baseline(&self, row: Row) -> BaselineRow {
        let mut nested = path::nest(&row.fields.0);
        let cells = nested.remove("cells").unwrap_or_else(|| Value::Object(Default::default()));
        BaselineRow { title: row.fields.text("title", self.language), date: row.fields.line("date"), cells, id: row.id }
    }

    fn programme(&self) -> Result<(Vec<AreaRow>, Vec<ThemeRow>), QueryError> {
        let fields = self.fields(Kind::Programme, "programme")?.unwrap_or_default();
        let areas = fields.items("areas").into_iter().map(|(id, f)| AreaRow {
            id,
            number: f.line("number"),
            title: f.text("title", self.language),
        });
        let themes = fields.items("themes").into_iter().map(|(id, f)| ThemeRow {
            id,
            area: f.line("area"),
            number: f.line("number"),
            title: f.text("title", self.language),
        });
        Ok((areas.collect(), themes.collect()))
    }

    /// Working groups in their order.
    pub fn groups(&self) -> Result<Vec<GroupRow>, QueryError> {
        let rows = self.rows(Kind::Group)?.into_iter().map(|row| GroupRow {
            title: row.fields.text("title", self.language),
            code: row.fields.line("code"),
            hue: small(row.fields.integer("hue")).unwrap_or(1),
            area: row.fields.line("area"),
            leads: row.fields.items("leads").into_iter().map(|(id, f)| self.lead(id, &f)).collect(),
            id: row.id,
        });
        Ok(rows.collect())
    }

    fn lead(&self, id: String, f: &Fields) -> Lead {
        Lead { id, role: f.text("role", self.language), holder: f.line("holder"), region: f.line("region") }
    }

    /// Everything the indicators screen shows.
    pub fn indicators(&self) -> Result<Indicators, QueryError> {
        let mut conflicts = self.conflicts_of(Kind::Indicator)?;
        let counts = self.observation_counts()?;
        let rows = self.rows(Kind::Indicator)?.into_iter().map(|row| {
            let (observations, units) = counts.get(&row.id).copied().unwrap_or_default();
            self.indicator(row, &mut conflicts, observations, units)
        });
        let indicators = rows.collect();
        let units = self.distinct("unit", String::new())?;
        let years = self.distinct("year", i64::MIN)?.into_iter().filter_map(|year| year.try_into().ok()).collect();
        Ok(Indicators { indicators, groups: self.groups()?, themes: self.programme()?.1, units, years })
    }

    fn indicator(&self, row: Row, conflicts: &mut Conflicts, observations: i32, units: i32) -> IndicatorRow {
        let f = &row.fields;
        IndicatorRow {
            number: f.line("number"),
            title: f.text("title", self.language),
            definition: f.text("definition", self.language),
            measure: f.line("measure"),
            direction: f.line("direction"),
            unit: f.line("unit"),
            level: f.line("level"),
            frequency: f.line("frequency"),
            group: some(f.line("group")),
            theme: some(f.line("theme")),
            baseline: f.number("baseline"),
            baseline_year: small(f.integer("baseline_year")),
            target: f.number("target"),
            target_year: small(f.integer("target_year")),
            aggregation: f.line("aggregation"),
            lowest: f.number("lowest"),
            highest: f.number("highest"),
            dimensions: f.references("dimensions"),
            order: f.line("order"),
            observations,
            units,
            conflicts: conflicts.remove(&row.id).unwrap_or_default(),
            id: row.id,
        }
    }

    fn observation_counts(&self) -> Result<BTreeMap<String, (i32, i32)>, QueryError> {
        let sql =
            "SELECT indicator, count(*), count(DISTINCT unit) FROM observation WHERE deleted = 0 GROUP BY indicator";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Meetings, the latest first.
    pub fn meetings(&self) -> Result<Vec<MeetingRow>, QueryError> {
        let mut conflicts = self.conflicts_of(Kind::Meeting)?;
        let mut rows: Vec<_> =
            self.rows(Kind::Meeting)?.into_iter().map(|row| self.meeting(row, &mut conflicts)).collect();
        rows.sort_by(|a, b| (&b.begin, &a.id).cmp(&(&a.begin, &b.id)));
        Ok(rows)
    }

    fn meeting(&self, row: Row, conflicts: &mut Conflicts) -> MeetingRow {
        let f = &row.fields;
        let when = When::of(f, "date");
        MeetingRow {
            title: f.text("title", self.language),
            date: when.timeframe,
            begin: when.begin,
            end: when.end,
            format: f.line("format"),
            status: f.line("status"),
            place: f.line("place"),
            invited: small(f.integer("invited")),
            attended: small(f.integer("attended")),
            decisions: f.items("decisions").len() as i32,
            open_items: f.items("action_items").iter().filter(|(_, item)| !item.flag("done")).count() as i32,
            conflicts: conflicts.remove(&row.id).unwrap_or_default(),
            id: row.id,
        }
    }

    /// Organisations by name.
    pub fn organisations(&self) -> Result<Vec<OrganisationRow>, QueryError> {
        let mut conflicts = self.conflicts_of(Kind::Organisation)?;
        let rows = self.rows(Kind::Organisation)?.into_iter().map(|row| OrganisationRow {
            title: row.fields.text("title", self.language),
            acronym: row.fields.line("acronym"),
            country: row.fields.line("country"),
            constituency: row.fields.line("constituency"),
            website: row.fields.line("website"),
            conflicts: conflicts.remove(&row.id).unwrap_or_default(),
            id: row.id,
        });
        let mut rows: Vec<_> = rows.collect();
        rows.sort_by_key(|row| (row.title.text.to_lowercase(), row.id.clone()));
        Ok(rows)
    }

    /// Observations of one unit and year.
    pub fn observations(&self, unit: &str, year: i32) -> Result<Vec<Observation>, QueryError> {
        let mut conflicts = self.observation_conflicts(unit, year)?;
        let which = "unit = ?1 AND year = ?2 AND deleted = 0 ORDER BY indicator, period, breakdown";
        let mut rows = self.observations_where(which, (unit, year))?;
        for row in &mut rows {
            let key = row.id.split_once('/').map_or("", |(_, key)| key);
            row.conflicts = conflicts.remove(key).unwrap_or_default();
        }
        Ok(rows)
    }

    /// Every observation, in order of unit, year, indicator and period.
    pub fn all_observations(&self) -> Result<Vec<Observation>, QueryError> {
        self.observations_where("deleted = 0 ORDER BY unit, year, indicator, period, breakdown", ())
    }

    pub(crate) fn observations_where(&self, which: &str, values: impl Params) -> Result<Vec<Observation>, QueryError> {
        let people = self.people()?;
        let sql = format!("SELECT * FROM observation WHERE {which}");
        let rows = roadbook_store::observation_rows(self.conn, &sql, values)?;
        let standings = self.standings(&rows)?;
        Ok(rows.into_iter().zip(standings).map(|(row, standing)| observation(row, standing, &people)).collect())
    }

    /// One observation by its id.
    pub fn observation(&self, id: &str) -> Result<Observation, QueryError> {
        let missing = || StoreError::Missing(format!("observation {id}").into());
        let (document, _) = id.split_once('/').ok_or_else(missing)?;
        let (unit, year) = document.rsplit_once('-').ok_or_else(missing)?;
        let year = year.parse().map_err(|_| missing())?;
        let all = self.observations(unit, year)?;
        all.into_iter().find(|row| row.id == id).ok_or_else(missing)
    }

    /// One observation as it is stored, by its id; `None` if it is not there or deleted.
    pub fn observation_row(&self, id: &str) -> Result<Option<ObservationRow>, QueryError> {
        let Some((document, key)) = id.split_once('/') else { return Ok(None) };
        let Some((unit, year)) = document.rsplit_once('-') else { return Ok(None) };
        let Some((indicator, period, breakdown)) = roadbook_store::read_observation_key(key) else { return Ok(None) };
        let sql = "SELECT * FROM observation WHERE unit = ?1 AND year = ?2 AND indicator = ?3 AND period = ?4
                   AND breakdown = ?5 AND deleted = 0";
        let which = (unit, year.parse::<i64>().unwrap_or_default(), indicator, period, breakdown);
        Ok(roadbook_store::observation_rows(self.conn, sql, which)?.pop())
    }

    fn observation_conflicts(&self, unit: &str, year: i32) -> Result<Conflicts, QueryError> {
        let document = format!("{unit}-{year}");
        let mut statement = self
            .conn
            .prepare_cached("SELECT path FROM conflict WHERE kind = 'observation' AND id = ?1 ORDER BY path")?;
        let mut conflicts = Conflicts::new();
        for path in statement.query_map([document], |row| row.get::<_, String>(0))? {
            if let Some((key, field)) = path?.split_once('.') {
                conflicts.entry(key.to_owned()).or_default().push(field.to_owned());
            }
        }
        Ok(conflicts)
    }

    /// The values of one record.
    pub fn fields(&self, kind: Kind, id: &str) -> Result<Option<Fields>, QueryError> {
        Ok(self.full_record(kind, id)?.map(|record| Fields(record.flat)))
    }

    /// One record, deleted or not.
    pub fn full_record(&self, kind: Kind, id: &str) -> Result<Option<FullRecord>, QueryError> {
        let mut statement = self.conn.prepare_cached("SELECT body, deleted FROM record WHERE kind = ?1 AND id = ?2")?;
        let mut rows = statement.query([kind.name(), id])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let body: String = row.get(0)?;
        Ok(Some(FullRecord { flat: Fields::parse(&body).0, deleted: row.get(1)? }))
    }

    /// Ids, fields of the records of a kind that are not deleted, in their order.
    pub fn records(&self, kind: Kind) -> Result<Vec<(String, Fields)>, QueryError> {
        Ok(self.rows(kind)?.into_iter().map(|row| (row.id, row.fields)).collect())
    }

    /// Ids and fields of every record of a kind, and whether it is deleted.
    pub fn records_with_deleted(&self, kind: Kind) -> Result<Vec<(String, Fields, bool)>, QueryError> {
        let mut statement = self.conn.prepare_cached("SELECT id, body, deleted FROM record WHERE kind = ?1")?;
        let rows = statement.query_map([kind.name()], |row| {
            let body: String = row.get(1)?;
            Ok((row.get(0)?, Fields::parse(&body), row.get(2)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn rows(&self, kind: Kind) -> Result<Vec<Row>, QueryError> {
        let sql = "SELECT id, body, changed_at, changed_by FROM record WHERE kind = ?1 AND deleted = 0";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([kind.name()], |row| {
            let body: String = row.get(1)?;
            Ok(Row { id: row.get(0)?, fields: Fields::parse(&body), changed_at: row.get(2)?, changed_by: row.get(3)? })
        })?;
        let mut rows: Vec<Row> = rows.collect::<Result<_, _>>()?;
        let gone = merged::gone(kind, rows.iter().map(|row| (row.id.as_str(), &row.fields)));
        rows.retain(|row| !gone.contains(&row.id));
        rows.sort_by_cached_key(|row| (row.fields.line("order"), row.id.clone()));
        Ok(rows)
    }

    /// The greatest `order` among the records of a kind.
    pub fn last_order(&self, kind: Kind) -> Result<Option<String>, QueryError> {
        let sql = "SELECT max(json_extract(body, '$.order')) FROM record WHERE kind = ?1";
        Ok(self.conn.prepare_cached(sql)?.query_row([kind.name()], |row| row.get(0))?)
    }

    /// The title of a record, empty if there is none.
    pub fn title_of(&self, kind: Kind, id: &str) -> Result<Text, QueryError> {
        let fields = self.fields(kind, id)?.unwrap_or_default();
        Ok(self.shown_title(kind, &fields))
    }

    /// Names of what can be responsible, by id.
    fn names(&self) -> Result<BTreeMap<String, String>, QueryError> {
        let mut names = BTreeMap::new();
        for kind in [Kind::Organisation, Kind::Person, Kind::Group] {
            // What was merged into another is still named where somebody chose it.
            for (id, fields, _) in self.records_with_deleted(kind)? {
                names.insert(id, fields.text("title", self.language).text);
            }
        }
        Ok(names)
    }

    /// Participants' names by actor.
    pub fn people(&self) -> Result<BTreeMap<String, String>, QueryError> {
        let sql = "SELECT progress.actor, record.body FROM progress
                   JOIN record ON record.kind = 'participant' AND record.id = progress.participant";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            let body: String = row.get(1)?;
            Ok((row.get(0)?, Fields::parse(&body).line("title")))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Paths with several values, by record of a kind.
    pub fn conflicts_of(&self, kind: Kind) -> Result<Conflicts, QueryError> {
        let mut statement =
            self.conn.prepare_cached("SELECT id, path FROM conflict WHERE kind = ?1 ORDER BY id, path")?;
        let mut conflicts = Conflicts::new();
        for row in statement.query_map([kind.name()], |row| Ok((row.get(0)?, row.get(1)?)))? {
            let (id, path): (String, String) = row?;
            conflicts.entry(id).or_default().push(path);
        }
        Ok(conflicts)
    }

    /// How many records there are of each kind.
    pub fn counts(&self) -> Result<Vec<(Kind, i32)>, QueryError> {
        // What became another is not counted; its text cannot look so, since it has no bare quotes.
        let sql = r#"SELECT kind, count(*) FROM record WHERE deleted = 0
                     AND NOT (kind = 'action' AND body LIKE '%"became.%":true%')
                     AND NOT (kind IN ('organisation', 'person') AND body LIKE '%"merged_into":"_%') GROUP BY kind
                     UNION ALL SELECT 'observation', count(*) FROM observation WHERE deleted = 0"#;
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
        let rows: Vec<(String, i32)> = rows.collect::<Result<_, _>>()?;
        Ok(rows.into_iter().filter_map(|(kind, count)| Some((kind.parse().ok()?, count))).collect())
    }

    /// The observations of a unit and year that a feed changed last, the latest first: their ids.
    pub fn observed_by(&self, unit: &str, year: i64, actor: &str, most: u32) -> Result<Vec<String>, QueryError> {
        let sql = "SELECT unit || '-' || year || '/' || indicator || '@' || period
                     || iif(breakdown = '', '', '|' || breakdown)
                   FROM observation WHERE unit = ?1 AND year = ?2 AND changed_by = ?3
                   ORDER BY changed_at DESC, 1 LIMIT ?4";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map((unit, year, actor, most), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// When a device last changed a record that is still as it was left, by that device's clock.
    pub fn changed_by(&self, device: &[u8; 32]) -> Result<Option<i64>, QueryError> {
        let sql = "SELECT max(changed_at) FROM record JOIN progress ON progress.actor = record.changed_by
                   WHERE progress.device = ?1";
        Ok(self.conn.prepare_cached(sql)?.query_row([device], |row| row.get(0))?)
    }

    /// The values of an indexed column of observations, each found from the one before: there are few of them.
    fn distinct<T: FromSql + ToSql + Clone>(&self, column: &str, before: T) -> Result<Vec<T>, QueryError> {
        let sql = format!("SELECT min({column}) FROM observation WHERE {column} > ?1 AND deleted = 0");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut found = Vec::new();
        let mut last = before;
        while let Some(next) = statement.query_row([&last], |row| row.get::<_, Option<T>>(0))? {
            found.push(next.clone());
            last = next;
        }
        Ok(found)
    }
}

fn observation(row: ObservationRow, standing: Standing, people: &BTreeMap<String, String>) -> Observation {
    Observation {
        id: format!("{}-{}/{}", row.unit, row.year, row.key()),
        conflicts: Vec::new(),
        standing,
        changed_at: (row.changed_at > 0).then_some(row.changed_at),
        changed_by: people.get(&row.changed_by).cloned().unwrap_or_default(),
        indicator: row.indicator,
        unit: row.unit,
        period: row.period,
        breakdown: row.breakdown,
        value: row.value,
        numerator: row.numerator,
        denominator: row.denominator,
        text: row.text,
        estimate: row.estimate,
        not_available: row.not_available,
        note: row.note,
        source: row.source,
        link: row.link,
    }
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

fn small(number: Option<i64>) -> Option<i32> {
    number.and_then(|number| i32::try_from(number).ok())
}
