//! Reading and editing records.

use roadbook_engine::{self as engine, NewObservation, NewRecord};
use roadbook_model::{
    ErrorCode, Kind, Refusal,
    path::{self, Flat},
    schema,
    unit::Unit,
};
use roadbook_query::{
    aggregate::{Aggregated, By, Newest},
    fields::Fields,
    rows::{Indicators, Observation, OrganisationRow, Roadmap},
    search::SearchHit,
    series::Series,
};
use serde_json::{Map, Value};

use crate::{Host, Outcome, types::*};

/// Refuses codes that no country, territory or region has. Logs that are replayed may have others;
/// what is no code at all is refused wherever it comes from.
pub(crate) fn check_unit(code: &str) -> Outcome<()> {
    if code.bytes().any(|byte| !byte.is_ascii_uppercase()) {
        return Ok(());
    }
    known_unit(code)
}

/// Refuses what is no code of a country, territory or region.
pub(crate) fn known_unit(code: &str) -> Outcome<()> {
    if Unit::of(code).is_some() {
        return Ok(());
    }
    let hint = "Use a country's two letters, such as KE, or a region, such as AFRICA.";
    Err(Refusal::new(ErrorCode::UnknownCountry, format!("`{code}` is no country or region"), hint))
}

impl Host {
    pub(crate) fn roadmap(&self, _: NoArgs) -> Outcome<Roadmap> {
        let language = self.settings().language;
        self.with(|engine| Ok(engine.query(language).roadmap()?))
    }

    pub(crate) fn indicators(&self, _: NoArgs) -> Outcome<Indicators> {
        let language = self.settings().language;
        self.with(|engine| Ok(engine.query(language).indicators()?))
    }

    pub(crate) fn observations(&self, args: UnitYear) -> Outcome<Vec<Observation>> {
        let language = self.settings().language;
        self.with(|engine| Ok(engine.query(language).observations(&args.unit, args.year)?))
    }

    pub(crate) fn series(&self, args: IndicatorArgs) -> Outcome<Series> {
        let language = self.settings().language;
        self.with(|engine| Ok(engine.query(language).series(&args.indicator)?))
    }

    /// The figures of an indicator by country, region, period or a dimension.
    pub fn aggregate(&self, args: AggregateArgs) -> Outcome<Aggregated> {
        let language = self.settings().language;
        self.with(|engine| {
            engine.refuse_missing(Kind::Indicator, &args.indicator)?;
            Ok(engine.query(language).aggregate(&args.indicator, By::of(&args.by), args.only_approved)?)
        })
    }

    /// The newest figure of every indicator that has one.
    pub fn figures(&self, _: NoArgs) -> Outcome<Vec<Newest>> {
        self.with(|engine| Ok(engine.query(Default::default()).newest_figures()?))
    }

    pub(crate) fn organisations(&self, _: NoArgs) -> Outcome<Vec<OrganisationRow>> {
        let language = self.settings().language;
        self.with(|engine| Ok(engine.query(language).organisations()?))
    }

    pub(crate) fn search(&self, args: SearchArgs) -> Outcome<Vec<SearchHit>> {
        let language = self.settings().language;
        self.with(|engine| Ok(engine.query(language).search(&args.query, args.limit)?))
    }

    pub(crate) fn record(&self, args: RecordArgs) -> Outcome<RecordView> {
        let (kind, id) = (args.kind, args.id);
        let language = self.settings().language;
        let found = self.with(|engine| Ok(engine.query(language).full_record(kind, &id)?))?;
        let record = found.ok_or_else(|| missing(kind, &id))?;
        let conflicts = self.with(|engine| engine.conflicts_in(kind, &id))?;
        let mut flat = record.flat;
        flat.retain(|path, _| !path.starts_with('_'));
        let unknown = flat.keys().filter(|path| schema::resolve(kind, path).is_err()).cloned().collect();
        let fields = nested(kind, &flat);
        let conflicts = conflicts.into_iter().map(|conflict| self.shown(conflict)).collect::<Result<_, _>>()?;
        Ok(RecordView { kind, id, fields, deleted: record.deleted, conflicts, unknown })
    }

    /// Every record of a kind that is not deleted, in their order.
    pub fn records(&self, args: KindArgs) -> Outcome<Vec<RecordRow>> {
        let (kind, language) = (args.kind, self.settings().language);
        self.with(|engine| {
            let query = engine.query(language);
            let mut conflicts = query.conflicts_of(kind)?;
            let row = |(id, fields): (String, Fields)| RecordRow {
                title: fields.text("title", language),
                fields: nested(kind, &fields.0),
                conflicts: conflicts.remove(&id).unwrap_or_default(),
                id,
            };
            Ok(query.records(kind)?.into_iter().map(row).collect())
        })
    }

