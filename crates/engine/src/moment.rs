//! The workspace as it was at a moment, read from the changes of its records.

use roadbook_model::{ErrorCode, Kind, Language, Refusal, path::Flat};
use roadbook_query::{
    baseline::{Cells, KEPT, State, kept},
    fields::Fields,
    merged,
};
use roadbook_store::{DocumentKey, Store};
use serde_json::Value;

use crate::{Engine, EngineError, Query, cache, project};

/// The rows of a moment, beside those of now. Nothing is written on them.
pub(crate) struct Moment {
    seconds: i64,
    store: Store,
}

impl Engine {
    /// From now on everything is read as it was at a time in seconds since 1970, by the clocks of those who wrote,
    /// and nothing is edited; with `None`, everything is as it is.
    pub fn look_at(&mut self, seconds: Option<i64>) -> Result<(), EngineError> {
        self.moment = seconds.map(|seconds| self.moment_at(seconds)).transpose()?;
        Ok(())
    }

    /// The moment that is looked at, if it is not now.
    pub fn looks_at(&self) -> Option<i64> {
        self.moment.as_ref().map(|moment| moment.seconds)
    }

    /// Reads what is shown, with texts in `language`.
    pub fn query(&self, language: Language) -> Query<'_> {
        Query::new(self.shown_store().connection(), language)
    }

    /// Equal wherever the same rows are shown, those of a past moment or those of now.
    pub fn shown_rows(&self) -> Result<String, EngineError> {
        Ok(roadbook_feed::identity::hex(&self.shown_store().rows_fingerprint()?))
    }

    pub(crate) fn shown_store(&self) -> &Store {
        self.moment.as_ref().map_or(&self.profile.store, |moment| &moment.store)
    }

    pub(crate) fn refuse_in_the_past(&self) -> Result<(), Refusal> {
        if self.moment.is_none() {
            return Ok(());
        }
        let hint = "Go back to today to change something, or bring back from the history what you look for.";
        Err(Refusal::new(ErrorCode::Past, "What is shown is how the workspace was, and does not change", hint))
    }

    fn moment_at(&mut self, seconds: i64) -> Result<Moment, EngineError> {
        let mut store = Store::in_memory()?;
        let progress = self.profile.store.progress()?;
        let here = &self.profile.store;
        store.write(|tx| {
            for (feed, progress) in &progress {
                tx.set_progress(feed, &self.members.participant(&feed.device).participant(), progress)?;
            }
            for (key, _) in here.document_heads()? {
                if let Some(document) = cache::load(here, &key)?.document.at(seconds)? {
                    tx.project(&key, &project::document(&document, None))?;
                }
            }
            Ok::<_, EngineError>(())
        })?;
        Ok(Moment { seconds, store })
    }

    /// The roadmap as it was at a time in seconds since 1970, by the clocks of those who wrote.
    pub fn state_at(&mut self, seconds: i64) -> Result<State, EngineError> {
        let mut cells = Cells::new();
        for kind in KEPT {
            let records = self.records_at(kind, seconds)?;
            let gone = merged::gone(kind, records.iter().map(|(id, fields)| (id.as_str(), fields)));
            for (id, fields) in records.into_iter().filter(|(id, _)| !gone.contains(id)) {
                cells.insert(format!("{kind}/{id}"), kept(fields.0));
            }
        }
        Ok(State { cells, is_whole: true })
    }

    fn records_at(&mut self, kind: Kind, seconds: i64) -> Result<Vec<(String, Fields)>, EngineError> {
        let ids: Vec<String> = {
            let query = self.rows(Default::default());
            query.records_with_deleted(kind)?.into_iter().map(|(id, _, _)| id).collect()
        };
        let mut records = Vec::with_capacity(ids.len());
        for id in ids {
            let document = &self.cache.get(&self.profile.store, &DocumentKey::new(kind.name(), &id))?.document;
            let flat: Flat = document.shown_at(&document.heads_at(seconds));
            let is_there = !flat.is_empty() && flat.get("deleted").and_then(Value::as_bool) != Some(true);
            if is_there {
                records.push((id, Fields(flat)));
            }
        }
        Ok(records)
    }
}
