//! Carries the exchange: to a hub over HTTPS, with a WebSocket that only hints at news.
//!
//! Blocking calls, meant for a thread of their own; every wait has a deadline. Proxy settings of
//! the environment are honoured, and so are the certificate authorities the system trusts.

mod hub;
mod watch;

pub use hub::{HubClient, HubError};
pub use watch::watch;
