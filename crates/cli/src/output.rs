//! Results on standard output, errors on standard error.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use roadbook_api::ErrorShape;
use serde_json::{Value, json};

/// How results are written.
pub struct Output {
    /// One JSON document.
    pub json: bool,
}

impl Output {
    /// Writes a result: as JSON, or as lines for people.
    pub fn show(&self, value: &Value) -> ExitCode {
        let text = if self.json { format!("{value:#}\n") } else { plain(value) };
        match io::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        }
    }
}

/// Writes an error as JSON, whoever reads it.
pub fn fail(error: &ErrorShape, code: u8) -> ExitCode {
    let said = json!({ "error": { "code": error.code, "message": error.message, "hint": error.hint } });
    // With standard error gone, the exit code still says it.
    let _ = writeln!(io::stderr(), "{said}");
    ExitCode::from(code)
}

fn plain(value: &Value) -> String {
    match value {
        Value::Array(rows) => rows.iter().map(row).collect(),
        Value::Object(fields) if fields.len() == 1 => {
            fields.values().map(|value| format!("{}\n", cell(value))).collect()
        }
        Value::Object(fields) => fields.iter().map(|(name, value)| field(name, value)).collect(),
        other => format!("{}\n", cell(other)),
    }
}

fn field(name: &str, value: &Value) -> String {
    match value {
        Value::Array(rows) if rows.iter().any(Value::is_object) => {
            let line = |row: &Value| match row {
                Value::Object(fields) => fields.values().map(cell).collect::<Vec<_>>().join("\t"),
                other => cell(other),
            };
            format!("{name}:\n{}", rows.iter().map(|row| format!("{}\n", line(row))).collect::<String>())
        }
        other => format!("{name}: {}\n", cell(other)),
    }
}

fn row(value: &Value) -> String {
    let shown = ["kind", "id", "number", "status", "timeframe", "field", "participant", "title", "value", "values"];
    match value {
        Value::Object(fields) => {
            let cells: Vec<String> = shown.iter().filter_map(|name| fields.get(*name)).map(cell).collect();
            format!("{}\n", cells.join("\t"))
        }
        other => format!("{}\n", cell(other)),
    }
}

fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        Value::Object(fields) if fields.contains_key("text") => fields.get("text").map(cell).unwrap_or_default(),
        other => other.to_string(),
    }
}
