//! Reading a document: its values, and where two people set a value differently.

use automerge::{ObjId, ROOT, ReadDoc, ScalarValueRef, ValueRef, iter::MapRangeItem};
use roadbook_model::path::Flat;
use serde_json::{Number, Value};

use crate::{Document, Written, genesis, hashes};

/// Several values of one path, set by people who did not know of each other's.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// The path.
    pub path: String,
    /// Every value; the last is the one shown until somebody chooses.
    pub values: Vec<ConflictValue>,
}

/// One side of a conflict.
#[derive(Debug, Clone, PartialEq)]
pub struct ConflictValue {
    /// The value.
    pub value: Value,
    /// Who set it and when.
    pub written: Option<Written>,
}

/// Paths that are the document's own.
const OWN: [&str; 3] = [genesis::KIND, genesis::ID, genesis::TEXT];

impl Document {
    /// Every value by path. Where values conflict it holds the one Automerge prefers.
    pub fn flat(&self) -> Flat {
        values(self.items())
    }

    /// Every value as of `heads`, by path.
    pub fn flat_at(&self, heads: &[[u8; 32]]) -> Flat {
        let heads = hashes(heads);
        values(self.doc.map_range_at(ROOT, .., &heads).filter(|item| !OWN.contains(&item.key.as_ref())))
    }

    /// Paths with more than one value; deletions that others edited through are told apart.
    pub fn conflicts(&self) -> Vec<Conflict> {
        let deletions: Vec<String> = self.deletions().into_iter().map(|deletion| deletion.path).collect();
        let conflicts = self.contested().filter(|path| !deletions.contains(path));
        conflicts.map(|path| self.conflict(&path)).collect()
    }

    /// Paths on which somebody has to decide: with more than one value, or a deletion that others edited through.
    pub fn conflicting_paths(&self) -> Vec<String> {
        let mut paths: Vec<String> = self.contested().chain(self.deletions().into_iter().map(|of| of.path)).collect();
        paths.sort_unstable();
        paths.dedup();
        paths
    }

    /// Texts at `path` as of `heads`, all of them where they conflict; `None` if the document does not reach so far.
    pub fn texts_at(&self, path: &str, heads: &[[u8; 32]]) -> Option<Vec<String>> {
        let heads = hashes(heads);
        heads.iter().all(|hash| self.doc.get_change_meta_by_hash(hash).is_some()).then_some(())?;
        let values = self.doc.get_all_at(ROOT, path, &heads).ok()?;
        Some(values.into_iter().filter_map(|(value, _)| value.as_str().map(str::to_owned)).collect())
    }

    /// Paths with values that differ: people who set the same agree.
    fn contested(&self) -> impl Iterator<Item = String> {
        let conflicts = self.items().filter(|item| item.conflict).map(|item| item.key.to_string());
        conflicts.filter(|path| {
            let all = self.doc.get_all(ROOT, path.as_str()).unwrap_or_default();
            all.windows(2).any(|pair| pair[0].0 != pair[1].0)
        })
    }

    pub(crate) fn items(&self) -> impl Iterator<Item = MapRangeItem<'_>> {
        self.doc.map_range(ROOT, ..).filter(|item| !OWN.contains(&item.key.as_ref()))
    }

    fn conflict(&self, path: &str) -> Conflict {
        let all = self.doc.get_all(ROOT, path).unwrap_or_default();
        let side = |(value, id): (automerge::Value<'_>, ObjId)| {
            let value = value.as_scalar().map_or(Value::Null, owned);
            ConflictValue { value, written: self.written_by(&id) }
        };
        Conflict { path: path.to_owned(), values: all.into_iter().map(side).collect() }
    }
}

/// Paths and what stands there; where something was cleared, nothing does.
fn values<'a>(items: impl Iterator<Item = MapRangeItem<'a>>) -> Flat {
    let all = items.filter_map(|item| Some((item.key.to_string(), plain(&item.value)?)));
    all.filter(|(_, value)| !value.is_null()).collect()
}

pub(crate) fn plain(value: &ValueRef<'_>) -> Option<Value> {
    match value {
        ValueRef::Scalar(scalar) => Some(json(scalar)),
        ValueRef::Object(_) => None,
    }
}

fn json(scalar: &ScalarValueRef<'_>) -> Value {
    owned(&automerge::ScalarValue::from(scalar))
}

pub(crate) fn owned(scalar: &automerge::ScalarValue) -> Value {
    use automerge::ScalarValue as S;
    match scalar {
        S::Str(text) => Value::String(text.to_string()),
        S::Int(whole) | S::Timestamp(whole) => Value::from(*whole),
        S::Uint(whole) => Value::from(*whole),
        S::F64(number) => Number::from_f64(*number).map_or(Value::Null, Value::Number),
        S::Boolean(flag) => Value::Bool(*flag),
        S::Counter(counter) => Value::from(i64::from(counter)),
        S::Bytes(_) | S::Unknown { .. } | S::Null => Value::Null,
    }
}
