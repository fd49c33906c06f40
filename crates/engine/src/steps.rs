//! Steps that can be taken back. They are kept beside the data and written with it, so that they
//! outlive the program.

use std::collections::BTreeSet;

use roadbook_model::{ErrorCode, Kind, Refusal};
use roadbook_store::{StoreError, WriteTx};
use serde_json::Value;

use crate::{Changed, Edit, Engine, EngineError};

/// Steps that can be undone.
const MAX_UNDO: i64 = 500;

/// What takes one step back: each edit, and the value that must still stand for it to be meant.
pub(crate) type Step = Vec<(Edit, Value)>;

/// What becomes of the step that a commit is.
pub(crate) enum Keep {
    /// It cannot be taken back.
    Not,
    /// Records named here are taken back by this, all others by what the commit replaced.
    Done(Step),
    /// It takes the step of this number back, or does it again.
    Turned {
        /// Of the step.
        n: i64,
        /// Whether it can be done again now, and not taken back.
        redo: bool,
    },
}

impl Keep {
    /// Notes the step whose commit is being written.
    pub(crate) fn write(&self, tx: &WriteTx<'_>, inverse: &Step) -> Result<(), EngineError> {
        match self {
            Keep::Not => {}
            Keep::Done(given) => {
                let step = beside(given, inverse);
                if !step.is_empty() {
                    tx.clear_steps(true)?;
                    tx.put_step(false, &encode(&step), MAX_UNDO)?;
                }
            }
            Keep::Turned { n, redo } => {
                tx.remove_step(*n)?;
                tx.put_step(*redo, &encode(inverse), MAX_UNDO)?;
            }
        }
        Ok(())
    }
}

impl Engine {
    /// Whether there is a step to undo, and one to redo.
    pub fn can_undo(&self) -> Result<(bool, bool), EngineError> {
        let has = |redo| Ok::<_, EngineError>(self.profile.store.last_step(redo)?.is_some());
        Ok((has(false)?, has(true)?))
    }

    /// Takes the last own step back, as a new change. What somebody else changed since stays.
    pub fn undo(&mut self) -> Result<Changed, EngineError> {
        self.turn(true, "undo")
    }

    /// Does the step again that was taken back last.
    pub fn redo(&mut self) -> Result<Changed, EngineError> {
        self.turn(false, "redo")
    }

    fn turn(&mut self, redo: bool, message: &str) -> Result<Changed, EngineError> {
        let (n, bytes) = self.profile.store.last_step(!redo)?.ok_or_else(|| nothing(message))?;
        let step = decode(&bytes).ok_or(StoreError::Malformed("step"))?;
        self.take_back(&step, message, Keep::Turned { n, redo })
    }

    /// Forgets the steps that could be undone.
    pub fn forget_steps(&mut self) -> Result<(), EngineError> {
        self.profile.store.write(|tx| {
            tx.clear_steps(false)?;
            Ok::<_, EngineError>(tx.clear_steps(true)?)
        })
    }
}

/// What was given, and of the rest what is about other records.
fn beside(given: &Step, rest: &Step) -> Step {
    let named: BTreeSet<(Kind, &str)> = given.iter().map(|(edit, _)| (edit.kind, edit.id.as_str())).collect();
    let others = rest.iter().filter(|(edit, _)| !named.contains(&(edit.kind, &edit.id)));
    given.iter().chain(others).cloned().collect()
}

fn encode(step: &Step) -> Vec<u8> {
    let lines: Vec<_> = step.iter().map(|(edit, now)| (edit.kind, &edit.id, &edit.path, &edit.value, now)).collect();
    serde_json::to_vec(&lines).unwrap_or_default()
}

fn decode(bytes: &[u8]) -> Option<Step> {
    let lines: Vec<(_, String, String, Value, Value)> = serde_json::from_slice(bytes).ok()?;
    let line = |(kind, id, path, value, now)| (Edit { kind, id, path, value }, now);
    Some(lines.into_iter().map(line).collect())
}

fn nothing(what: &str) -> Refusal {
    let hint = "Only steps made in this profile can be taken back, the newest first.";
    Refusal::new(ErrorCode::NotFound, format!("There is nothing to {what}"), hint)
}
