//! A hub as seen by a device.

use std::{
    io::{self, Read},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use roadbook_feed::{Frame, limits::MAX_STREAM};
use ureq::{
    Agent, Body,
    http::{
        Response, StatusCode,
        header::{RETRY_AFTER, TRANSFER_ENCODING},
    },
    tls::{RootCerts, TlsConfig},
};

use crate::Line;

/// Longest wait for a connection.
const CONNECT: Duration = Duration::from_secs(15);
/// Longest silence on a line that is used; a whole round may take as long as it moves.
const SILENCE: Duration = Duration::from_secs(60);
/// Bytes a second of the slowest link that is waited for.
const SLOWEST: usize = 1000;
/// Waits in milliseconds before a round that was cut goes on; they begin anew when it gets further.
const WAITS: [u64; 5] = [0, 500, 1000, 2000, 4000];
/// Bytes of the signature before a request's frames; a hub keeps what was cut under it.
const SIGNATURE: usize = 64;
/// Bytes of a request and its answer above which it is worth asking what came through.
const WORTH: usize = 4 << 10;

/// Bytes of a held answer read at once.
const PIECE: usize = 16 << 10;

/// Where a hub answers, and where it then holds the answer open for hints.
const EXCHANGE: &str = "x";
const HELD: &str = "h";

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
    /// Something on the way collects an answer until it is over: none is held there.
    collects: Arc<AtomicBool>,
    silence: Duration,
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
            .timeout_per_write(Some(SILENCE))
            .http_status_as_error(false)
            // Said in each request and of use to nobody: most rounds find nothing new and should cost little.
            .user_agent("")
            .accept("")
            .accept_encoding("")
            .tls_config(tls)
            .build();
        Ok(HubClient { address, agent: config.into(), collects: Arc::default(), silence: SILENCE })
    }

    /// The address as given, without a slash at its end.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Sends the frames of `body`, whose first names workspace and device, with the device's
    /// signature before them, and returns the answer's frames. What was under way when the line was
    /// cut goes on where it ended; if the line does not come back, the frames that came whole count.
    pub fn round(&self, body: &[u8], signature: &[u8; 64]) -> Result<Vec<Frame>, HubError> {
        self.round_over(EXCHANGE, body, signature).map(|(frames, _)| frames)
    }

    /// The same; when there is nothing more to say, the answer goes on with a line for hints.
    pub fn round_and_listen(&self, body: &[u8], signature: &[u8; 64]) -> Result<(Vec<Frame>, Option<Line>), HubError> {
        let path = if self.collects.load(Relaxed) { EXCHANGE } else { HELD };
        self.round_over(path, body, signature)
    }

    fn round_over(
        &self,
        path: &str,
        body: &[u8],
        signature: &[u8; 64],
    ) -> Result<(Vec<Frame>, Option<Line>), HubError> {
        let signed = [&signature[..], body].concat();
        let mut answer = Vec::new();
        let carried = self.carry(path, &signed, &mut answer);
        let (frames, read) = Frame::read_all(&answer);
        let brings_work = frames.iter().any(|frame| matches!(frame, Frame::Entries(_)));
        match carried {
            Err(error) if !brings_work => Err(error),
            Ok(_) if frames.is_empty() => {
                let reason = read.err().map_or_else(|| "an empty answer".to_owned(), |error| error.to_string());
                Err(HubError::Foreign(self.address.clone(), reason))
            }
            carried => Ok((frames, carried.ok().flatten())),
        }
    }

    /// Brings `signed` to the hub and its answer here, over as many connections as it takes.
    fn carry(&self, mut path: &str, signed: &[u8], answer: &mut Vec<u8>) -> Result<Option<Line>, HubError> {
        let mut trouble = match self.ask(path, signed, answer) {
            Ok(line) => return Ok(line),
            Err(Trouble::Refused(error)) => return Err(error),
            Err(Trouble::Unreached(reason)) => return Err(self.unreachable(reason)),
            Err(Trouble::Silent(reason)) => {
                self.collects.fetch_or(path == HELD && answer.is_empty(), Relaxed);
                path = EXCHANGE;
                reason
            }
            Err(Trouble::Cut(reason)) => reason,
        };
        let (mut waits, mut reached) = (WAITS.iter(), answer.len());
        while let Some(wait) = waits.next() {
            std::thread::sleep(Duration::from_millis(*wait));
            let before = reached;
            trouble = match self.go_on(path, signed, answer, &mut reached) {
                Ok(line) => return Ok(line),
                Err(Trouble::Refused(error)) => return Err(error),
                Err(Trouble::Unreached(reason) | Trouble::Cut(reason) | Trouble::Silent(reason)) => reason,
            };
            reached = reached.max(answer.len());
            if reached > before {
                waits = WAITS.iter();
            }
        }
        Err(self.unreachable(trouble))
    }

    /// Asks what the hub has of the request or its answer, and goes on there.
    fn go_on(
        &self,
        path: &str,
        signed: &[u8],
        answer: &mut Vec<u8>,
        reached: &mut usize,
    ) -> Result<Option<Line>, Trouble> {
        let mut after = 0;
        if signed.len() + answer.len() > WORTH {
            match self.rest(signed, answer)? {
                Rest::Answered => return Ok(None),
                Rest::Received(bytes) => after = bytes.min(signed.len()),
                Rest::Forgotten => {}
            }
        }
        *reached = (*reached).max(after);
        if !Frame::read_all(answer).0.is_empty() {
            // The next round brings what is missing.
            return Ok(None);
        }
        answer.clear();
        if after <= SIGNATURE {
            return self.ask(path, signed, answer);
        }
        let rest = [&signed[..SIGNATURE], &signed[after..]].concat();
        let response = self.post(&format!("x?after={after}"), &rest)?;
        if response.status() != StatusCode::OK {
            return Err(Trouble::Cut(format!("it answered {}", response.status().as_u16())));
        }
        read(response, answer).map(|()| None)
    }

    /// Sends a request and reads the answer.
    fn ask(&self, path: &str, signed: &[u8], answer: &mut Vec<u8>) -> Result<Option<Line>, Trouble> {
        let mut response = self.post(path, signed)?;
        if let Some(wait) = wait(&response) {
            std::thread::sleep(wait);
            response = self.post(path, signed)?;
        }
        if response.status() == StatusCode::REQUEST_TIMEOUT {
            return Err(Trouble::Cut(format!("it answered {}", response.status().as_u16())));
        }
        self.check(&response).map_err(Trouble::Refused)?;
        if response.headers().contains_key(TRANSFER_ENCODING) {
            read_and_hold(response, answer)
        } else {
            read(response, answer).map(|()| None)
        }
    }

    /// Asks for the rest of an answer of which some may be here.
    fn rest(&self, signed: &[u8], answer: &mut Vec<u8>) -> Result<Rest, Trouble> {
        let question = [&signed[..SIGNATURE], &(answer.len() as u64).to_be_bytes()].concat();
        let mut response = self.post("rest", &question)?;
        match response.status() {
            StatusCode::OK => read(response, answer).map(|()| Rest::Answered),
            StatusCode::ACCEPTED => {
                let mut received = Vec::new();
                response.body_mut().as_reader().take(8).read_to_end(&mut received).map_err(|error| cut(&error))?;
                let received = received.try_into().map_or(0, u64::from_be_bytes);
                Ok(Rest::Received(usize::try_from(received).unwrap_or(0)))
            }
            _ => Ok(Rest::Forgotten),
        }
    }

    fn post(&self, path: &str, body: &[u8]) -> Result<Response<Body>, Trouble> {
        // The system takes much of a body at once, and what it took still has to travel.
        let silence = self.silence + Duration::from_secs((body.len() / SLOWEST) as u64);
        let request = self.agent.post(format!("{}/v1/{path}", self.address));
        request.config().timeout_per_read(Some(silence)).build().send(body).map_err(Trouble::of)
    }

    fn unreachable(&self, reason: String) -> HubError {
        HubError::Unreachable(self.address.clone(), reason)
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
}

