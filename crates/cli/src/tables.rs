//! Records from and to tables.

use std::{fs, path::Path};

use roadbook_api::{
    ErrorShape, Host,
    tables::{Format, Mapping, TableArgs, TableFileArgs},
};
use roadbook_model::{ErrorCode, Refusal};
use serde_json::{Value, json};

use crate::arguments::{Command, TableFormat};

/// Largest mapping that is read, in bytes.
const MAX_MAPPING: u64 = 1 << 20;

impl From<TableFormat> for Format {
    fn from(format: TableFormat) -> Format {
        match format {
            TableFormat::Csv => Format::Csv,
            TableFormat::Xlsx => Format::Xlsx,
        }
    }
}

/// Takes a table in, or says what that would do.
pub fn import(
    host: &Host,
    format: TableFormat,
    kind: &str,
    file: &Path,
    mapping: Option<&Path>,
    dry_run: bool,
) -> Result<Value, Refusal> {
    let mapping = mapping.map_or_else(|| Ok(Mapping::default()), read_mapping)?;
    let args = TableArgs { kind: kind.parse()?, file: named(file), mapping, format: Some(format.into()) };
    let report = if dry_run { host.table_check(args)? } else { host.table_read(args)?.report };
    Ok(json!(report))
}

/// Writes a table.
pub fn export(host: &Host, format: TableFormat, kind: &str, file: &Path) -> Result<Value, Refusal> {
    let args = TableFileArgs { kind: kind.parse()?, file: named(file), format: format.into() };
    Ok(json!(host.table_write(args)?))
}

/// A table with problems is a failure a script must notice, beside the report it gets.
pub fn refused(command: &Command, report: &Value) -> Option<ErrorShape> {
    let total = report["total"].as_i64().filter(|total| *total > 0 && matches!(command, Command::Import { .. }))?;
    let code = serde_json::from_value(report["problems"][0]["code"].clone()).unwrap_or(ErrorCode::BadValue);
    let message = format!("Nothing was taken in; problems found: {total}");
    Some(ErrorShape { code, message, hint: "The report names each row and column.".to_owned() })
}

fn named(file: &Path) -> String {
    file.to_string_lossy().into_owned()
}

fn read_mapping(file: &Path) -> Result<Mapping, Refusal> {
    let malformed = |why: String| {
        let hint = "Write an object such as {\"columns\": {\"Titre\": \"title.fr\"}}.";
        Refusal::new(ErrorCode::BadValue, format!("The mapping {} cannot be read: {why}", file.display()), hint)
    };
    let found = fs::metadata(file).map_err(|error| malformed(error.to_string()))?;
    if found.len() > MAX_MAPPING {
        return Err(malformed("it is too large".to_owned()));
    }
    let text = fs::read_to_string(file).map_err(|error| malformed(error.to_string()))?;
    serde_json::from_str(&text).map_err(|error| malformed(error.to_string()))
}
