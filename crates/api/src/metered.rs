//! Whether the connection costs, as the system knows it: NetworkManager on Linux. Elsewhere, and
//! where nobody says so, it does not.

#[cfg(target_os = "linux")]
mod network_manager {
    use std::sync::OnceLock;

    use zbus::blocking::{Connection, Proxy, connection::Builder};

    const NAME: &str = "org.freedesktop.NetworkManager";
    const PATH: &str = "/org/freedesktop/NetworkManager";
    /// Of `NMMetered`: said by the network or the person, and guessed, as of a phone's hotspot.
    const COSTS: [u32; 2] = [1, 3];

    pub(super) fn says_it_costs() -> bool {
        static BUS: OnceLock<Option<Connection>> = OnceLock::new();
        let bus = BUS.get_or_init(|| Builder::system().and_then(Builder::build).ok());
        bus.as_ref().is_some_and(|bus| asked(bus).unwrap_or(false))
    }

    pub(super) fn asked(bus: &Connection) -> zbus::Result<bool> {
        let manager = Proxy::new(bus, NAME, PATH, NAME)?;
        let metered: u32 = manager.get_property("Metered")?;
        Ok(COSTS.contains(&metered))
    }

    #[cfg(test)]
    mod tests {
        use std::{
            io::{BufRead, BufReader},
            process::{Child, Command, Stdio},
        };

        use super::*;

        struct Manager(u32);

        #[zbus::interface(name = "org.freedesktop.NetworkManager")]
        impl Manager {
            #[zbus(property)]
            fn metered(&self) -> u32 {
                self.0
            }
        }

        /// A bus of its own, ended with the test.
        struct Bus(Child, String);

        impl Bus {
            fn start() -> Bus {
                let mut daemon = Command::new("dbus-daemon");
                daemon.args(["--session", "--nofork", "--print-address"]).stdout(Stdio::piped());
                let mut child = daemon.spawn().unwrap();
                let mut address = String::new();
                BufReader::new(child.stdout.take().unwrap()).read_line(&mut address).unwrap();
                Bus(child, address.trim().to_owned())
            }

            fn builder(&self) -> Builder<'_> {
                Builder::address(self.1.as_str()).unwrap()
            }
        }

        impl Drop for Bus {
            fn drop(&mut self) {
                let _ = self.0.kill();
                let _ = self.0.wait();
            }
        }

        #[test]
        fn a_connection_costs_if_the_network_manager_knows_or_guesses_so() {
            let bus = Bus::start();
            let asking = bus.builder().build().unwrap();
            assert!(asked(&asking).is_err(), "nobody is there to say so");
            for (metered, costs) in [(0, false), (1, true), (2, false), (3, true), (4, false)] {
                let serving = bus.builder().name(NAME).unwrap().serve_at(PATH, Manager(metered)).unwrap();
                let serving = serving.build().unwrap();
                assert_eq!(asked(&asking).unwrap(), costs, "{metered}");
                serving.close().unwrap();
            }
        }
    }
}

/// Whether the system says that the connection costs.
pub(crate) fn says_system() -> bool {
    #[cfg(target_os = "linux")]
    return network_manager::says_it_costs();
    #[cfg(not(target_os = "linux"))]
    false
}