fn read(mut response: Response<Body>, answer: &mut Vec<u8>) -> Result<(), Trouble> {
    let room = (MAX_STREAM - answer.len().min(MAX_STREAM)) as u64;
    response.body_mut().as_reader().take(room).read_to_end(answer).map(drop).map_err(|error| cut(&error))
}

/// Reads until the answer says that it is complete; what follows is for whoever listens.
fn read_and_hold(response: Response<Body>, answer: &mut Vec<u8>) -> Result<Option<Line>, Trouble> {
    let mut body = response.into_body().into_reader();
    let mut piece = vec![0; PIECE];
    while answer.len() < MAX_STREAM {
        match body.read(&mut piece).map_err(|error| cut(&error))? {
            0 => return Ok(None),
            read => answer.extend(&piece[..read]),
        }
        if let Some(end) = Frame::end_of(answer) {
            let heard = answer.split_off(end);
            return Ok(Some(Line::new(body, &heard)));
        }
    }
    Ok(None)
}

fn cut(error: &io::Error) -> Trouble {
    Trouble::Cut(error.to_string())
}

/// Why a request was not answered.
enum Trouble {
    /// There was no connection.
    Unreached(String),
    /// It broke.
    Cut(String),
    /// Nothing came for too long.
    Silent(String),
    /// The hub will not.
    Refused(HubError),
}

