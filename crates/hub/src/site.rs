//! The hub's addresses: an exchange, who it is and how it is.

use std::{
    net::IpAddr,
    sync::{Arc, PoisonError},
    time::{Duration, Instant},
};

use axum::{
    Extension, Router,
    body::{Body, Bytes},
    extract::{Request, State},
    http::{
        HeaderMap, HeaderName, HeaderValue, StatusCode, Version,
        header::{CONTENT_LENGTH, HOST, RETRY_AFTER},
        request::Parts,
    },
    response::{IntoResponse, Response},
    routing::{get, post},
};
use roadbook_feed::{DeviceId, Frame, WorkspaceId};
use tokio::{
    sync::{Semaphore, watch},
    time::timeout,
};

use crate::{
    Hub,
    body::{self, Announced, Room, SIGNATURE, Signed, Unread},
    hub::Declined,
    limits::{AT_WORK, Limits},
    listeners::{self, Lines},
    rate::{Buckets, subscriber},
    store::HubStoreError,
    under_way::{Kept, UnderWay},
};

/// What a client that is turned away should wait when nothing says more.
const RETRY: Duration = Duration::from_secs(5);

/// Bytes of the question what is here of an exchange.
const QUESTION: usize = SIGNATURE + 8;

/// Longest wait for a turn when much is under way.
const QUEUE: Duration = Duration::from_secs(20);

/// Where an exchange is answered as at `/v1/x`, and the answer then held open for hints.
const HELD: &str = "/v1/h";

/// What every request needs.
pub(crate) struct Site {
    pub hub: Arc<Hub>,
    pub limits: Limits,
    pub stopping: watch::Receiver<bool>,
    pub lines: Lines,
    room: Room,
    under_way: UnderWay,
    work: Semaphore,
    addresses: Buckets<IpAddr>,
    devices: Buckets<DeviceId>,
}

/// Where a request comes from.
#[derive(Clone, Copy)]
pub(crate) struct Peer(pub IpAddr);

/// An answer without content.
pub(crate) struct Refusal {
    status: StatusCode,
    wait: Option<Duration>,
}

impl Refusal {
    pub(crate) fn new(status: StatusCode) -> Refusal {
        let waits = matches!(status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS);
        Refusal { status, wait: waits.then_some(RETRY) }
    }

