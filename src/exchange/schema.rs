//! The JSON Schema of exported sessions, made from the shapes themselves, so that it cannot differ from them.

use schemars::generate::SchemaSettings;

use crate::exchange::session_file::SessionFile;

/// The JSON Schema (draft 2020-12) of what [`Format::Json`](crate::exchange::Format::Json) writes.
pub fn session_schema() -> serde_json::Value {
    SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<SessionFile>()
        .to_value()
}
