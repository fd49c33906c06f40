//! How often somebody may ask: a bucket of tokens for each address or device.

use std::{
    collections::HashMap,
    hash::Hash,
    net::{IpAddr, Ipv6Addr},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// Buckets kept; full ones are forgotten first, they say nothing.
const BUCKETS: usize = 65_536;

/// Requests a second in the long run, and how many at once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Tokens a second.
    pub per_second: f64,
    /// Tokens a bucket holds.
    pub burst: f64,
}

impl Rate {
    /// So many a second, ten seconds' worth at once.
    pub fn per_second(per_second: f64) -> Rate {
        Rate { per_second, burst: per_second * 10.0 }
    }
}

/// One bucket for each key.
pub(crate) struct Buckets<K> {
    rate: Rate,
    all: Mutex<HashMap<K, Bucket>>,
}

struct Bucket {
    tokens: f64,
    at: Instant,
}

impl<K: Hash + Eq> Buckets<K> {
    pub fn new(rate: Rate) -> Self {
        Buckets { rate, all: Mutex::default() }
    }

    /// Takes a token; without one, says how long to wait.
    pub fn take(&self, key: K, now: Instant) -> Result<(), Duration> {
        let Rate { per_second, burst } = self.rate;
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= BUCKETS && !all.contains_key(&key) {
            let full_after = Duration::from_secs_f64(burst / per_second);
            all.retain(|_, bucket| now.duration_since(bucket.at) < full_after);
            if all.len() >= BUCKETS {
                // Memory before fairness: everybody begins anew.
                all.clear();
            }
        }
        let bucket = all.entry(key).or_insert(Bucket { tokens: burst, at: now });
        let since = now.duration_since(bucket.at).as_secs_f64();
        *bucket = Bucket { tokens: (bucket.tokens + since * per_second).min(burst), at: now };
        if bucket.tokens < 1.0 {
            return Err(Duration::from_secs_f64((1.0 - bucket.tokens) / per_second));
        }
        bucket.tokens -= 1.0;
        Ok(())
    }
}

/// What counts as one address: of IPv6 the network, which is what a subscriber is given.
pub(crate) fn subscriber(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_runs_dry_and_fills_again_and_each_has_its_own() {
        let buckets = Buckets::new(Rate { per_second: 2.0, burst: 3.0 });
        let start = Instant::now();
        for _ in 0..3 {
            assert_eq!(buckets.take("a", start), Ok(()));
        }
        assert_eq!(buckets.take("a", start), Err(Duration::from_millis(500)));
        assert_eq!(buckets.take("b", start), Ok(()));
        assert_eq!(buckets.take("a", start + Duration::from_millis(500)), Ok(()));
        let later = start + Duration::from_secs(60);
        assert_eq!((0..9).filter(|_| buckets.take("a", later).is_ok()).count(), 3);
    }

    #[test]
    fn addresses_of_one_network_of_ipv6_count_as_one() {
        let address = |text: &str| subscriber(text.parse().unwrap());
        assert_eq!(address("2001:db8:1:2::7"), address("2001:db8:1:2:ffff::1"));
        assert_ne!(address("2001:db8:1:2::7"), address("2001:db8:1:3::7"));
        assert_eq!(address("::ffff:192.0.2.1"), address("192.0.2.1"));
    }
}
