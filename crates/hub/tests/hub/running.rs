//! A hub inside of the test, spoken to in plain HTTP.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::Arc,
    time::Duration,
};

use roadbook_hub::{Hub, Limits, Listeners, Patience, Rules, serve, store::SqliteStore};
use roadbook_net::HubClient;
use rustls::ServerConfig;
use tempfile::TempDir;
use tokio::{net::TcpListener, runtime::Runtime, sync::watch, task::JoinHandle};

/// Longest wait of a test for an answer.
const DEADLINE: Duration = Duration::from_secs(60);

pub struct Running {
    pub address: SocketAddr,
    pub private: SocketAddr,
    pub stop: watch::Sender<bool>,
    pub served: Option<JoinHandle<()>>,
    pub runtime: Runtime,
    _folder: TempDir,
}

impl Running {
    pub fn start(limits: Limits, rules: Rules) -> Running {
        Running::start_over(limits, rules, None)
    }

    pub fn start_over(limits: Limits, rules: Rules, tls: Option<Arc<ServerConfig>>) -> Running {
        let (runtime, folder) = (Runtime::new().unwrap(), TempDir::new().unwrap());
        let hub = Hub::new(SqliteStore::open(folder.path()).unwrap(), rules);
        let bind = || runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let (public, private) = (bind(), bind());
        let (address, private_address) = (public.local_addr().unwrap(), private.local_addr().unwrap());
        let (stop, stopping) = watch::channel(false);
        let listeners = Listeners { public, tls, private: Some(private) };
        let served = Some(runtime.spawn(serve(hub, limits, listeners, stopping)));
        Running { address, private: private_address, stop, served, runtime, _folder: folder }
    }

    pub fn client(&self) -> HubClient {
        HubClient::new(&format!("http://{}", self.address)).unwrap()
    }

    pub fn connect(&self) -> TcpStream {
        connect(self.address)
    }

    /// Sends a request as given and returns all that comes until the hub closes the connection.
    pub fn say(&self, request: &[u8]) -> String {
        let mut stream = self.connect();
        // The hub may have heard enough before all is sent.
        let _ = stream.write_all(request);
        rest(stream)
    }

    /// Sends an exchange and returns the answer's status.
    pub fn post(&self, body: &[u8]) -> u16 {
        status(&self.say(&[&head(body.len())[..], body].concat()))
    }

    pub fn get(&self, path: &str) -> String {
        get(self.address, path)
    }
}

pub fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(DEADLINE)).unwrap();
    stream
}

pub fn get(address: SocketAddr, path: &str) -> String {
    let mut stream = connect(address);
    stream.write_all(format!("GET {path} HTTP/1.1\r\nhost: hub\r\nconnection: close\r\n\r\n").as_bytes()).unwrap();
    rest(stream)
}

/// The head of an exchange whose body has `length` bytes.
pub fn head(length: usize) -> Vec<u8> {
    format!("POST /v1/x HTTP/1.1\r\nhost: hub\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n").into_bytes()
}

/// All that comes until the other side closes.
pub fn rest(mut stream: impl Read) -> String {
    let mut said = Vec::new();
    // A reset is also an end.
    let _ = stream.read_to_end(&mut said);
    String::from_utf8_lossy(&said).into_owned()
}

/// Of an answer; 0 if there was none.
pub fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0)
}

/// Waits for nothing longer than it takes to test that it ends.
pub fn impatient() -> Limits {
    let soon = Duration::from_millis(100);
    let patience = Patience { head: soon, piece: soon, write: soon, handshake: soon, ..Patience::default() };
    Limits { patience, ..Limits::default() }
}
