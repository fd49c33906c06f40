//! Typed reads over the projections. Nothing here writes, and nothing here loads a document.

pub mod aggregate;
pub mod aims;
pub mod baseline;
pub mod coalition;
pub mod completeness;
pub mod fields;
pub mod groups;
pub mod merged;
pub mod plan;
pub mod review;
pub mod rows;
pub mod search;
pub mod series;
pub mod tokens;
pub mod translations;

use roadbook_model::Language;
use roadbook_store::{Connection, StoreError};

/// Reads in one language.
#[derive(Clone, Copy)]
pub struct Query<'a> {
    conn: &'a Connection,
    language: Language,
}

impl<'a> Query<'a> {
    /// Reads over `conn`, texts in `language` where there is a translation.
    pub fn new(conn: &'a Connection, language: Language) -> Self {
        Query { conn, language }
    }

    /// The language texts are chosen in.
    pub fn language(&self) -> Language {
        self.language
    }
}

/// Why a read failed.
pub type QueryError = StoreError;
