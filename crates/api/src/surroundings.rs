//! What is around the computer: whether there may be a way to others that was not there a moment
//! ago, and whether there is power to spare.

use std::{
    collections::BTreeSet,
    fs,
    net::IpAddr,
    path::Path,
    sync::Weak,
    thread,
    time::{Duration, Instant},
};

use crate::{Host, metered, now};

/// Time between two looks.
const GLANCE: Duration = Duration::from_secs(5);
/// Glances between two looks for whether the copy of the day is due: somebody who opens the program works first.
const COPY_EVERY: u32 = 24;
/// What the wall clock gains on the one that stands still during sleep, for it to have been sleep.
const NAP: Duration = Duration::from_secs(30);
/// Per cent of a battery below which what can wait waits.
const LOW: u8 = 20;
/// Where Linux tells of batteries; elsewhere there seem to be none.
const POWER: &str = "/sys/class/power_supply";

/// What one look shows.
#[derive(Debug, Clone, Default)]
struct Surroundings {
    addresses: BTreeSet<IpAddr>,
    /// Time since 1970 by the clock on the wall.
    wall: Duration,
    /// Time that the computer was awake, from any moment.
    awake: Duration,
    low_battery: bool,
    metered: bool,
}

impl Surroundings {
    fn look(begun: Instant) -> Surroundings {
        Surroundings {
            addresses: roadbook_net::addresses(),
            wall: Duration::from_millis(now().unsigned_abs()),
            awake: begun.elapsed(),
            low_battery: low_battery(Path::new(POWER)),
            metered: metered::says_system(),
        }
    }

    /// Whether what failed or waited before this look is worth a try now.
    fn invites_a_try(&self, before: &Surroundings) -> bool {
        self.is_on_another_network(before)
            || self.slept_since(before)
            || before.low_battery && !self.low_battery
            || before.metered && !self.metered
    }

    fn is_on_another_network(&self, before: &Surroundings) -> bool {
        !self.addresses.is_empty() && self.addresses != before.addresses
    }

    fn slept_since(&self, before: &Surroundings) -> bool {
        let (wall, awake) = (self.wall.saturating_sub(before.wall), self.awake.saturating_sub(before.awake));
        wall > awake + NAP
    }
}

/// Looks around every few seconds, in a thread that ends with the host.
pub(crate) fn watch(host: &Weak<Host>) {
    let begun = Instant::now();
    let mut before = Surroundings::look(begun);
    let mut glances: u32 = 0;
    loop {
        let Some(strong) = host.upgrade() else { return };
        let seen = Surroundings::look(begun);
        strong.note_surroundings(seen.low_battery, seen.metered);
        if seen.invites_a_try(&before) {
            strong.sync.begin_anew();
        }
        before = seen;
        glances = glances.wrapping_add(1);
        if glances.is_multiple_of(COPY_EVERY) {
            strong.keep_copy();
        }
        drop(strong);
        thread::park_timeout(GLANCE);
    }
}

/// Whether the computer runs on a battery that is nearly empty, by what lies in `folder`.
fn low_battery(folder: &Path) -> bool {
    let supplies = fs::read_dir(folder).into_iter().flatten().flatten();
    let batteries: Vec<(bool, u8)> = supplies.filter_map(|supply| battery(&supply.path())).collect();
    batteries.iter().any(|(discharges, _)| *discharges) && batteries.iter().all(|(_, charge)| *charge < LOW)
}

/// Whether a battery of the computer discharges, and its charge in per cent.
fn battery(supply: &Path) -> Option<(bool, u8)> {
    let line = |name| fs::read_to_string(supply.join(name)).map(|text| text.trim().to_owned()).ok();
    // A mouse or a headset has a battery too: its scope is `Device`.
    let of_the_computer = line("type")? == "Battery" && line("scope").is_none_or(|scope| scope != "Device");
    let charge = line("capacity")?.parse().ok()?;
    of_the_computer.then(|| (line("status").as_deref() == Some("Discharging"), charge))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(wall: u64, awake: u64) -> Surroundings {
        let (wall, awake) = (Duration::from_secs(wall), Duration::from_secs(awake));
        Surroundings { wall, awake, ..Surroundings::default() }
    }

    fn on(addresses: &[&str]) -> Surroundings {
        let addresses = addresses.iter().map(|address| address.parse().unwrap()).collect();
        Surroundings { addresses, ..Surroundings::default() }
    }

    #[test]
    fn another_network_invites_a_try_and_none_does_not() {
        let (none, office, home) = (on(&[]), on(&["10.1.2.3"]), on(&["192.168.1.7", "fd00::7"]));
        for (before, after, invites) in [
            (&none, &office, true),
            (&office, &home, true),
            (&office, &office, false),
            (&office, &none, false),
            (&none, &none, false),
        ] {
            assert_eq!(after.invites_a_try(before), invites, "{before:?} {after:?}");
        }
    }

    #[test]
    fn waking_from_sleep_invites_a_try_and_a_slow_computer_or_a_clock_set_back_does_not() {
        let before = seconds(1_000_000, 100);
        for (wall, awake, invites) in [
            (1_000_005, 105, false),
            (1_000_035, 105, false),
            (1_000_036, 105, true),
            (1_030_000, 105, true),
            (1_000_600, 700, false),
            (400_000, 105, false),
        ] {
            assert_eq!(seconds(wall, awake).invites_a_try(&before), invites, "{wall} {awake}");
        }
    }

    #[test]
    fn a_battery_that_is_charged_again_and_a_connection_that_costs_no_longer_invite_a_try() {
        let low = Surroundings { low_battery: true, ..Surroundings::default() };
        let metered = Surroundings { metered: true, ..Surroundings::default() };
        let fine = Surroundings::default();
        for sparing in [low, metered] {
            assert!(fine.invites_a_try(&sparing));
            assert!(!sparing.invites_a_try(&fine));
        }
    }

    /// A folder as Linux shows it: each supply with its files.
    fn power(supplies: &[&[(&str, &str)]]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (n, files) in supplies.iter().enumerate() {
            let supply = folder.path().join(n.to_string());
            fs::create_dir(&supply).unwrap();
            files.iter().for_each(|(name, text)| fs::write(supply.join(name), format!("{text}\n")).unwrap());
        }
        folder
    }

    #[test]
    fn a_battery_is_low_below_a_fifth_while_it_discharges() {
        let mains = [("type", "Mains"), ("online", "0")];
        for (status, charge, low) in [
            ("Discharging", "19", true),
            ("Discharging", "20", false),
            ("Charging", "5", false),
            ("Full", "100", false),
            ("Discharging", "?", false),
        ] {
            let battery = [("type", "Battery"), ("status", status), ("capacity", charge)];
            assert_eq!(low_battery(power(&[&mains, &battery]).path()), low, "{status} {charge}");
        }
    }

    #[test]
    fn a_second_battery_counts_a_mouse_does_not_and_a_computer_without_any_has_power() {
        let empty = [("type", "Battery"), ("status", "Discharging"), ("capacity", "4")];
        let full = [("type", "Battery"), ("status", "Unknown"), ("capacity", "90")];
        let mouse = [("type", "Battery"), ("scope", "Device"), ("status", "Discharging"), ("capacity", "4")];
        assert!(!low_battery(power(&[&empty, &full]).path()));
        assert!(!low_battery(power(&[&mouse]).path()));
        assert!(low_battery(power(&[&empty, &mouse]).path()));
        assert!(!low_battery(power(&[]).path()));
        assert!(!low_battery(Path::new("/nowhere")));
    }
}
