//! Talking to one peer, and being talked to.
//!
//! On the line, each message is its length in four bytes, big-endian, and then frames. Every wait
//! has a deadline; a side that leaves in the middle costs the message under way.

use std::{
    io::{self, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use roadbook_feed::{DeviceId, DeviceKey, Frame};
use rustls::{ClientConnection, ServerConnection, StreamOwned, pki_types::ServerName};

use super::identity::{self, Admits};

/// Longest wait for a connection on the same network.
const CONNECT: Duration = Duration::from_secs(4);
/// Longest wait for a piece of a message.
const PIECE: Duration = Duration::from_secs(20);
/// Largest message in bytes.
const MAX_MESSAGE: usize = 32 << 20;
/// Bytes for which memory is set aside before they have arrived.
const AT_ONCE: usize = 1 << 20;
/// Most peers talked to at once.
const MAX_LINES: usize = 64;
/// How often a listener looks whether it should end.
const GLANCE: Duration = Duration::from_millis(100);

/// Why a peer was not talked to.
#[derive(Debug, thiserror::Error)]
pub enum LanError {
    /// Nothing answers, or not in time, or no longer.
    #[error("{0} does not answer: {1}")]
    Unreachable(SocketAddr, io::Error),
    /// It is no participant, or does not take this device for one.
    #[error("what answers at {0} is no participant of this workspace")]
    Stranger(SocketAddr),
    /// What it says is no exchange.
    #[error("the peer does not speak the exchange")]
    Malformed,
}

/// A line to a peer that has proved its device key.
pub struct Line<S: Read + Write> {
    stream: S,
    /// Who is at the other end.
    pub device: DeviceId,
    address: SocketAddr,
}

/// Connects to a peer that `admits` says may be talked to.
pub fn connect(
    address: SocketAddr,
    own: &DeviceKey,
    admits: impl Fn(&DeviceId) -> bool + Send + Sync + 'static,
) -> Result<Line<StreamOwned<ClientConnection, TcpStream>>, LanError> {
    let unreachable = |error| LanError::Unreachable(address, error);
    let stranger = |_| LanError::Stranger(address);
    let socket = TcpStream::connect_timeout(&address, CONNECT).map_err(unreachable)?;
    patient(&socket).map_err(unreachable)?;
    let config = identity::client(own, Arc::new(admits)).map_err(stranger)?;
    // The name is not looked at: the key is.
    let name = ServerName::IpAddress(address.ip().into());
    let connection = ClientConnection::new(Arc::new(config), name).map_err(stranger)?;
    let mut stream = StreamOwned::new(connection, socket);
    while stream.conn.is_handshaking() {
        stream.conn.complete_io(&mut stream.sock).map_err(|error| match error.kind() {
            io::ErrorKind::InvalidData => LanError::Stranger(address),
            _ => unreachable(error),
        })?;
    }
    let presented = stream.conn.peer_certificates().and_then(|list| list.first());
    let device = presented.and_then(|key| identity::device_of(key)).ok_or(LanError::Stranger(address))?;
    Ok(Line { stream, device, address })
}

fn is_turned_away(error: &io::Error) -> bool {
    let cause = error.get_ref().and_then(|cause| cause.downcast_ref());
    matches!(cause, Some(rustls::Error::AlertReceived(_)))
}

fn patient(socket: &TcpStream) -> io::Result<()> {
    socket.set_nodelay(true)?;
    socket.set_read_timeout(Some(PIECE))?;
    socket.set_write_timeout(Some(PIECE))
}

impl<S: Read + Write> Line<S> {
    /// Sends a request and waits for the answer.
    pub fn round(&mut self, request: &[Frame]) -> Result<Vec<Frame>, LanError> {
        let answer = self.send(request).and_then(|()| self.receive());
        let answer = answer.and_then(|answer| answer.ok_or(io::ErrorKind::UnexpectedEof.into()));
        answer.map_err(|error| match error.kind() {
            // It says so after the handshake, when it has seen this device's key.
            io::ErrorKind::InvalidData if is_turned_away(&error) => LanError::Stranger(self.address),
            io::ErrorKind::InvalidData => LanError::Malformed,
            _ => LanError::Unreachable(self.address, error),
        })
    }

    fn send(&mut self, frames: &[Frame]) -> io::Result<()> {
        let body = Frame::write_all(frames);
        let length = u32::try_from(body.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
        self.stream.write_all(&length.to_be_bytes())?;
        self.stream.write_all(&body)?;
        self.stream.flush()
    }

    /// The next message; `None` when the other side is done. What is cut short still yields every complete frame.
    fn receive(&mut self) -> io::Result<Option<Vec<Frame>>> {
        let mut length = [0; 4];
        match self.stream.read_exact(&mut length) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
            outcome => outcome?,
        }
        let length = u32::from_be_bytes(length) as usize;
        if length > MAX_MESSAGE {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut body = Vec::with_capacity(length.min(AT_ONCE));
        // A line that breaks brings what came before.
        let _ = (&mut self.stream).take(length as u64).read_to_end(&mut body);
        let (frames, outcome) = Frame::read_all(&body);
        if frames.is_empty() && outcome.is_err() {
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(Some(frames))
    }
}

/// Answers peers until it is dropped.
pub struct Listener {
    port: u16,
    ends: Arc<AtomicBool>,
}

impl Listener {
    /// Listens on a port (0 takes a free one). `answer` is given each request with the device that sent it.
    pub fn start(
        port: u16,
        own: &DeviceKey,
        admits: impl Fn(&DeviceId) -> bool + Send + Sync + 'static,
        answer: impl Fn(DeviceId, &[Frame]) -> Option<Vec<Frame>> + Send + Sync + 'static,
    ) -> io::Result<Listener> {
        let listener = bind(port)?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        let ends = Arc::new(AtomicBool::new(false));
        let admits: Admits = Arc::new(admits);
        let config = identity::server(own, admits).map_err(io::Error::other)?;
        let serving = Serving { config: Arc::new(config), answer: Arc::new(answer), lines: Arc::default() };
        let ended = ends.clone();
        thread::spawn(move || {
            while !ended.load(Ordering::Relaxed) {
                match listener.accept() {
                    Ok((socket, _)) => serving.take_up(socket),
                    Err(_) => thread::sleep(GLANCE),
                }
            }
        });
        Ok(Listener { port, ends })
    }

    /// The port peers connect to.
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
    }
}

/// IPv6 and IPv4 if the system has both.
fn bind(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind(("::", port)).or_else(|_| TcpListener::bind(("0.0.0.0", port)))
}

/// From a device and its request to the answer; none ends the line.
type Answer = dyn Fn(DeviceId, &[Frame]) -> Option<Vec<Frame>> + Send + Sync;

#[derive(Clone)]
struct Serving {
    config: Arc<rustls::ServerConfig>,
    answer: Arc<Answer>,
    lines: Arc<AtomicUsize>,
}

impl Serving {
    fn take_up(&self, socket: TcpStream) {
        if self.lines.fetch_add(1, Ordering::Relaxed) >= MAX_LINES {
            self.lines.fetch_sub(1, Ordering::Relaxed);
            return;
        }
        let serving = self.clone();
        thread::spawn(move || {
            if let Err(error) = serving.serve(socket) {
                tracing::debug!(%error, "a peer on the network left");
            }
            serving.lines.fetch_sub(1, Ordering::Relaxed);
        });
    }

    fn serve(&self, socket: TcpStream) -> io::Result<()> {
        socket.set_nonblocking(false)?;
        patient(&socket)?;
        let address = socket.peer_addr()?;
        let connection = ServerConnection::new(self.config.clone()).map_err(io::Error::other)?;
        let mut stream = StreamOwned::new(connection, socket);
        while stream.conn.is_handshaking() {
            stream.conn.complete_io(&mut stream.sock)?;
        }
        let presented = stream.conn.peer_certificates().and_then(|list| list.first());
        let device = presented.and_then(|key| identity::device_of(key)).ok_or(io::ErrorKind::InvalidData)?;
        let mut line = Line { stream, device, address };
        while let Some(request) = line.receive()? {
            match (self.answer)(device, &request) {
                Some(answer) => line.send(&answer)?,
                None => return Ok(()),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use roadbook_feed::{
        WorkspaceId,
        frame::{Hello, PROTOCOL},
    };

    use super::*;

    fn hello(key: &DeviceKey) -> Vec<Frame> {
        vec![Frame::Hello(Hello { protocol: PROTOCOL, workspace: WorkspaceId([1; 32]), device: key.id() })]
    }

    fn listener(own: &DeviceKey, admitted: DeviceId) -> (Listener, Arc<Mutex<Vec<DeviceId>>>) {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let noted = heard.clone();
        let admits = move |device: &DeviceId| *device == admitted;
        let answer = move |device, request: &[Frame]| {
            noted.lock().unwrap().push(device);
            Some(request.to_vec())
        };
        (Listener::start(0, own, admits, answer).unwrap(), heard)
    }

    #[test]
    fn two_devices_that_know_each_other_talk_and_each_knows_who_the_other_is() {
        let (a, b) = (DeviceKey::generate(), DeviceKey::generate());
        let (listener, heard) = listener(&a, b.id());
        let address = SocketAddr::from(([127, 0, 0, 1], listener.port()));
        let expected = a.id();
        let mut line = connect(address, &b, move |device| *device == expected).unwrap();
        for _ in 0..3 {
            assert_eq!(line.round(&hello(&b)).unwrap(), hello(&b));
        }
        assert_eq!((line.device, heard.lock().unwrap().clone()), (a.id(), vec![b.id(); 3]));
    }

    #[test]
    fn strangers_get_nowhere_from_either_side() {
        let (a, b, stranger) = (DeviceKey::generate(), DeviceKey::generate(), DeviceKey::generate());
        let (listener, heard) = listener(&a, b.id());
        let address = SocketAddr::from(([127, 0, 0, 1], listener.port()));
        let talked = connect(address, &stranger, |_| true).and_then(|mut line| line.round(&hello(&stranger)));
        assert!(talked.is_err(), "the listener does not know it");
        assert!(matches!(connect(address, &b, |_| false), Err(LanError::Stranger(_))), "the caller does not know it");
        assert_eq!(heard.lock().unwrap().len(), 0);
    }

    #[test]
    fn noise_and_silence_end_a_line_and_nothing_else() {
        let (a, b) = (DeviceKey::generate(), DeviceKey::generate());
        let (listener, _) = listener(&a, b.id());
        let address = SocketAddr::from(([127, 0, 0, 1], listener.port()));
        for noise in [&b""[..], b"GET / HTTP/1.1\r\n\r\n", &[0x16, 3, 3, 0xff, 0xff, 1, 2, 3], &[0; 4096]] {
            let mut socket = TcpStream::connect(address).unwrap();
            // It may be gone by then.
            let _ = socket.write_all(noise);
        }
        let mut line = connect(address, &b, |_| true).unwrap();
        assert_eq!(line.round(&hello(&b)).unwrap(), hello(&b));
    }

    #[test]
    fn a_peer_that_leaves_does_not_answer_and_nonsense_is_no_message() {
        let (a, b) = (DeviceKey::generate(), DeviceKey::generate());
        let leaves = Listener::start(0, &a, |_| true, |_, _| None).unwrap();
        let mut line = connect(SocketAddr::from(([127, 0, 0, 1], leaves.port())), &b, |_| true).unwrap();
        assert!(matches!(line.round(&hello(&b)), Err(LanError::Unreachable(..))));
        let stream = io::Cursor::new(vec![0xff; 64]);
        let mut line = Line { stream, device: a.id(), address: ([127, 0, 0, 1], 1).into() };
        assert!(line.receive().is_err_and(|error| error.kind() == io::ErrorKind::InvalidData));
    }
}
