//! Submitting observations, judging them, and keeping what was approved.

use std::collections::{BTreeMap, btree_map::Entry};

use roadbook_model::{ErrorCode, Kind, Refusal};
use roadbook_query::{
    review::{self, JUDGED, State, Verdict},
    rows::Observation,
};
use roadbook_store::ObservationRow;
use serde_json::Value;

use crate::{
    Changed, Edit, Engine, EngineError, NewObservation,
    edit::Missing,
    steps::{Keep, Step},
};

impl Engine {
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
        let query = self.rows(Default::default());
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
            let standing = self.rows(Default::default()).verdicts(&row.unit, row.year)?.on(&row);
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
        let query = self.rows(Default::default());
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
}
