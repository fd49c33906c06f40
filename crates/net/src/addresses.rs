//! Under which addresses this computer is on networks now.

use std::{collections::BTreeSet, net::IpAddr};

/// Every address that is not the computer's own loop; empty when it is on no network, or nobody can tell.
pub fn addresses() -> BTreeSet<IpAddr> {
    let found = if_addrs::get_if_addrs().unwrap_or_default();
    found.into_iter().filter(|found| !found.is_loopback()).map(|found| found.ip()).collect()
}
