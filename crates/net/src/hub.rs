//! A hub as seen by a device.

use std::{io::Read, sync::Arc, time::Duration};

use roadbook_feed::{Frame, limits::MAX_STREAM};
use ureq::{
    Agent, Body,
    http::{Response, StatusCode, header::RETRY_AFTER},
    tls::{RootCerts, TlsConfig},
};

/// Longest wait for a connection.
const CONNECT: Duration = Duration::from_secs(15);
/// Longest wait for a whole round on a slow link.
const ROUND: Duration = Duration::from_secs(600);

/// Longest wait that a busy hub may ask for within a round.
const MAX_WAIT: Duration = Duration::from_secs(10);

/// Why a round with a hub did not happen.
#[derive(Debug, thiserror::Error)]
pub enum HubError {
    /// The address is not one.
    #[error("`{0}` is not an address of a hub")]
    BadAddress(String),
    /// Nothing answers.
    #[error("the hub at {0} does not answer: {1}")]
    Unreachable(String, String),
    /// The hub holds nothing that makes this device a participant: it was wiped, or the invitation is not known to it.
    #[error("the hub at {0} does not know this device as a participant")]
    NotAMember(String),
    /// Something else answers, or a hub that does not know this workspace.
    #[error("what answers at {0} is not a hub of this workspace ({1})")]
    Foreign(String, String),
    /// The hub cannot take it now.
    #[error("the hub at {0} cannot take it now ({1})")]
    Busy(String, u16),
}

/// A connection to one hub.
#[derive(Clone)]
pub struct HubClient {
    address: String,
    agent: Agent,
}

impl HubClient {
    /// Checks the address; connects to nothing yet.
    pub fn new(address: &str) -> Result<HubClient, HubError> {
        let address = address.trim().trim_end_matches('/').to_owned();
        let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        if rest.is_none_or(|host| host.is_empty() || host.contains(char::is_whitespace)) {
            return Err(HubError::BadAddress(address));
        }
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::PlatformVerifier)
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .build();
        let config = Agent::config_builder()
            .timeout_connect(Some(CONNECT))
            .timeout_global(Some(ROUND))
            .http_status_as_error(false)
            // Said in each request and of use to nobody: most rounds find nothing new and should cost little.
            .user_agent("")
            .accept("")
            .accept_encoding("")
            .tls_config(tls)
            .build();
        Ok(HubClient { address, agent: config.into() })
    }

    /// The address as given, without a slash at its end.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Sends the frames of `body`, whose first names workspace and device, with the device's
    /// signature before them, and returns the answer's frames.
    pub fn round(&self, body: &[u8], signature: &[u8; 64]) -> Result<Vec<Frame>, HubError> {
        let signed = [&signature[..], body].concat();
        let mut response = self.send(&signed)?;
        if let Some(wait) = wait(&response) {
            std::thread::sleep(wait);
            response = self.send(&signed)?;
        }
        self.check(&response)?;
        let mut bytes = Vec::new();
        let limited = response.body_mut().as_reader().take(MAX_STREAM as u64).read_to_end(&mut bytes);
        limited.map_err(|error| self.unreachable(&error))?;
        // A cut stream still brings every complete frame; the next round fetches the rest.
        let (frames, outcome) = Frame::read_all(&bytes);
        if frames.is_empty() {
            let reason = outcome.err().map_or_else(|| "an empty answer".to_owned(), |error| error.to_string());
            return Err(HubError::Foreign(self.address.clone(), reason));
        }
        Ok(frames)
    }

    fn send(&self, signed: &[u8]) -> Result<Response<Body>, HubError> {
        let sent = self.agent.post(format!("{}/v1/x", self.address)).send(signed);
        sent.map_err(|error| self.unreachable(&error))
    }

    fn check<B>(&self, response: &Response<B>) -> Result<(), HubError> {
        let address = self.address.clone();
        match response.status() {
            StatusCode::OK => Ok(()),
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS | StatusCode::INSUFFICIENT_STORAGE => {
                Err(HubError::Busy(address, response.status().as_u16()))
            }
            StatusCode::FORBIDDEN => Err(HubError::NotAMember(address)),
            other => Err(HubError::Foreign(address, format!("it answered {}", other.as_u16()))),
        }
    }

    fn unreachable(&self, error: &dyn std::fmt::Display) -> HubError {
        HubError::Unreachable(self.address.clone(), error.to_string())
    }
}

/// How long a busy hub asks to wait, if that is soon; else the next round is soon enough.
fn wait<B>(response: &Response<B>) -> Option<Duration> {
    let busy = matches!(response.status(), StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS);
    let asked = response.headers().get(RETRY_AFTER).filter(|_| busy)?.to_str().ok()?.parse().ok()?;
    Some(Duration::from_secs(asked)).filter(|asked| *asked <= MAX_WAIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_without_scheme_or_host_is_refused_before_anything_is_sent() {
        for bad in ["", "hub.example.org", "ftp://x", "https://", "https://a b"] {
            assert!(matches!(HubClient::new(bad), Err(HubError::BadAddress(_))), "{bad}");
        }
        assert_eq!(HubClient::new(" https://hub.example.org/ ").unwrap().address(), "https://hub.example.org");
    }

    #[test]
    fn a_hub_that_is_not_there_is_reported_as_unreachable() {
        let client = HubClient::new("http://127.0.0.1:9").unwrap();
        let outcome = client.round(b"", &[0; 64]);
        assert!(matches!(outcome, Err(HubError::Unreachable(..))));
    }
}
