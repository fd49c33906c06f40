//! Why the engine did not do what was asked; nothing has changed.

use roadbook_document::DocumentError;
use roadbook_feed::{EntryError, bundle::BundleError};
use roadbook_model::{ErrorCode, Refusal};
use roadbook_store::StoreError;
use roadbook_sync::ExchangeError;

/// Refused, failed, or a defect.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The request cannot be met.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A stored document could not be read, or an edit failed inside it.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// Own changes could not be sealed.
    #[error("changes could not be sealed: {0}")]
    Seal(#[from] EntryError),
    /// A bundle was not read.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// The key of the workspace has not arrived yet.
    #[error("the key of the workspace is not here yet")]
    NoKey,
    /// The other side is not a peer of this workspace.
    #[error("the other side does not answer as a peer of this workspace")]
    NotAPeer,
}

impl From<ExchangeError<EngineError>> for EngineError {
    fn from(error: ExchangeError<EngineError>) -> Self {
        match error {
            ExchangeError::Log(error) => error,
            _ => EngineError::NotAPeer,
        }
    }
}

impl EngineError {
    /// What to tell the person, and what to do.
    pub fn refusal(&self) -> Refusal {
        let (code, hint) = match self {
            EngineError::Refused(refusal) => return refusal.clone(),
            EngineError::Store(error) => return error.refusal(),
            EngineError::Document(DocumentError::Damaged(..)) => {
                (ErrorCode::Damaged, "Run `roadbook rebuild`: documents are made again from the log.")
            }
            EngineError::Document(DocumentError::TooLarge(_)) => {
                (ErrorCode::BadValue, "Do it in smaller steps; nothing was changed.")
            }
            EngineError::Document(_) | EngineError::Seal(_) => (ErrorCode::Bug, "Report this; nothing was changed."),
            EngineError::Bundle(BundleError::Torn) => {
                (ErrorCode::BundleTorn, "Copy the bundle again from where it was written; nothing was taken in.")
            }
            EngineError::Bundle(BundleError::Empty) => {
                (ErrorCode::BundleEmpty, "Ask for a bundle written after there was something to send.")
            }
            EngineError::Bundle(BundleError::NotForUs) => {
                (ErrorCode::BundleNotForUs, "Ask whoever wrote it for a bundle for you, or for everybody.")
            }
            EngineError::Bundle(BundleError::NotABundle) => {
                (ErrorCode::NotABundle, "Choose a file that Roadbook wrote as a bundle.")
            }
            EngineError::Bundle(BundleError::OtherWorkspace) => {
                (ErrorCode::BundleForeign, "Choose a bundle that was written from this workspace.")
            }
            EngineError::NoKey => (
                ErrorCode::NotAllowed,
                "Sync with a hub, a neighbour or a bundle: whoever admitted this device sends it.",
            ),
            EngineError::NotAPeer => (ErrorCode::HubForeign, "Check the hub's address with whoever runs it."),
        };
        Refusal::new(code, self.to_string(), hint)
    }
}
