//! The hub's three addresses: who it is, one exchange, and hints of news.

use std::{
    collections::HashMap,
    path::Path,
    sync::{Arc, Mutex, MutexGuard},
};

use axum::{
    Json, Router,
    body::Bytes,
    extract::{
        DefaultBodyLimit, Query, State, WebSocketUpgrade,
        ws::{Message, WebSocket},
    },
    http::{HeaderMap, StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use roadbook_feed::{DeviceId, Frame, WorkspaceId, identity::unhex};
use roadbook_store::{HubLog, StoreError};
use roadbook_sync::{ExchangeError, Log, answer, request_message, watch_message};
use serde::Deserialize;
use tokio::sync::broadcast;

use crate::log::WorkspaceLog;

/// Largest request in bytes.
const MAX_REQUEST: usize = 16 << 20;
/// Most hints a slow watcher may lag behind; it syncs anyway.
const HINTS: usize = 16;
const FRAMES: &str = "application/x-roadbook-frames";

/// A hub over one data folder.
pub struct Hub {
    log: Mutex<HubLog>,
    news: Mutex<HashMap<WorkspaceId, broadcast::Sender<()>>>,
}

impl Hub {
    /// Opens or creates the hub's log in `folder`.
    pub fn open(folder: &Path) -> Result<Hub, StoreError> {
        std::fs::create_dir_all(folder).map_err(|error| StoreError::Disk(folder.to_owned(), error))?;
        Ok(Hub { log: Mutex::new(HubLog::open(&folder.join("hub.db"))?), news: Mutex::default() })
    }

    fn exchange(&self, workspace: WorkspaceId, body: &[u8]) -> Result<Vec<u8>, StatusCode> {
        let (frames, outcome) = Frame::read_all(body);
        outcome.map_err(|_| StatusCode::BAD_REQUEST)?;
        let mut log = self.log();
        let mut log = WorkspaceLog { log: &mut log, workspace };
        let (answer, taken) = answer(&mut log, workspace, &frames).map_err(status)?;
        tracing::info!(new = taken.entries, known = taken.known, refused = taken.refused.len(), "exchange");
        if taken.entries > 0 {
            // Nobody listening is fine.
            let _ = self.news(workspace).send(());
        }
        Ok(Frame::write_all(&answer))
    }

    /// A request that ended in a panic left nothing half-written: writes are transactions.
    fn log(&self) -> MutexGuard<'_, HubLog> {
        self.log.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn news(&self, workspace: WorkspaceId) -> broadcast::Sender<()> {
        let mut news = self.news.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        news.entry(workspace).or_insert_with(|| broadcast::channel(HINTS).0).clone()
    }

    fn admits(&self, workspace: WorkspaceId, device: &DeviceId) -> bool {
        let mut log = self.log();
        let log = WorkspaceLog { log: &mut log, workspace };
        log.members().is_ok_and(|members| members.role(device).is_some())
    }
}

fn status(error: ExchangeError<StoreError>) -> StatusCode {
    match error {
        ExchangeError::Protocol | ExchangeError::OtherWorkspace => StatusCode::BAD_REQUEST,
        ExchangeError::NotAMember => StatusCode::FORBIDDEN,
        ExchangeError::Log(StoreError::DatabaseDisk(error)) => {
            tracing::error!(%error, "disk");
            StatusCode::INSUFFICIENT_STORAGE
        }
        ExchangeError::Log(error) => {
            tracing::error!(%error, "log");
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}

/// The hub's addresses, to be served over TLS or behind a proxy.
pub fn serve(hub: Arc<Hub>) -> Router {
    Router::new()
        .route("/v1/hub", get(about))
        .route("/v1/exchange", post(exchange))
        .route("/v1/watch", get(watch))
        .layer(DefaultBodyLimit::max(MAX_REQUEST))
        .with_state(hub)
}

async fn about() -> Json<serde_json::Value> {
    Json(serde_json::json!({ "hub": "roadbook", "protocol": roadbook_feed::frame::PROTOCOL }))
}

async fn exchange(State(hub): State<Arc<Hub>>, headers: HeaderMap, body: Bytes) -> Response {
    let named = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let workspace = named("x-roadbook-workspace").and_then(WorkspaceId::from_hex);
    let device = named("x-roadbook-device").and_then(DeviceId::from_hex);
    let signature = named("x-roadbook-signature").and_then(unhex::<64>);
    let (Some(workspace), Some(device), Some(signature)) = (workspace, device, signature) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    if !device.verify(&request_message(&workspace, &body), &signature) || !speaks_for(&body, &device) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let worked = tokio::task::spawn_blocking(move || hub.exchange(workspace, &body)).await;
    match worked.unwrap_or(Err(StatusCode::INTERNAL_SERVER_ERROR)) {
        Ok(bytes) => ([(CONTENT_TYPE, FRAMES)], bytes).into_response(),
        Err(status) => status.into_response(),
    }
}

/// Whether the request's hello names the device that signed it.
fn speaks_for(body: &[u8], device: &DeviceId) -> bool {
    let (frames, _) = Frame::read_all(body);
    matches!(frames.first(), Some(Frame::Hello(hello)) if hello.device == *device)
}

#[derive(Deserialize)]
struct WatchQuery {
    workspace: String,
    device: String,
    signature: String,
}

async fn watch(State(hub): State<Arc<Hub>>, Query(query): Query<WatchQuery>, upgrade: WebSocketUpgrade) -> Response {
    let workspace = WorkspaceId::from_hex(&query.workspace);
    let (device, signature) = (DeviceId::from_hex(&query.device), unhex::<64>(&query.signature));
    let (Some(workspace), Some(device), Some(signature)) = (workspace, device, signature) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    if !device.verify(&watch_message(&workspace, &device), &signature) || !hub.admits(workspace, &device) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let news = hub.news(workspace).subscribe();
    upgrade.max_message_size(4096).on_upgrade(move |socket| hint(socket, news))
}

async fn hint(mut socket: WebSocket, mut news: broadcast::Receiver<()>) {
    loop {
        tokio::select! {
            told = news.recv() => {
                let gone = matches!(told, Err(broadcast::error::RecvError::Closed));
                if gone || socket.send(Message::Text("news".into())).await.is_err() {
                    return;
                }
            }
            heard = socket.recv() => {
                if !matches!(heard, Some(Ok(_))) {
                    return;
                }
            }
        }
    }
}
