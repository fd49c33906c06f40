//! Logs of operations: one JSON object a line, as bulk edits and workloads come.
//!
//! `{"t": ms, "a": actor, "x": transaction, "op": "put"|"set"|"splice"|"del", "ty": type, "id": id,
//! "f": {field: value}}`; a splice has `k` field, `p` position, `d` deleted characters, `i` inserted
//! text. Consecutive operations of one actor with one `x` are one step.

use roadbook_model::{ErrorCode, Kind, Refusal};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// Longest line in bytes.
pub const MAX_LINE: usize = 4 << 20;

#[derive(Debug, Deserialize)]
struct Line {
    a: String,
    #[serde(default)]
    x: u64,
    op: String,
    ty: String,
    id: String,
    #[serde(default)]
    f: Map<String, Value>,
    #[serde(default)]
    p: usize,
    #[serde(default)]
    d: usize,
    #[serde(default)]
    i: String,
}

/// One operation in the domain's terms.
#[derive(Debug, Clone, PartialEq)]
pub enum Operation {
    /// Makes a record or sets fields of one; `begin` and `end` stand for the two ends of an
    /// action's timeframe.
    Record {
        /// Kind.
        kind: Kind,
        /// Id.
        id: String,
        /// Fields as people give them.
        fields: Map<String, Value>,
        /// First day, if it is set.
        begin: Option<String>,
        /// Last day, if it is set.
        end: Option<String>,
    },
    /// Enters an observation.
    Observation {
        /// Reporting unit.
        unit: String,
        /// Period.
        period: String,
        /// Indicator id.
        indicator: String,
        /// Fields.
        fields: Map<String, Value>,
    },
    /// Changes the notes of a meeting at a position of its plain text.
    Splice {
        /// Meeting id.
        meeting: String,
        /// Position.
        at: usize,
        /// Characters to delete.
        delete: usize,
        /// Text to insert.
        insert: String,
    },
    /// Deletes a record.
    Delete {
        /// Kind.
        kind: Kind,
        /// Id.
        id: String,
    },
}

/// Operations that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Line of the first, from 1.
    pub line: usize,
    /// The operations.
    pub operations: Vec<Operation>,
}

/// Reads a log; the error names the line. `left_out` counts fields that have no place here.
pub fn read(text: &str, left_out: &mut usize) -> Result<Vec<Step>, Refusal> {
    let mut steps: Vec<Step> = Vec::new();
    let mut last = None;
    for (n, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let parsed: Option<Line> = (line.len() <= MAX_LINE).then(|| serde_json::from_str(line).ok()).flatten();
        let line = parsed.ok_or_else(|| bad(n, "is not an operation"))?;
        let group = (line.a.clone(), line.x);
        let Some(operation) = operation(n, line, left_out)? else { continue };
        match steps.last_mut() {
            Some(step) if last.as_ref() == Some(&group) => step.operations.push(operation),
            _ => steps.push(Step { line: n + 1, operations: vec![operation] }),
        }
        last = Some(group);
    }
    Ok(steps)
}

fn bad(n: usize, what: &str) -> Refusal {
    let hint = "Each line is a JSON object with a, x, op, ty, id and f; nothing was changed.";
    Refusal::new(ErrorCode::BadValue, format!("Line {} {what}", n + 1), hint)
}

fn operation(n: usize, line: Line, left_out: &mut usize) -> Result<Option<Operation>, Refusal> {
    if line.op == "splice" {
        return Ok(Some(Operation::Splice { meeting: line.id, at: line.p, delete: line.d, insert: line.i }));
    }
    let kind = match line.ty.as_str() {
        "workspace" => return Ok(None),
        "reading" if line.op != "del" => return observation(n, line, left_out).map(Some),
        "stakeholder" => Kind::Person,
        other => other.parse().map_err(|_| bad(n, &format!("is about `{other}`, which is no kind")))?,
    };
    match line.op.as_str() {
        "put" | "set" => Ok(Some(record(kind, line, left_out))),
        "del" => Ok(Some(Operation::Delete { kind, id: line.id })),
        other => Err(bad(n, &format!("has the operation `{other}`, which there is not"))),
    }
}

fn observation(n: usize, line: Line, left_out: &mut usize) -> Result<Operation, Refusal> {
    let mut parts = line.id.splitn(3, '.');
    let (Some(indicator), Some(unit), Some(period)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(bad(n, "has a reading whose id is not indicator.country.period"));
    };
    let mut fields = Map::new();
    for (name, value) in line.f {
        match name.as_str() {
            "value" | "note" | "source" => drop(fields.insert(name, value)),
            "by" => drop(fields.insert("reported_by".to_owned(), value)),
            "ind" | "country" | "period" => {}
            _ => *left_out += 1,
        }
    }
    Ok(Operation::Observation {
        unit: unit.to_owned(),
        period: period.to_owned(),
        indicator: indicator.to_owned(),
        fields,
    })
}

