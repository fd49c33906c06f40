//! Submitting observations, and judging what was submitted.

use roadbook_model::Kind;
pub use roadbook_query::review::Verdict;
use roadbook_query::{
    completeness::{Completeness, OwnHistory},
    rows::Observation,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use roadbook_model::language::Text;

use crate::{
    Host, Outcome,
    records::check_unit,
    types::{Changed, NoArgs},
};

/// Observations to submit.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SubmitArgs {
    /// Their ids.
    pub ids: Vec<String>,
}

/// A verdict on observations.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct VerdictArgs {
    /// Their ids.
    pub ids: Vec<String>,
    /// What is said.
    pub verdict: Verdict,
    /// Why; needed to return or reopen.
    pub reason: String,
}

/// An observation that was submitted, with the name of its indicator.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SubmittedRow {
    /// The indicator's title.
    pub title: Text,
    /// Its number.
    pub number: String,
    /// Its unit of measure.
    pub measured_in: String,
    /// The observation.
    #[serde(flatten)]
    pub observation: Observation,
}

/// A year, and a round of reporting if one is meant.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CompletenessArgs {
    /// The year.
    pub year: i32,
    /// Id of a review cycle; empty for every country and indicator there is.
    pub cycle: String,
}

/// A reporting unit.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct UnitArgs {
    /// Its code.
    pub unit: String,
}

impl Host {
    /// Who has reported what of a year.
    pub fn completeness(&self, args: CompletenessArgs) -> Outcome<Completeness> {
        let language = self.settings().language;
        self.with(|engine| {
            let mut cycle = None;
            if !args.cycle.is_empty() {
                engine.refuse_missing(Kind::Cycle, &args.cycle)?;
                cycle = engine.query(language).fields(Kind::Cycle, &args.cycle)?;
            }
            Ok(engine.query(language).completeness(args.year, cycle.as_ref())?)
        })
    }

    /// What a unit reported over the years, to hold against its own earlier figures.
    pub fn own_history(&self, args: UnitArgs) -> Outcome<Vec<OwnHistory>> {
        check_unit(&args.unit)?;
        let language = self.settings().language;
        self.with(|engine| Ok(engine.query(language).own_history(&args.unit)?))
    }

    /// Submits observations as they are now.
    pub fn submit(&self, args: SubmitArgs) -> Outcome<Changed> {
        self.write(|engine| engine.submit(&args.ids))
    }

    /// Gives a verdict on observations.
    pub fn review(&self, args: VerdictArgs) -> Outcome<Changed> {
        self.write(|engine| engine.review(&args.ids, args.verdict, &args.reason))
    }

    /// Every observation that was ever submitted, and how it stands.
    pub fn submitted(&self, _: NoArgs) -> Outcome<Vec<SubmittedRow>> {
        let language = self.settings().language;
        self.with(|engine| {
            let query = engine.query(language);
            let indicators: std::collections::HashMap<_, _> = query.records(Kind::Indicator)?.into_iter().collect();
            let row = |observation: Observation| {
                let indicator = indicators.get(&observation.indicator);
                SubmittedRow {
                    title: indicator.map(|fields| fields.text("title", language)).unwrap_or_default(),
                    number: indicator.map(|fields| fields.line("number")).unwrap_or_default(),
                    measured_in: indicator.map(|fields| fields.line("unit")).unwrap_or_default(),
                    observation,
                }
            };
            Ok(query.submitted()?.into_iter().map(row).collect())
        })
    }
}
