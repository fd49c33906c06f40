//! Records that would wait for each other in a circle are refused where the circle is made. Two people can still make
//! one together; then it is shown.

use std::collections::BTreeMap;

use roadbook_model::{ErrorCode, Kind, Refusal};
use roadbook_query::plan::{Edges, circle_through};
use serde_json::Value;

use crate::{Edit, Engine, EngineError};

impl Engine {
    pub(crate) fn refuse_circles(&self, edits: &[Edit]) -> Result<(), EngineError> {
        self.refuse_dependencies(edits, Kind::Action)?;
        self.refuse_dependencies(edits, Kind::Milestone)?;
        self.refuse_theories(edits)
    }

    fn refuse_dependencies(&self, edits: &[Edit], kind: Kind) -> Result<(), EngineError> {
        let made = edits.iter().filter(|edit| edit.kind == kind && edit.value == Value::Bool(true));
        let made: Vec<(&str, &str)> =
            made.filter_map(|edit| Some((edit.id.as_str(), edit.path.strip_prefix("depends_on.")?))).collect();
        if made.is_empty() {
            return Ok(());
        }
        let mut edges = self.rows(Default::default()).dependency_edges(kind)?;
        for (from, to) in &made {
            edges.entry((*from).to_owned()).or_default().push((*to).to_owned());
        }
        made.iter().try_for_each(|(from, _)| refuse(&edges, from))
    }

    /// Links between the results of a theory of change.
    fn refuse_theories(&self, edits: &[Edit]) -> Result<(), EngineError> {
        let mut theories: BTreeMap<&str, Vec<&Edit>> = BTreeMap::new();
        for edit in edits.iter().filter(|edit| edit.kind == Kind::Theory && edit.path.starts_with("edges.")) {
            theories.entry(&edit.id).or_default().push(edit);
        }
        for (id, edits) in theories {
            let mut fields = self.rows(Default::default()).fields(Kind::Theory, id)?.unwrap_or_default();
            for edit in edits {
                fields.0.insert(edit.path.clone(), edit.value.clone());
            }
            let mut edges = Edges::new();
            for (_, edge) in fields.items("edges") {
                edges.entry(edge.line("from")).or_default().push(edge.line("to"));
            }
            edges.keys().try_for_each(|from| refuse(&edges, from))?;
        }
        Ok(())
    }
}

fn refuse(edges: &Edges, from: &str) -> Result<(), EngineError> {
    let Some(circle) = circle_through(edges, from) else { return Ok(()) };
    let message = format!("These would wait for each other: {}", circle.join(", "));
    Err(Refusal::new(ErrorCode::Circle, message, "Take one of the links away first.").into())
}