impl Trouble {
    fn of(error: ureq::Error) -> Trouble {
        use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, TimedOut, UnexpectedEof, WouldBlock};
        let reason = error.to_string();
        match error {
            ureq::Error::Io(error) => match error.kind() {
                TimedOut | WouldBlock => Trouble::Silent(reason),
                BrokenPipe | ConnectionAborted | ConnectionReset | UnexpectedEof => Trouble::Cut(reason),
                _ => Trouble::Unreached(reason),
            },
            ureq::Error::Timeout(ureq::Timeout::PerRead) => Trouble::Silent(reason),
            ureq::Error::Timeout(ureq::Timeout::PerWrite) => Trouble::Cut(reason),
            _ => Trouble::Unreached(reason),
        }
    }
}

/// What a hub has of a request that was cut, or of its answer.
enum Rest {
    /// The rest of the answer has come.
    Answered,
    /// So many bytes of the request.
    Received(usize),
    /// Nothing.
    Forgotten,
}

/// How long a busy hub asks to wait, if that is soon; else the next round is soon enough.
fn wait<B>(response: &Response<B>) -> Option<Duration> {
    let busy = matches!(response.status(), StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS);
    let asked = response.headers().get(RETRY_AFTER).filter(|_| busy)?.to_str().ok()?.parse().ok()?;
    Some(Duration::from_secs(asked)).filter(|asked| *asked <= MAX_WAIT)
}

#[cfg(test)]
mod tests {
    use std::{io::Write, net::TcpListener, sync::mpsc, thread};

    use super::*;

    #[test]
    fn an_address_without_scheme_or_host_is_refused_before_anything_is_sent() {
        for bad in ["", "hub.example.org", "ftp://x", "https://", "https://a b"] {
            assert!(matches!(HubClient::new(bad), Err(HubError::BadAddress(_))), "{bad}");
        }
        assert_eq!(HubClient::new(" https://hub.example.org/ ").unwrap().address(), "https://hub.example.org");
    }

    /// Answers requests one after the other, but says nothing to those that ask to be held; tells what was asked.
    fn collecting() -> (HubClient, mpsc::Receiver<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (tells, told) = mpsc::channel();
        thread::spawn(move || {
            let mut held = Vec::new();
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut request = [0; 1024];
                let read = stream.read(&mut request).unwrap();
                let asked = String::from_utf8_lossy(&request[..read]).split(' ').nth(1).unwrap_or_default().to_owned();
                if asked.ends_with(HELD) {
                    held.push(stream);
                } else {
                    let end = Frame::write_all(&[Frame::End(None)]);
                    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", end.len());
                    stream.write_all(&[head.as_bytes(), &end].concat()).unwrap();
                }
                tells.send(asked).unwrap();
            }
        });
        let client = HubClient { silence: Duration::from_millis(100), ..HubClient::new(&address).unwrap() };
        (client, told)
    }

    /// Takes connections and says nothing on them.
    fn silent() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        thread::spawn(move || listener.incoming().collect::<Vec<_>>());
        address
    }

    #[test]
    fn where_a_held_answer_does_not_come_through_none_is_asked_for_again() {
        let (client, asked) = collecting();
        for _ in 0..2 {
            let (frames, line) = client.round_and_listen(b"", &[0; 64]).unwrap();
            assert_eq!(frames, [Frame::End(None)]);
            assert!(line.is_none());
        }
        let asked: Vec<String> = (0..3).map(|_| asked.recv().unwrap()).collect();
        assert_eq!(asked, ["/v1/h", "/v1/x", "/v1/x"]);
        let silent = HubClient { address: silent(), ..client };
        assert!(silent.round_and_listen(b"", &[0; 64]).is_err());
        assert!(silent.collects.load(Relaxed), "silence on an answer that was not to be held says nothing of that");
    }

    #[test]
    fn a_hub_that_is_not_there_is_reported_as_unreachable() {
        let client = HubClient::new("http://127.0.0.1:9").unwrap();
        let outcome = client.round(b"", &[0; 64]);
        assert!(matches!(outcome, Err(HubError::Unreachable(..))));
    }
}
