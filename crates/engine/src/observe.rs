//! Entering observations.

use roadbook_model::{ErrorCode, Kind, Refusal, Timeframe, id, schema};
use roadbook_store::{observation_key, read_observation_key};
use serde_json::Value;

use crate::{Changed, Engine, EngineError};

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

    /// What stands before the names of its fields in that document.
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
        let batch = self.batch_of_observations(observations)?;
        self.carry_out(batch)
    }

    /// What is wrong with an observation, each with the part or field it is about.
    pub fn misfits(&self, observation: &NewObservation) -> Result<Vec<(&'static str, Refusal)>, EngineError> {
        let NewObservation { unit, period, indicator, breakdown, .. } = observation;
        let found = [
            ("unit", check_unit(unit).err()),
            ("period", check_period(period).err()),
            ("breakdown", self.misfit_of_breakdown(breakdown)?),
            ("indicator", self.misfit_of_indicator(indicator)?),
            ("value", self.misfit_of_value(observation)?),
        ];
        Ok(found.into_iter().filter_map(|(name, refusal)| Some((name, refusal?))).collect())
    }

    fn misfit_of_indicator(&self, indicator: &str) -> Result<Option<Refusal>, EngineError> {
        if let Err(refusal) = id::check(indicator) {
            return Ok(Some(refusal));
        }
        match self.refuse_missing(Kind::Indicator, indicator) {
            Err(EngineError::Refused(refusal)) => Ok(Some(refusal)),
            other => other.map(|()| None),
        }
    }

    fn misfit_of_breakdown(&self, breakdown: &str) -> Result<Option<Refusal>, EngineError> {
        let parts = match parts_of(breakdown) {
            Ok(parts) => parts,
            Err(refusal) => return Ok(Some(refusal)),
        };
        for (dimension, value) in parts {
            let fields = self.rows(Default::default()).fields(Kind::Dimension, dimension)?;
            let Some(fields) = fields.filter(|fields| !fields.flag("deleted")) else {
                let hint = "Use one of the dimensions of the library, or add it there.";
                return Ok(Some(Refusal::new(
                    ErrorCode::NotFound,
                    format!("There is no dimension `{dimension}`"),
                    hint,
                )));
            };
            let values: Vec<String> = fields.items("values").into_iter().map(|(id, _)| id).collect();
            if !values.iter().any(|known| known == value) {
                let message = format!("`{value}` is no value of the dimension `{dimension}`");
                let hint = format!("Its values are: {}.", values.join(", "));
                return Ok(Some(Refusal::new(ErrorCode::BadValue, message, hint)));
            }
        }
        Ok(None)
    }

    fn misfit_of_value(&self, observation: &NewObservation) -> Result<Option<Refusal>, EngineError> {
        let value = observation.fields.iter().find(|(field, _)| field == "value").map(|(_, value)| value);
        let number = value.and_then(|value| value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()));
        let Some(number) = number else { return Ok(None) };
        let fields = self.rows(Default::default()).fields(Kind::Indicator, &observation.indicator)?.unwrap_or_default();
        let lowest = fields.number("lowest").unwrap_or(f64::NEG_INFINITY);
        let highest = fields.number("highest").unwrap_or(f64::INFINITY);
        let (fits, hint) = match fields.line("measure").as_str() {
            worded if schema::WORDED.contains(&worded) => (false, "Its answers are words: give them as text.".into()),
            "percentage" if !(0.0..=100.0).contains(&number) => (false, "Use a percentage from 0 to 100.".into()),
            "yes_no" => (number == 0.0 || number == 1.0, "Use 1 for yes and 0 for no.".into()),
            _ => ((lowest..=highest).contains(&number), format!("Its values lie from {lowest} to {highest}.")),
        };
        let message = format!("{}: {number} does not fit the measure of {}", observation.id(), observation.indicator);
        Ok((!fits).then(|| Refusal::new(ErrorCode::BadValue, message, hint)))
    }
}

fn check_unit(unit: &str) -> Result<(), Refusal> {
    if (2..=12).contains(&unit.len()) && unit.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) {
        return Ok(());
    }
    let hint = "Use a country's two letters, such as KE.";
    Err(Refusal::new(ErrorCode::BadValue, format!("`{unit}` is not a reporting unit"), hint))
}

fn check_period(period: &str) -> Result<(), Refusal> {
    if !period.contains(['/', '~', '?', '%']) && !Timeframe::parse(period)?.is_unknown() {
        return Ok(());
    }
    let hint = "Use a year, a quarter (2021-Q1) or a month.";
    Err(Refusal::new(ErrorCode::BadValue, format!("`{period}` is not a reporting period"), hint))
}

/// Reads `dimension:value`, several in order of their dimensions.
fn parts_of(breakdown: &str) -> Result<Vec<(&str, &str)>, Refusal> {
    if breakdown.is_empty() {
        return Ok(Vec::new());
    }
    let whole = |(dimension, value): &(&str, &str)| !dimension.is_empty() && !value.is_empty() && !value.contains(':');
    let parts: Option<Vec<_>> = breakdown.split('|').map(|part| part.split_once(':').filter(whole)).collect();
    match parts {
        Some(parts) if parts.is_sorted_by(|a, b| a.0 < b.0) => id::check(breakdown).map(|()| parts),
        _ => {
            let hint = "Write it as sex:female, several dimensions in alphabetical order joined by |.";
            Err(Refusal::new(ErrorCode::BadValue, format!("`{breakdown}` is no breakdown"), hint))
        }
    }
}
