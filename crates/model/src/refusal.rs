//! A request that cannot be met, said so that the reader knows what to do.

use crate::ErrorCode;

/// The request cannot be met; nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Refusal {
    /// What the interface switches on.
    pub code: ErrorCode,
    /// What happened, naming the record, field, row or file.
    pub message: String,
    /// What to do.
    pub hint: String,
}

impl Refusal {
    /// A refusal with its advice.
    pub fn new(code: ErrorCode, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Refusal { code, message: message.into(), hint: hint.into() }
    }
}
