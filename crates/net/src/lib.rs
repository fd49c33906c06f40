//! Carries the exchange: to a hub over HTTPS, with answers that it holds open to hint at news, and
//! between devices on one network.
//!
//! Blocking calls, meant for threads of their own; every wait has a deadline. Proxy settings of
//! the environment are honoured, and so are the certificate authorities the system trusts.

mod addresses;
mod hub;
pub mod lan;
mod line;

pub use addresses::addresses;
pub use hub::{HubClient, HubError};
pub use line::{Ended, Line};
