//! Devices that listen for hints of news over a WebSocket. Many, and silent most of the time.

use std::sync::Arc;

use axum::{
    Extension,
    extract::{
        RawQuery, State,
        ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade, close_code},
    },
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use roadbook_feed::{DeviceId, WorkspaceId, identity::unhex};
use roadbook_sync::watch_message;
use tokio::{sync::watch, time::timeout};

use crate::{
    metrics,
    news::Latest,
    serve::stopped,
    site::{Peer, Place, Refusal, Site},
};

/// Bytes a listener may send at once; it has nothing to say but pings.
const MAX_MESSAGE: usize = 1024;
/// Bytes of a listener's buffers, kept small because there are many.
const BUFFER: usize = 512;

pub(crate) async fn watch(
    State(site): State<Arc<Site>>,
    Extension(peer): Extension<Peer>,
    Extension(place): Extension<Place>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    let (device, news) = match admitted(&site, peer, &headers, &query.unwrap_or_default()).await {
        Ok(admitted) => admitted,
        Err(refusal) => return refusal.into_response(),
    };
    upgrade
        .max_message_size(MAX_MESSAGE)
        .max_frame_size(MAX_MESSAGE)
        .read_buffer_size(BUFFER)
        .write_buffer_size(0)
        .on_upgrade(async move |socket| {
            hint(socket, device, news, site).await;
            drop(place);
        })
}

async fn admitted(
    site: &Arc<Site>,
    peer: Peer,
    headers: &HeaderMap,
    query: &str,
) -> Result<(DeviceId, watch::Receiver<Latest>), Refusal> {
    site.admit(peer, headers)?;
    let (workspace, device, signature) = asked(query).ok_or(Refusal::new(StatusCode::BAD_REQUEST))?;
    if !device.verify(&watch_message(&workspace, &device), &signature) {
        return Err(Refusal::new(StatusCode::FORBIDDEN));
    }
    let hub = site.hub.clone();
    let found = tokio::task::spawn_blocking(move || hub.watch(&workspace, &device)).await;
    let found = found.map_err(|_| Refusal::new(StatusCode::INTERNAL_SERVER_ERROR))?;
    let news = found?.ok_or(Refusal::new(StatusCode::FORBIDDEN))?;
    Ok((device, news))
}

fn asked(query: &str) -> Option<(WorkspaceId, DeviceId, [u8; 64])> {
    let named = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let (workspace, device) = (WorkspaceId::from_hex(named("workspace")?), DeviceId::from_hex(named("device")?));
    Some((workspace?, device?, unhex::<64>(named("signature")?)?))
}

async fn hint(mut socket: WebSocket, device: DeviceId, mut news: watch::Receiver<Latest>, site: Arc<Site>) {
    let _listening = metrics::watcher(site.hub.clone());
    let (mut stopping, patience) = (site.stopping.clone(), site.limits.patience);
    loop {
        tokio::select! {
            told = news.changed() => {
                if news.borrow_and_update().by == Some(device) && told.is_ok() {
                    continue;
                }
                if told.is_err() || !said(&mut socket, Message::Text("news".into()), &site).await {
                    return;
                }
            }
            heard = timeout(patience.watcher, socket.recv()) => {
                if !matches!(heard, Ok(Some(Ok(_)))) {
                    return;
                }
            }
            () = stopped(&mut stopping) => {
                let away = CloseFrame { code: close_code::AWAY, reason: "stopping".into() };
                said(&mut socket, Message::Close(Some(away)), &site).await;
                return;
            }
        }
    }
}

async fn said(socket: &mut WebSocket, message: Message, site: &Site) -> bool {
    matches!(timeout(site.limits.patience.write, socket.send(message)).await, Ok(Ok(())))
}