fn record(kind: Kind, line: Line, left_out: &mut usize) -> Operation {
    let (mut fields, mut begin, mut end) = (Map::new(), None, None);
    let language = line.f.get("lang").and_then(Value::as_str).unwrap_or("en").to_owned();
    let say = |value: Value| json!({ language.as_str(): value });
    for (name, value) in line.f {
        let (name, value) = match (kind, name.as_str()) {
            (_, "title" | "name") => ("title", say(value)),
            (Kind::Group, "lead") => ("leads", json!({ "l1": { "holder": value, "order": "a" } })),
            (Kind::Person, "kind") => ("role", value),
            (Kind::Action, "what") => ("description", say(value)),
            (Kind::Action, "how" | "governance") => (if name == "how" { "how" } else { "governance" }, say(value)),
            (Kind::Action, "who") => ("responsible", Value::from(joined(&value))),
            (Kind::Action, "start") => {
                begin = value.as_str().map(str::to_owned);
                continue;
            }
            (Kind::Action, "end") => {
                end = value.as_str().map(str::to_owned);
                continue;
            }
            (Kind::Action, "tags") => ("note", say(Value::from(joined(&value)))),
            (Kind::Indicator, "code") => ("number", value),
            (Kind::Indicator, "definition") => ("definition", say(value)),
            (Kind::Meeting, "date") => ("date", day(&value)),
            (Kind::Meeting, "lang") => ("languages", value),
            (Kind::Meeting, "attend") => ("attended", Value::from(value.as_array().map_or(0, Vec::len))),
            (Kind::Meeting, "agenda") => ("agenda", items(&value, "title", &language)),
            (Kind::Meeting, "decisions") => ("decisions", items(&value, "text", &language)),
            (Kind::Meeting, "notes") => continue,
            (kind, other) if roadbook_model::schema::field(kind, other).is_some() => {
                fields.insert(name, value);
                continue;
            }
            _ => {
                *left_out += 1;
                continue;
            }
        };
        fields.insert(name.to_owned(), value);
    }
    Operation::Record { kind, id: line.id, fields, begin, end }
}

fn joined(list: &Value) -> String {
    let words = list.as_array().into_iter().flatten().filter_map(Value::as_str);
    words.collect::<Vec<_>>().join(", ")
}

fn items(list: &Value, field: &str, language: &str) -> Value {
    let texts = list.as_array().into_iter().flatten();
    let item = |(n, text): (usize, &Value)| {
        (format!("i{n}"), json!({ field: { language: text }, "order": format!("a{n:03}") }))
    };
    Value::Object(texts.enumerate().map(item).collect())
}

fn day(milliseconds: &Value) -> Value {
    let moment = chrono::DateTime::from_timestamp_millis(milliseconds.as_i64().unwrap_or(0));
    Value::from(moment.map(|moment| moment.date_naive().to_string()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_of_one_actor_and_transaction_are_one_step() {
        let log = r#"{"t":1,"a":"u1","s":1,"x":1,"op":"put","ty":"action","id":"a1","f":{"title":"T","start":"2020-01-01","who":["u1","u2"]}}
{"t":1,"a":"u1","s":2,"x":1,"op":"set","ty":"action","id":"a1","f":{"status":"agreed"}}

{"t":1,"a":"u2","s":1,"x":1,"op":"put","ty":"reading","id":"i1.KE.2020-Q1","f":{"ind":"i1","value":3.5,"by":"u2"}}
{"t":1,"a":"u2","s":2,"x":2,"op":"splice","ty":"meeting","id":"m1","k":"notes","p":3,"d":1,"i":"x"}"#;
        let mut left_out = 0;
        let steps = read(log, &mut left_out).unwrap();
        assert_eq!(steps.iter().map(|s| (s.line, s.operations.len())).collect::<Vec<_>>(), [(1, 2), (4, 1), (5, 1)]);
        let Operation::Record { fields, begin, .. } = &steps[0].operations[0] else { panic!() };
        assert_eq!(
            (fields["responsible"].as_str(), begin.as_deref(), left_out),
            (Some("u1, u2"), Some("2020-01-01"), 0)
        );
        assert!(matches!(&steps[1].operations[0], Operation::Observation { unit, .. } if unit == "KE"));
    }

    #[test]
    fn a_line_that_is_no_operation_is_named() {
        let error = read("{\"a\":\"u\",\"op\":\"put\",\"ty\":\"group\",\"id\":\"g\"}\nnot json", &mut 0).unwrap_err();
        assert!(error.message.starts_with("Line 2 "), "{error}");
        assert!(read(r#"{"a":"u","op":"explode","ty":"group","id":"g"}"#, &mut 0).is_err());
    }

    #[test]
    fn milliseconds_become_the_day_they_fall_in() {
        assert_eq!(day(&json!(1_577_836_800_000_i64)), json!("2020-01-01"));
        assert_eq!(day(&json!(1_582_934_400_000_i64)), json!("2020-02-29"));
    }
}
