//! The command line.

use std::{net::SocketAddr, path::PathBuf};

use clap::{Parser, ValueEnum};
use roadbook_hub::{Founders, Limits, Rate, Rules};

/// Relays and keeps ciphertext for Roadbook workspaces.
///
/// Serve it over TLS with --tls-cert and --tls-key, or behind a proxy that does.
#[derive(Parser)]
#[command(version)]
pub struct Options {
    /// Address and port to listen on; port 0 takes a free one
    #[arg(long, default_value = "127.0.0.1:8787")]
    pub listen: SocketAddr,
    /// Folder for the hub's database
    #[arg(long)]
    pub data: Option<PathBuf>,
    /// PostgreSQL server to use instead, as postgres://user@host/database; several hubs may share
    /// it. May also be given as ROADBOOK_HUB_POSTGRES, which other users of the machine cannot read
    #[arg(long, conflicts_with = "data")]
    postgres: Option<String>,
    /// Certificate chain (PEM)
    #[arg(long, requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,
    /// Private key (PEM)
    #[arg(long, requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,
    /// Address and port for /metrics, /healthz and /readyz; not for the outside
    #[arg(long)]
    pub metrics_listen: Option<SocketAddr>,
    /// New workspaces: `open`, or a file with one workspace's name a line
    #[arg(long, default_value = "open")]
    workspaces: String,
    /// Most that a workspace may hold: bytes, or with K, M, G
    #[arg(long, value_parser = size)]
    quota: Option<u64>,
    /// Requests a second of one address, ten seconds' worth at once
    #[arg(long, default_value_t = 200.0, value_parser = rate)]
    address_rate: f64,
    /// Exchanges a second of one device, ten seconds' worth at once
    #[arg(long, default_value_t = 10.0, value_parser = rate)]
    device_rate: f64,
    /// Connections open together
    #[arg(long, default_value_t = 16_384, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    connections: u32,
    /// Connections of one address
    #[arg(long, default_value_t = 4096)]
    address_connections: u32,
    /// Believe the last address in x-forwarded-for: only behind a proxy that writes it
    #[arg(long)]
    behind_proxy: bool,
    /// Form of the log on stderr
    #[arg(long, value_enum, default_value_t = LogFormat::Text)]
    pub log_format: LogFormat,
}

/// Form of the log.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object a line.
    Json,
}

impl Options {
    /// The address of the PostgreSQL server, if one is used.
    pub fn postgres(&self) -> Option<String> {
        let by_environment = || std::env::var("ROADBOOK_HUB_POSTGRES").ok().filter(|_| self.data.is_none());
        self.postgres.clone().or_else(by_environment)
    }

    /// What the hub admits.
    pub fn rules(&self) -> Rules {
        Rules { founders: Founders::from_option(&self.workspaces), quota: self.quota.unwrap_or(u64::MAX) }
    }

    /// How much of it at a time.
    pub fn limits(&self) -> Limits {
        Limits {
            connections: self.connections as usize,
            connections_of_an_address: self.address_connections as usize,
            address: Rate::per_second(self.address_rate),
            device: Rate::per_second(self.device_rate),
            behind_proxy: self.behind_proxy,
            ..Limits::default()
        }
    }
}

fn rate(text: &str) -> Result<f64, String> {
    let rate = text.parse().map_err(|_| "not a number")?;
    if (0.1..=1e6).contains(&rate) { Ok(rate) } else { Err("a rate is between 0.1 and 1000000".to_owned()) }
}

fn size(text: &str) -> Result<u64, String> {
    let (digits, unit) = text.split_at(text.trim_end_matches(char::is_alphabetic).len());
    let shift = match unit {
        "" => 0,
        "K" => 10,
        "M" => 20,
        "G" => 30,
        _ => return Err("a size is a number, or one with K, M or G".to_owned()),
    };
    let number: u64 = digits.parse().map_err(|_| "not a number")?;
    number.checked_mul(1 << shift).ok_or_else(|| "that is too large".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_units_and_nonsense_is_refused() {
        assert_eq!((size("7"), size("2K"), size("10G")), (Ok(7), Ok(2048), Ok(10 << 30)));
        for bad in ["", "K", "-1", "1T", "1.5G", "99999999999G"] {
            assert!(size(bad).is_err(), "{bad}");
        }
        assert!(rate("0").is_err() && rate("nan").is_err() && rate("5").is_ok());
    }
}