    pub(crate) fn create(&self, args: NewRecordArgs) -> Outcome<Changed> {
        self.create_many(CreateManyArgs { records: vec![args], edits: Vec::new() })
    }

    /// Makes records and sets values of others, all or nothing, as one step.
    pub(crate) fn create_many(&self, args: CreateManyArgs) -> Outcome<Changed> {
        let new = |record: NewRecordArgs| NewRecord { kind: record.kind, id: None, fields: record.fields };
        let records: Vec<NewRecord> = args.records.into_iter().map(new).collect();
        let edits = edits(args.edits)?;
        let language = self.settings().language.tag();
        self.write(|engine| {
            let scalars = engine.expand_all(&edits, language)?;
            let batch = engine.batch(&records, scalars, language)?;
            engine.carry_out(batch)
        })
    }

    pub(crate) fn edit(&self, args: EditArgs) -> Outcome<Changed> {
        let edits = edits(args.edits)?;
        let language = self.settings().language.tag();
        self.write(|engine| {
            let scalars = engine.expand_all(&edits, language)?;
            engine.edit(&scalars)
        })
    }

    pub(crate) fn observe(&self, args: ObserveArgs) -> Outcome<Changed> {
        self.observe_many(ObserveManyArgs { observations: vec![args] })
    }

    /// Enters observations, all or none; one step to undo.
    pub(crate) fn observe_many(&self, args: ObserveManyArgs) -> Outcome<Changed> {
        let observations =
            args.observations.into_iter().map(|args| self.observed(args)).collect::<Outcome<Vec<_>>>()?;
        self.write(|engine| engine.observe(&observations))
    }

