//! Entering observations.

use std::collections::{BTreeMap, btree_map::Entry};

use roadbook_model::{ErrorCode, Kind, Refusal, Timeframe, id, schema};
use roadbook_query::{
    review::{self, JUDGED, State, Verdict},
    rows::Observation,
};
use roadbook_store::{ObservationRow, observation_key, read_observation_key};
use serde_json::Value;

use crate::{
    Changed, Edit, Engine, EngineError,
    edit::Missing,
    steps::{Keep, Step},
};

/// An observation to enter or to change.
#[derive(Debug, Clone, Default)]
pub struct NewObservation {
    /// Reporting unit: ISO 3166-1 alpha-2, or a region.
    pub unit: String,
    /// Period: a year, or a quarter (`2021-Q1`) or month of it.
    pub period: String,
    /// Indicator id.
    pub indicator: String,
    /// Of whom, such as `sex:female`; several dimensions joined by `|`; empty for the total.
    pub breakdown: String,
    /// Fields to set: value, numerator, denominator, text, estimate, not_available, note, source, reported_by.
    pub fields: Vec<(String, Value)>,
}

impl NewObservation {
    /// Id of the document that holds it.
    pub fn document(&self) -> String {
        format!("{}-{}", self.unit, self.period.get(..4).unwrap_or_default())
    }

    /// The observation's own id.
    pub fn id(&self) -> String {
        format!("{}/{}", self.document(), self.key())
    }

    /// What it stands under in its document.
    pub fn key(&self) -> String {
        observation_key(&self.indicator, &self.period, &self.breakdown)
    }

    /// Reads an observation's id.
    pub fn from_id(id: &str) -> Option<NewObservation> {
        let (document, key) = id.split_once('/')?;
        let (unit, _) = document.rsplit_once('-')?;
        let (indicator, period, breakdown) = read_observation_key(key)?;
        let read = NewObservation {
            unit: unit.into(),
            period: period.into(),
            indicator: indicator.into(),
            breakdown: breakdown.into(),
            fields: Vec::new(),
        };
        (read.id() == id).then_some(read)
    }
}

impl Engine {
    /// Enters observations, all or none; one step to undo.
    pub fn observe(&mut self, observations: &[NewObservation]) -> Result<Changed, EngineError> {
        let mut edits = Vec::new();
        for observation in observations {
            self.check_observation(observation)?;
            let key = observation.key();
            for (field, value) in &observation.fields {
                let path = format!("{key}.{field}");
                edits.push(Edit { kind: Kind::Observation, id: observation.document(), path, value: value.clone() });
            }
        }
        let changed = self.commit(&edits, "observe", Missing::Create, Keep::Done(Step::new()))?;
        Ok(Changed { ids: observations.iter().map(NewObservation::id).collect(), ..changed })
    }

    /// Refuses to change what was approved; it is reopened first.
    pub(crate) fn refuse_approved(&self, edits: &[Edit]) -> Result<(), EngineError> {
        let mut held: BTreeMap<&str, Option<BTreeMap<String, Observation>>> = BTreeMap::new();
        for edit in edits.iter().filter(|edit| edit.kind == Kind::Observation) {
            let Some((key, field)) = edit.path.split_once('.').filter(|(_, field)| JUDGED.contains(field)) else {
                continue;
            };
            let judged = match held.entry(&edit.id) {
                Entry::Occupied(judged) => judged.into_mut(),
                Entry::Vacant(place) => place.insert(self.judged(&edit.id)?),
            };
            let Some(row) = judged.as_ref().and_then(|rows| rows.get(key)) else { continue };
            if row.standing.state == State::Approved {
                let message = format!("{} is approved, and its {field} does not change", row.id);
                let hint = "Whoever approves can reopen it.";
                return Err(Refusal::new(ErrorCode::Approved, message, hint).into());
            }
        }
        Ok(())
    }

    /// The observations of a unit and year by their keys, if anything was said about them.
    fn judged(&self, document: &str) -> Result<Option<BTreeMap<String, Observation>>, EngineError> {
        let query = self.query(Default::default());
        let Some((unit, year)) = document.rsplit_once('-') else { return Ok(None) };
        let Some(year) = year.parse().ok().filter(|_| query.fields(Kind::Review, document).is_ok_and(|f| f.is_some()))
        else {
            return Ok(None);
        };
        let keyed = |row: Observation| (row.id.split_once('/').map_or("", |(_, key)| key).to_owned(), row);
        Ok(Some(query.observations(unit, year)?.into_iter().map(keyed).collect()))
    }

    /// Submits observations as they are now, all or none; one step to undo.
    pub fn submit(&mut self, ids: &[String]) -> Result<Changed, EngineError> {
        let mut edits = Vec::with_capacity(ids.len());
        for (observation, row) in self.named(ids)? {
            let path = format!("{}.submitted", observation.key());
            let value = Value::from(review::submission(&row));
            edits.push(Edit { kind: Kind::Observation, id: observation.document(), path, value });
        }
        self.commit(&edits, "submit", Missing::Refuse, Keep::Done(Step::new()))
    }

