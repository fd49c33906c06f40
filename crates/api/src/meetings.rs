//! Meetings, their notes, and action items that become actions.

use roadbook_engine::{self as engine, Edit, NewRecord, new_id};
use roadbook_feed::identity::{hex, unhex};
use roadbook_model::{ErrorCode, Kind, Refusal};
use roadbook_query::rows::MeetingRow;
use serde_json::{Map, Value, json};

use crate::{Host, Outcome, types::*};

impl Host {
    pub(crate) fn meetings(&self, _: NoArgs) -> Outcome<Vec<MeetingRow>> {
        let language = self.settings().language;
        self.with(|engine| Ok(engine.query(language).meetings()?))
    }

    pub(crate) fn notes_open(&self, args: MeetingArgs) -> Outcome<NotesView> {
        let (view, people) = self.with(|engine| Ok((engine.notes(&args.meeting)?, engine.people()?)))?;
        Ok(shown(view, &people))
    }

    pub(crate) fn notes_flush(&self, args: FlushArgs) -> Outcome<NotesFlushed> {
        let base = args.base.iter().map(|head| unhex(head)).collect::<Option<Vec<_>>>();
        let base = base.ok_or_else(|| {
            Refusal::new(ErrorCode::BadValue, "The notes' version is malformed", "Open the notes again.")
        })?;
        let (flushed, people) =
            self.with(|engine| Ok((engine.flush_notes(&args.meeting, &base, &args.ops)?, engine.people()?)))?;
        if !args.ops.is_empty() {
            self.changed(vec![DocumentRef { kind: Kind::Meeting, id: args.meeting }], Origin::Local);
            self.sync.wake();
        }
        Ok(NotesFlushed { own: shown(flushed.own, &people), current: shown(flushed.current, &people) })
    }

    /// Makes an action of the roadmap from an action item, and links the two.
    pub(crate) fn promote_item(&self, args: ItemArgs) -> Outcome<Changed> {
        let language = self.settings().language;
        let (group, item) = self.with(|engine| {
            let fields = engine.query(language).fields(Kind::Meeting, &args.meeting)?.unwrap_or_default();
            let item = fields.items("action_items").into_iter().find(|(id, _)| *id == args.item);
            Ok((fields.line("group"), item.map(|(_, item)| item)))
        })?;
        let item = item.ok_or_else(|| {
            let message = format!("There is no action item `{}` in {}", args.item, args.meeting);
            Refusal::new(ErrorCode::NotFound, message, "Open the meeting again.")
        })?;
        if !item.line("action").is_empty() {
            let message = format!("The item is the action {} already", item.line("action"));
            return Err(Refusal::new(ErrorCode::AlreadyExists, message, "Open that action."));
        }
        let titles: Map<String, Value> =
            item.under("text.").map(|(tag, text)| (tag.to_owned(), text.clone())).collect();
        let mut fields = json!({ "title": titles, "status": "agreed", "meeting": args.meeting, "responsible": item.line("responsible"),
            "timeframe": item.line("due") });
        if !group.is_empty() {
            fields["group"] = group.into();
        }
        let fields = fields.as_object().cloned().unwrap_or_default();
        self.write(|engine| promote(engine, fields, &args))
    }
}

fn promote(
    engine: &mut engine::Engine,
    fields: Map<String, Value>,
    args: &ItemArgs,
) -> Result<engine::Changed, engine::EngineError> {
    let id = new_id();
    let path = format!("action_items.{}.action", args.item);
    let link = Edit { kind: Kind::Meeting, id: args.meeting.clone(), path, value: id.clone().into() };
    let batch = engine.batch(&[NewRecord { kind: Kind::Action, id: Some(id), fields }], vec![link], "en")?;
    engine.carry_out(batch)
}

fn shown(view: engine::NotesView, people: &std::collections::BTreeMap<String, String>) -> NotesView {
    let name = |actor: &Vec<u8>| people.get(&hex(&actor[actor.len().saturating_sub(16)..])).cloned();
    let mut writers: Vec<String> = view.writers.iter().filter_map(name).collect();
    writers.sort();
    writers.dedup();
    NotesView {
        meeting: view.meeting,
        blocks: view.blocks,
        heads: view.heads.iter().map(|head| hex(head)).collect(),
        writers,
    }
}