    fn observed(&self, args: ObserveArgs) -> Outcome<NewObservation> {
        let indicator = self.with(|engine| {
            let query = engine.query(Default::default());
            Ok(query.fields(Kind::Indicator, &args.indicator)?.unwrap_or_default())
        })?;
        let is_words = schema::WORDED.contains(&indicator.line("measure").as_str());
        let (value, text) = match args.value {
            Value::String(text) if is_words || text.trim().parse::<f64>().is_err() => (Value::Null, Value::from(text)),
            Value::Number(number) if is_words => (Value::Null, Value::from(number.to_string())),
            value => (value, Value::Null),
        };
        let mut fields = vec![("value".to_owned(), value), ("text".to_owned(), text)];
        let optional = [
            ("estimate", args.estimate.map(Value::from)),
            ("not_available", args.not_available.map(Value::from)),
            ("note", args.note.map(Value::from)),
            ("source", args.source.map(Value::from)),
            ("link", args.link.map(Value::from)),
            ("numerator", args.numerator.map(Value::from)),
            ("denominator", args.denominator.map(Value::from)),
        ];
        fields.extend(optional.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
        if !args.period.starts_with(&args.year.to_string()) {
            let message = format!("The period {} does not lie in {}", args.period, args.year);
            return Err(Refusal::new(ErrorCode::BadValue, message, "Use a period of the year that is open."));
        }
        check_unit(&args.unit)?;
        Ok(NewObservation {
            unit: args.unit,
            breakdown: args.breakdown.unwrap_or_default(),
            period: args.period,
            indicator: args.indicator,
            fields,
        })
    }

    pub(crate) fn delete(&self, args: RecordArgs) -> Outcome<Changed> {
        self.set_deleted(&args, true)
    }

    pub(crate) fn restore(&self, args: RecordArgs) -> Outcome<Changed> {
        self.set_deleted(&args, false)
    }

    fn set_deleted(&self, args: &RecordArgs, deleted: bool) -> Outcome<Changed> {
        self.write(|engine| match NewObservation::from_id(&args.id) {
            Some(observation) if args.kind == Kind::Observation => {
                let value = if deleted { Value::Bool(true) } else { Value::Null };
                engine.observe(&[NewObservation { fields: vec![("deleted".to_owned(), value)], ..observation }])
            }
            _ => engine.set_deleted(args.kind, &args.id, deleted),
        })
    }

    /// Takes the last own step back.
    pub fn undo(&self, _: NoArgs) -> Outcome<Changed> {
        self.write(roadbook_engine::Engine::undo)
    }

    /// Does the step again that was taken back last.
    pub fn redo(&self, _: NoArgs) -> Outcome<Changed> {
        self.write(roadbook_engine::Engine::redo)
    }

    pub(crate) fn resolve(&self, args: ResolveArgs) -> Outcome<Changed> {
        let edit = edit(Edit { kind: args.kind, id: args.id, path: args.field, value: args.value })?;
        self.write(|engine| engine.edit(&[edit]))
    }

    pub(crate) fn conflicts(&self, _: NoArgs) -> Outcome<Vec<Conflict>> {
        let all = self.with(roadbook_engine::Engine::conflicts)?;
        all.into_iter().map(|conflict| self.shown(conflict)).collect()
    }

    fn shown(&self, conflict: engine::Conflict) -> Outcome<Conflict> {
        let language = self.settings().language;
        let title = self.with(|engine| {
            let query = engine.query(language);
            Ok(match NewObservation::from_id(&conflict.id) {
                Some(observation) if conflict.kind == Kind::Observation => {
                    query.title_of(Kind::Indicator, &observation.indicator)?.text
                }
                _ => query.title_of(conflict.kind, &conflict.id)?.text,
            })
        })?;
        let side = |side: engine::ConflictSide| ConflictValue {
            value: side.value,
            participant: side.participant,
            time: side.time,
        };
        let edit = |(field, side): (String, engine::ConflictSide)| ConflictEdit {
            field,
            value: side.value,
            participant: side.participant,
            time: side.time,
        };
        Ok(Conflict {
            kind: conflict.kind,
            id: conflict.id,
            field: conflict.field,
            title,
            values: conflict.values.into_iter().map(side).collect(),
            edits: conflict.edits.into_iter().map(edit).collect(),
        })
    }

    pub(crate) fn rebuild(&self, _: NoArgs) -> Outcome<Checked> {
        let rebuilt = self.with(roadbook_engine::Engine::rebuild);
        if rebuilt.is_err() {
            // Half-made documents must not be edited; opening again finishes the work.
            *self.held() = None;
        }
        rebuilt.map(checked)
    }

    /// Checks everything and mends what can be mended here.
    pub(crate) fn repair(&self, _: NoArgs) -> Outcome<Repair> {
        let repaired = self.with(roadbook_engine::Engine::repair);
        if repaired.is_err() {
            // As with a rebuild: opening again finishes the work.
            *self.held() = None;
        }
        let step = |done: engine::Repaired| {
            let engine::Repaired { step, outcome, count, lines } = done;
            RepairedStep { step, outcome, count, lines }
        };
        let steps: Vec<RepairedStep> = repaired?.into_iter().map(step).collect();
        self.sync.wake();
        Ok(Repair { ok: steps.iter().all(|step| step.outcome != roadbook_model::RepairOutcome::Open), steps })
    }

    /// Compares everything anew with hub and neighbours: what is missing on either side comes back.
    pub(crate) fn compare_anew(&self, _: NoArgs) -> Outcome<SyncState> {
        self.with(roadbook_engine::Engine::compare_anew)?;
        self.sync.hurry();
        self.sync_state(NoArgs {})
    }

    pub(crate) fn verify(&self, _: NoArgs) -> Outcome<Checked> {
        self.with(roadbook_engine::Engine::verify).map(checked)
    }
}

/// The fields of a record as the interface reads them: nested, sets as lists of their members.
fn nested(kind: Kind, flat: &Flat) -> Map<String, Value> {
    let mut fields = path::nest(flat);
    for field in schema::fields(kind).iter().filter(|field| field.holds.is_set()) {
        if let Some(Value::Object(set)) = fields.get(field.name) {
            let held = set.iter().filter(|(_, held)| held.as_bool() == Some(true));
            let members = held.map(|(member, _)| Value::from(member.clone())).collect();
            fields.insert(field.name.to_owned(), Value::Array(members));
        }
    }
    fields
}

fn checked(check: engine::Check) -> Checked {
    Checked { ok: check.problems.is_empty(), checked: check.checked, problems: check.problems }
}

pub(crate) fn missing(kind: Kind, id: &str) -> Refusal {
    Refusal::new(
        ErrorCode::NotFound,
        format!("There is no {kind} `{id}`"),
        format!("`list {kind}` shows what there is."),
    )
}

fn edits(edits: Vec<Edit>) -> Outcome<Vec<engine::Edit>> {
    edits.into_iter().map(edit).collect()
}

/// An observation is addressed by its own id, and stored in the document of its unit and year.
fn edit(edit: Edit) -> Outcome<engine::Edit> {
    if edit.kind != Kind::Observation {
        return Ok(engine::Edit { kind: edit.kind, id: edit.id, path: edit.path, value: edit.value });
    }
    let observation = NewObservation::from_id(&edit.id).ok_or_else(|| missing(edit.kind, &edit.id))?;
    let path = format!("{}.{}", observation.key(), edit.path);
    Ok(engine::Edit { kind: edit.kind, id: observation.document(), path, value: edit.value })
}
