//! Targets and baselines, and their revisions.

use roadbook_engine::{Edit, new_id};
use roadbook_model::{ErrorCode, Kind, Refusal, Timeframe};
use roadbook_query::aims::{Aim, AimOf, Revision};
use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use crate::{
    Host, Outcome,
    records::check_unit,
    types::{Changed, IndicatorArgs},
};

/// A value of a target or baseline.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AimArgs {
    /// The indicator.
    pub indicator: String,
    /// Target or baseline.
    pub of: AimOf,
    /// A year, quarter or month.
    pub period: String,
    /// A reporting unit; empty for the whole coalition.
    pub unit: String,
    /// The value.
    pub value: f64,
    /// Why; needed if there was a value before.
    pub reason: String,
}

impl Host {
    /// Every target and baseline of an indicator, with the values each had.
    pub fn aims(&self, args: IndicatorArgs) -> Outcome<Vec<Aim>> {
        self.with(|engine| {
            engine.refuse_missing(Kind::Indicator, &args.indicator)?;
            Ok(engine.query(Default::default()).aims(&args.indicator)?)
        })
    }

    /// Sets a target or baseline; the value it had stays, with the reason for the new one.
    pub fn aim_set(&self, args: AimArgs) -> Outcome<Changed> {
        let Some(period) = plain_period(&args.period) else {
            let message = format!("`{}` is not a period", args.period);
            return Err(Refusal::new(ErrorCode::BadValue, message, "Use a year, a quarter (2021-Q1) or a month."));
        };
        if !args.unit.is_empty() {
            check_unit(&args.unit)?;
        }
        let all = self.aims(IndicatorArgs { indicator: args.indicator.clone() })?;
        let held = all.iter().find(|aim| (aim.of, &aim.period, &aim.unit) == (args.of, &period, &args.unit));
        if held.is_some() && args.reason.trim().is_empty() {
            let hint = "Say in a sentence why it changes.";
            return Err(Refusal::new(ErrorCode::BadValue, "A reason is missing", hint));
        }
        let is_headline = args.unit.is_empty()
            && period.len() == 4
            && !all.iter().any(|aim| aim.of == args.of && aim.unit.is_empty() && aim.period > period);
        let edits = edits(&args, &period, held, is_headline);
        self.write(|engine| engine.edit(&edits))
    }
}

/// The items to add, and the field that holds the newest value of the whole coalition.
fn edits(args: &AimArgs, period: &str, held: Option<&Aim>, is_headline: bool) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut put = |path: String, value: Value| {
        edits.push(Edit { kind: Kind::Indicator, id: args.indicator.clone(), path, value });
    };
    let mut add = |value: f64, reason: &str, replaces: &str| {
        let id = new_id();
        let fields = [
            ("of", json!(args.of.name())),
            ("period", json!(period)),
            ("unit", json!(args.unit)),
            ("value", json!(value)),
            ("reason", json!(reason)),
            ("replaces", json!(replaces)),
        ];
        fields.into_iter().for_each(|(field, value)| put(format!("aims.{id}.{field}"), value));
        id
    };
    let before = match held.and_then(|aim| aim.revisions.last()) {
        Some(Revision { id, value, reason, replaces }) if id.is_empty() => add(*value, reason, replaces),
        Some(revision) => revision.id.clone(),
        None => String::new(),
    };
    add(args.value, args.reason.trim(), &before);
    if is_headline {
        put(args.of.name().to_owned(), json!(args.value));
        if let Ok(year) = period.parse::<i64>() {
            put(format!("{}_year", args.of.name()), json!(year));
        }
    }
    edits
}

/// A period as observations have them, in its stored form.
fn plain_period(text: &str) -> Option<String> {
    let period = Timeframe::parse(text).ok().filter(|_| !text.contains(['/', '~', '?', '%']))?;
    (!period.is_unknown()).then(|| period.to_string())
}