    fn too_often(wait: Duration) -> Refusal {
        Refusal { status: StatusCode::TOO_MANY_REQUESTS, wait: Some(wait) }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        if let Some(wait) = self.wait {
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl Site {
    pub(crate) fn new(hub: Arc<Hub>, limits: Limits, stopping: watch::Receiver<bool>) -> Arc<Site> {
        Arc::new(Site {
            lines: Lines::default(),
            room: Room::default(),
            under_way: UnderWay::default(),
            work: Semaphore::new(AT_WORK),
            addresses: Buckets::new(limits.address),
            devices: Buckets::new(limits.device),
            hub,
            limits,
            stopping,
        })
    }

    /// Counts a request of an address.
    pub(crate) fn admit(&self, Peer(address): Peer, headers: &HeaderMap) -> Result<(), Refusal> {
        let address = forwarded(headers).filter(|_| self.limits.behind_proxy).unwrap_or(address);
        self.addresses.take(subscriber(address), Instant::now()).map_err(Refusal::too_often)
    }
}

/// The last address in `x-forwarded-for`: the one our own proxy saw; those before it are claims.
fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let said = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    said.rsplit(',').next()?.trim().parse().ok()
}

/// The addresses devices use.
pub(crate) fn public(site: Arc<Site>) -> Router {
    Router::new()
        .route("/v1/hub", get(about))
        .route("/v1/x", post(exchange))
        .route(HELD, post(exchange))
        .route("/v1/rest", post(rest))
        .route("/healthz", get(async || "alive\n"))
        .route("/readyz", get(ready))
        .with_state(site)
}

/// The addresses the operator uses.
pub(crate) fn private(site: Arc<Site>) -> Router {
    Router::new()
        .route("/metrics", get(metrics))
        .route("/healthz", get(async || "alive\n"))
        .route("/readyz", get(ready))
        .with_state(site)
}

async fn about() -> String {
    serde_json::json!({ "hub": "roadbook", "protocol": roadbook_feed::frame::PROTOCOL }).to_string()
}

async fn metrics(State(site): State<Arc<Site>>) -> String {
    site.hub.metrics.text()
}

async fn ready(State(site): State<Arc<Site>>) -> Response {
    let stopping = *site.stopping.borrow();
    let hub = site.hub.clone();
    match tokio::task::spawn_blocking(move || hub.ready()).await {
        Ok(Ok(())) if !stopping => "ready\n".into_response(),
        _ => Refusal::new(StatusCode::SERVICE_UNAVAILABLE).into_response(),
    }
}

async fn exchange(State(site): State<Arc<Site>>, Extension(peer): Extension<Peer>, request: Request) -> Response {
    let started = Instant::now();
    let mut received = 0;
    let (head, body) = request.into_parts();
    let answer = answered(&site, peer, &head, body, &mut received).await;
    let (status, sent) = match &answer {
        Ok(answer) => (200, answer.bytes.len()),
        Err(refusal) => (refusal.status.as_u16(), 0),
    };
    let took = started.elapsed();
    site.hub.metrics.answered(status, took, received, sent);
    tracing::info!(status, received, sent, milliseconds = took.as_millis() as u64, "exchange");
    answer.map_or_else(IntoResponse::into_response, |answer| answer.to(&site, &head))
}

/// The answer to an exchange.
struct Answer {
    bytes: Bytes,
    workspace: WorkspaceId,
    device: DeviceId,
    /// How far the workspace has come, if there is nothing to say until it goes further.
    settled: Option<u64>,
}

/// Told to proxies that would collect an answer before they pass it on.
const UNBUFFERED: (HeaderName, HeaderValue) =
    (HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));

impl Answer {
    /// Held open for news if that was asked for and can be done.
    fn to(self, site: &Arc<Site>, head: &Parts) -> Response {
        let asked = head.uri.path() == HELD && head.version == Version::HTTP_11;
        let Some(stand) = self.settled.filter(|_| asked) else { return Response::new(Body::from(self.bytes)) };
        let body = listeners::held(site, self.workspace, self.device, stand, self.bytes);
        let mut response = Response::new(body);
        // Our own program says no more than it must.
        if head.headers.keys().any(|name| *name != HOST && *name != CONTENT_LENGTH) {
            response.headers_mut().extend([UNBUFFERED]);
        }
        response
    }
}

/// What is here of an exchange that was cut: the rest of its answer, or how much of the request came.
async fn rest(State(site): State<Arc<Site>>, Extension(peer): Extension<Peer>, request: Request) -> Response {
    remaining(&site, peer, request).await.unwrap_or_else(IntoResponse::into_response)
}

async fn remaining(site: &Site, peer: Peer, request: Request) -> Result<Response, Refusal> {
    let (head, body) = request.into_parts();
    site.admit(peer, &head.headers)?;
    let body = timeout(site.limits.patience.piece, axum::body::to_bytes(body, QUESTION)).await;
    let body = body.map_err(|_| Refusal::new(StatusCode::REQUEST_TIMEOUT))?;
    let body = body.map_err(|_| Refusal::new(StatusCode::BAD_REQUEST))?;
    let (signature, from) = body.split_first_chunk().ok_or(Refusal::new(StatusCode::BAD_REQUEST))?;
    let from = from.try_into().map(u64::from_be_bytes).map_err(|_| Refusal::new(StatusCode::BAD_REQUEST))?;
    let from = usize::try_from(from).unwrap_or(usize::MAX);
    match site.under_way.of(signature) {
        Some(Kept::Answer(answer)) if from <= answer.len() => Ok(Response::new(Body::from(answer.slice(from..)))),
        Some(Kept::Request(growing)) => {
            let received = growing.lock().unwrap_or_else(PoisonError::into_inner).len() as u64;
            Ok((StatusCode::ACCEPTED, received.to_be_bytes().to_vec()).into_response())
        }
        _ => Err(Refusal::new(StatusCode::NOT_FOUND)),
    }
}

/// Bytes of a request that were here before it was cut: `?after=BYTES`.
fn after(head: &Parts) -> usize {
    let asked = head.uri.query().and_then(|query| query.strip_prefix("after="));
    asked.and_then(|bytes| bytes.parse().ok()).unwrap_or(0)
}

async fn answered(
    site: &Arc<Site>,
    peer: Peer,
    head: &Parts,
    body: Body,
    received: &mut usize,
) -> Result<Answer, Refusal> {
    let after = after(head);
    site.admit(peer, &head.headers)?;
    let length = head.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    let length: usize = length.ok_or(Refusal::new(StatusCode::LENGTH_REQUIRED))?;
    let is_member = async |claim: body::Claim| {
        let hub = site.hub.clone();
        let asked = tokio::task::spawn_blocking(move || hub.admits(&claim.workspace, &claim.device)).await;
        matches!(asked, Ok(Ok(true)))
    };
    let announced = Announced { length, after };
    let signed = body::read(body, announced, &site.under_way, &site.room, &site.limits.patience, is_member).await?;
    *received = signed.len();
    let Ok(Ok(_turn)) = timeout(QUEUE, site.work.acquire()).await else {
        return Err(Refusal::new(StatusCode::SERVICE_UNAVAILABLE));
    };
    let site = site.clone();
    let worked = tokio::task::spawn_blocking(move || site.work(&signed)).await;
    worked.unwrap_or(Err(Refusal::new(StatusCode::INTERNAL_SERVER_ERROR)))
}

impl Site {
    fn work(&self, signed: &Signed) -> Result<Answer, Refusal> {
        let frames = signed.verified().ok_or(Refusal::new(StatusCode::FORBIDDEN))?;
        let body::Claim { workspace, device } = signed.claim;
        self.devices.take(device, Instant::now()).map_err(Refusal::too_often)?;
        let (frames, outcome) = Frame::read_all(frames);
        outcome.map_err(|_| Refusal::new(StatusCode::BAD_REQUEST))?;
        let (frames, settled) = self.hub.exchange(workspace, &frames)?;
        let bytes = Bytes::from(Frame::write_all(&frames));
        if let Some(signature) = signed.signature() {
            self.under_way.answered(signature, signed.len(), &bytes);
        }
        Ok(Answer { bytes, workspace, device, settled })
    }
}

impl From<Unread> for Refusal {
    fn from(why: Unread) -> Refusal {
        Refusal::new(match why {
            Unread::NotAnExchange => StatusCode::BAD_REQUEST,
            Unread::Slow => StatusCode::REQUEST_TIMEOUT,
            Unread::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Unread::NoRoom => StatusCode::SERVICE_UNAVAILABLE,
        })
    }
}

impl From<Declined> for Refusal {
    fn from(why: Declined) -> Refusal {
        Refusal::new(match why {
            Declined::NotAnExchange => StatusCode::BAD_REQUEST,
            Declined::NotAMember => StatusCode::FORBIDDEN,
            Declined::NotAdmitted => StatusCode::NOT_FOUND,
            Declined::Store(error) => return error.into(),
        })
    }
}

impl From<HubStoreError> for Refusal {
    fn from(error: HubStoreError) -> Refusal {
        tracing::error!(%error, "store");
        Refusal::new(match error {
            HubStoreError::OverQuota | HubStoreError::Full(_) => StatusCode::INSUFFICIENT_STORAGE,
            HubStoreError::Conflict | HubStoreError::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            HubStoreError::Failed(_) => StatusCode::INTERNAL_SERVER_ERROR,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_forwarded_addresses_only_the_last_is_believed() {
        let mut headers = HeaderMap::new();
        assert_eq!(forwarded(&headers), None);
        headers.append("x-forwarded-for", HeaderValue::from_static("10.0.0.1, 192.0.2.7"));
        assert_eq!(forwarded(&headers), "192.0.2.7".parse().ok());
    }

    #[test]
    fn who_is_turned_away_is_told_how_long_to_wait() {
        let response = Refusal::too_often(Duration::from_millis(1500)).into_response();
        assert_eq!((response.status().as_u16(), &response.headers()[RETRY_AFTER]), (429, &HeaderValue::from(2)));
        assert!(Refusal::new(StatusCode::FORBIDDEN).into_response().headers().get(RETRY_AFTER).is_none());
    }
}
