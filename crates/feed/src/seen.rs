//! What an author had taken in, as an entry carries it: devices by their first bytes, since the acts
//! of membership name each of them whole.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};

use crate::{DeviceId, FeedId, VersionVector};

/// The first bytes of a device's key. To find another key that begins so takes 2^64 tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(transparent)]
pub struct DeviceName(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; 8]);

impl DeviceName {
    /// Of a device.
    pub fn of(device: &DeviceId) -> DeviceName {
        let mut name = [0; 8];
        name.copy_from_slice(&device.0[..8]);
        DeviceName(name)
    }
}

/// Numbers of entries of feeds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Seen(#[n(0)] BTreeMap<FeedName, u64>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
struct FeedName {
    #[n(0)]
    device: DeviceName,
    #[n(1)]
    incarnation: u32,
}

impl Seen {
    /// The same with short names.
    pub fn of(vector: &VersionVector) -> Seen {
        let name = |feed: &FeedId| FeedName { device: DeviceName::of(&feed.device), incarnation: feed.incarnation };
        Seen(vector.0.iter().map(|(feed, seq)| (name(feed), *seq)).collect())
    }

    /// The same with whole names; `None` if `device` does not know one.
    pub fn resolve(&self, device: impl Fn(&DeviceName) -> Option<DeviceId>) -> Option<VersionVector> {
        let feed = |name: &FeedName| Some(FeedId { device: device(&name.device)?, incarnation: name.incarnation });
        let feeds = self.0.iter().map(|(name, seq)| Some((feed(name)?, *seq)));
        feeds.collect::<Option<BTreeMap<_, _>>>().map(VersionVector)
    }

    /// How many feeds.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was taken in.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_seen_is_found_again_by_whoever_knows_the_devices() {
        let devices: Vec<DeviceId> = (1..4).map(|n| DeviceId([n; 32])).collect();
        let feeds = devices.iter().map(|device| (FeedId { device: *device, incarnation: 7 }, 3));
        let vector = VersionVector(feeds.collect());
        let named = |name: &DeviceName| devices.iter().copied().find(|device| DeviceName::of(device) == *name);
        assert_eq!(Seen::of(&vector).resolve(named), Some(vector.clone()));
        assert_eq!(Seen::of(&vector).resolve(|_| None), None);
    }
}
