//! Hosts on one network without a default route: network namespaces joined by a bridge.

use std::{
    fs::File,
    os::fd::AsFd,
    process::{Command, Output, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
};

use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

/// Some hosts on one switch. Needs the right to make network namespaces.
pub struct Network {
    tag: String,
    hosts: usize,
}

fn ip(arguments: &str) {
    let output = Command::new("ip").args(arguments.split_whitespace()).output().unwrap();
    assert!(output.status.success(), "ip {arguments}: {}", String::from_utf8_lossy(&output.stderr));
}

impl Network {
    pub fn of(hosts: usize) -> Network {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let tag = format!("rb{}{}", std::process::id() % 10_000, MADE.fetch_add(1, Ordering::Relaxed));
        let network = Network { tag, hosts };
        let tag = &network.tag;
        ip(&format!("netns add {tag}s"));
        ip(&format!("-n {tag}s link add br0 type bridge"));
        ip(&format!("-n {tag}s link set br0 up"));
        for host in 0..hosts {
            let name = network.name(host);
            ip(&format!("netns add {name}"));
            ip(&format!("link add {tag}v{host} netns {tag}s type veth peer name eth0 netns {name}"));
            ip(&format!("-n {tag}s link set {tag}v{host} master br0"));
            ip(&format!("-n {tag}s link set {tag}v{host} up"));
            ip(&format!("-n {name} addr add 192.168.77.{}/24 dev eth0", host + 1));
            ip(&format!("-n {name} link set eth0 up"));
            ip(&format!("-n {name} link set lo up"));
        }
        network
    }

    fn name(&self, host: usize) -> String {
        format!("{}h{host}", self.tag)
    }

    /// A command on one of the hosts.
    pub fn on(&self, host: usize, command: &Command) -> Command {
        let mut inside = Command::new("ip");
        inside.args(["netns", "exec", &self.name(host)]).arg(command.get_program()).args(command.get_args());
        inside.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        inside
    }

    /// Runs something of this process on one of the hosts, with the threads it starts.
    pub fn inside<T: Send>(&self, host: usize, run: impl FnOnce() -> T + Send) -> T {
        let there = File::open(format!("/run/netns/{}", self.name(host))).unwrap();
        let work = || {
            move_into_link_name_space(there.as_fd(), Some(LinkNameSpaceType::Network)).unwrap();
            run()
        };
        thread::scope(|scope| scope.spawn(work).join().unwrap())
    }

    /// Pulls a host's plug.
    pub fn unplug(&self, host: usize) {
        ip(&format!("-n {} link set eth0 down", self.name(host)));
    }

    /// Puts it in again.
    pub fn plug(&self, host: usize) {
        ip(&format!("-n {} link set eth0 up", self.name(host)));
    }

    /// Lets a host send so much a second, as `tc` writes it.
    pub fn slow_down(&self, host: usize, rate: &str) {
        let mut tc = Command::new("tc");
        tc.args(["qdisc", "add", "dev", "eth0", "root", "tbf", "burst", "16kb", "latency", "400ms", "rate", rate]);
        assert!(self.on(host, &tc).status().unwrap().success());
    }

    /// Leaves a host only the address that it gives itself.
    pub fn take_address(&self, host: usize) {
        ip(&format!("-n {} -4 addr flush dev eth0", self.name(host)));
    }

    /// Keeps a host's system from speaking by itself, as it does with IPv6.
    pub fn hush(&self, host: usize) {
        let mut shell = Command::new("sh");
        shell.args(["-c", "echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6"]);
        assert!(self.on(host, &shell).status().unwrap().success());
    }

    /// Packets a host has sent so far.
    pub fn sent(&self, host: usize) -> u64 {
        self.counter(host, "tx_packets")
    }

    /// Bytes it has sent so far.
    pub fn sent_bytes(&self, host: usize) -> u64 {
        self.counter(host, "tx_bytes")
    }

    fn counter(&self, host: usize, name: &str) -> u64 {
        let file = format!("/sys/class/net/eth0/statistics/{name}");
        number(&self.on(host, Command::new("cat").arg(file)).output().unwrap())
    }
}

fn number(output: &Output) -> u64 {
    String::from_utf8_lossy(&output.stdout).trim().parse().unwrap()
}

impl Drop for Network {
    fn drop(&mut self) {
        let names = (0..self.hosts).map(|host| self.name(host)).chain([format!("{}s", self.tag)]);
        for name in names {
            // One that was never made cannot be removed.
            let _ = Command::new("ip").args(["netns", "del", &name]).output();
        }
    }
}