    /// Gives a verdict on observations, all or none; one step to undo.
    pub fn review(&mut self, ids: &[String], verdict: Verdict, reason: &str) -> Result<Changed, EngineError> {
        if reason.trim().is_empty() && verdict != Verdict::Approved {
            let hint = "Say in a sentence what is to be done.";
            return Err(Refusal::new(ErrorCode::BadValue, "A reason is missing", hint).into());
        }
        let mut edits = Vec::with_capacity(ids.len() * 3);
        for (observation, row) in self.named(ids)? {
            let standing = self.query(Default::default()).verdicts(&row.unit, row.year)?.on(&row);
            if !verdict.fits(standing.state) {
                let message = format!("{} cannot be {} as it stands", observation.id(), verdict.name());
                let hint = "What is submitted is approved or returned; what is approved is reopened.";
                return Err(Refusal::new(ErrorCode::BadValue, message, hint).into());
            }
            let edit = |kind, field: &str, value: &str| Edit {
                kind,
                id: observation.document(),
                path: format!("{}.{field}", observation.key()),
                value: Value::from(value),
            };
            // What came after an approval is approved as it is now, as if it had been submitted.
            let as_now = verdict == Verdict::Approved && standing.state == State::Changed;
            let of = if as_now { review::submission(&row) } else { row.submitted };
            if as_now {
                edits.push(edit(Kind::Observation, "submitted", &of));
            }
            let said = [("verdict", verdict.name()), ("of", &of), ("reason", reason.trim())];
            edits.extend(said.map(|(field, value)| edit(Kind::Review, field, value)));
        }
        self.commit(&edits, "review", Missing::Create, Keep::Done(Step::new()))
    }

    /// The observations of these ids, and their rows.
    fn named(&self, ids: &[String]) -> Result<Vec<(NewObservation, ObservationRow)>, EngineError> {
        let query = self.query(Default::default());
        let named = ids.iter().map(|id| {
            let missing = || {
                let hint = "`list observation` shows what there is.";
                Refusal::new(ErrorCode::NotFound, format!("There is no observation `{id}`"), hint)
            };
            let observation = NewObservation::from_id(id).ok_or_else(missing)?;
            let row = query.observation_row(id)?.ok_or_else(missing)?;
            Ok((observation, row))
        });
        named.collect()
    }

    fn check_observation(&self, observation: &NewObservation) -> Result<(), EngineError> {
        let NewObservation { unit, period, indicator, breakdown, .. } = observation;
        let unit_fits =
            (2..=12).contains(&unit.len()) && unit.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        if !unit_fits {
            let hint = "Use a country's two letters, such as KE.";
            return Err(Refusal::new(ErrorCode::BadValue, format!("`{unit}` is not a reporting unit"), hint).into());
        }
        let plain = !period.contains(['/', '~', '?', '%']) && !Timeframe::parse(period)?.is_unknown();
        if !plain {
            let hint = "Use a year, a quarter (2021-Q1) or a month.";
            return Err(Refusal::new(ErrorCode::BadValue, format!("`{period}` is not a reporting period"), hint).into());
        }
        check_breakdown(breakdown)?;
        id::check(indicator)?;
        self.refuse_missing(Kind::Indicator, indicator)?;
        self.check_measure(observation)
    }

    fn check_measure(&self, observation: &NewObservation) -> Result<(), EngineError> {
        let value = observation.fields.iter().find(|(field, _)| field == "value").map(|(_, value)| value);
        let number = value.and_then(|value| value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()));
        let Some(number) = number else { return Ok(()) };
        let fields =
            self.query(Default::default()).fields(Kind::Indicator, &observation.indicator)?.unwrap_or_default();
        let lowest = fields.number("lowest").unwrap_or(f64::NEG_INFINITY);
        let highest = fields.number("highest").unwrap_or(f64::INFINITY);
        let (fits, hint) = match fields.line("measure").as_str() {
            worded if schema::WORDED.contains(&worded) => (false, "Its answers are words: give them as text.".into()),
            "percentage" if !(0.0..=100.0).contains(&number) => (false, "Use a percentage from 0 to 100.".into()),
            "yes_no" => (number == 0.0 || number == 1.0, "Use 1 for yes and 0 for no.".into()),
            _ => ((lowest..=highest).contains(&number), format!("Its values lie from {lowest} to {highest}.")),
        };
        if fits {
            return Ok(());
        }
        let message = format!("{}: {number} does not fit the measure of {}", observation.id(), observation.indicator);
        Err(Refusal::new(ErrorCode::BadValue, message, hint).into())
    }
}

/// `dimension:value`, several in order of their dimensions.
fn check_breakdown(breakdown: &str) -> Result<(), Refusal> {
    if breakdown.is_empty() {
        return Ok(());
    }
    let parts: Vec<Option<(&str, &str)>> = breakdown.split('|').map(|part| part.split_once(':')).collect();
    let whole = |(dimension, value): (&str, &str)| !dimension.is_empty() && !value.is_empty() && !value.contains(':');
    let named = parts.iter().all(|part| part.is_some_and(whole));
    if named && parts.is_sorted_by(|a, b| a.map(|a| a.0) < b.map(|b| b.0)) {
        return id::check(breakdown);
    }
    let hint = "Write it as sex:female, several dimensions in alphabetical order joined by |.";
    Err(Refusal::new(ErrorCode::BadValue, format!("`{breakdown}` is no breakdown"), hint))
}
