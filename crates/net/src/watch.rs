//! Being told that a hub has news. Only a hint: correctness rests on the rounds.

use std::time::Duration;

use roadbook_feed::{DeviceId, WorkspaceId, identity::hex};
use tungstenite::{Message, WebSocket, stream::MaybeTlsStream};

/// A quiet line is looked at this often, and asked for a sign of life.
const PATIENCE: Duration = Duration::from_secs(45);

/// Connects to the hub at `address` and calls `on_news` at each hint, until the line breaks or
/// `on_news` returns `false`. It is also called once after connecting and whenever the line was
/// quiet for a while, with `false` for "no news".
pub fn watch(
    address: &str,
    workspace: &WorkspaceId,
    device: &DeviceId,
    signature: &[u8; 64],
    mut on_news: impl FnMut(bool) -> bool,
) -> Result<(), String> {
    let scheme = if address.starts_with("https:") { "wss" } else { "ws" };
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    let (workspace, device, signature) = (workspace.hex(), device.hex(), hex(signature));
    let url = format!("{scheme}://{host}/v1/watch?workspace={workspace}&device={device}&signature={signature}");
    let (mut socket, _) = tungstenite::connect(url).map_err(|error| error.to_string())?;
    set_patience(&socket).map_err(|error| error.to_string())?;
    let mut going = on_news(false);
    while going {
        match socket.read() {
            Ok(Message::Text(_) | Message::Binary(_)) => going = on_news(true),
            Ok(Message::Close(_)) => break,
            Ok(_) => {}
            Err(tungstenite::Error::Io(error)) if is_timeout(&error) => {
                socket.send(Message::Ping(Default::default())).map_err(|error| error.to_string())?;
                going = on_news(false);
            }
            Err(error) => return Err(error.to_string()),
        }
    }
    Ok(())
}

fn is_timeout(error: &std::io::Error) -> bool {
    matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut)
}

fn set_patience(socket: &WebSocket<MaybeTlsStream<std::net::TcpStream>>) -> std::io::Result<()> {
    match socket.get_ref() {
        MaybeTlsStream::Plain(stream) => stream.set_read_timeout(Some(PATIENCE)),
        MaybeTlsStream::Rustls(stream) => stream.get_ref().set_read_timeout(Some(PATIENCE)),
        _ => Ok(()),
    }
}
