//! Connections: accepted within limits, served until they end or the hub stops.

use std::{
    collections::HashMap,
    io,
    net::{IpAddr, SocketAddr},
    path::Path,
    pin::pin,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::Router;
use hyper::{
    body::Incoming,
    server::conn::http1,
    service::{Service, service_fn},
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use rustls::{
    ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, watch},
    time::timeout,
};
use tokio_rustls::TlsAcceptor;

use crate::{
    Hub,
    limits::{Limits, MAX_HEAD},
    metrics,
    patient::Patient,
    rate::subscriber,
    site::{self, Peer, Site},
};

/// After accepting failed, for lack of file handles for one.
const PAUSE: Duration = Duration::from_millis(100);
/// Most bytes of a request's body read ahead.
const BUFFER: usize = 64 << 10;

/// Where a hub listens and how.
pub struct Listeners {
    /// For devices.
    pub public: TcpListener,
    /// Certificate and key, unless a proxy in front has them.
    pub tls: Option<Arc<ServerConfig>>,
    /// For the operator: `/metrics`.
    pub private: Option<TcpListener>,
}

/// Reads a certificate chain and its key, both PEM.
pub fn tls(chain: &Path, key: &Path) -> io::Result<Arc<ServerConfig>> {
    let bad = |error: &dyn std::fmt::Display| io::Error::new(io::ErrorKind::InvalidData, error.to_string());
    let chain = CertificateDer::pem_file_iter(chain).map_err(|error| bad(&error))?;
    let chain = chain.collect::<Result<Vec<_>, _>>().map_err(|error| bad(&error))?;
    let key = PrivateKeyDer::from_pem_file(key).map_err(|error| bad(&error))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|config| config.with_no_client_auth().with_single_cert(chain, key));
    config.map(Arc::new).map_err(|error| bad(&error))
}

/// Serves until `stop` says so, then finishes the requests under way and ends the answers
/// held for listeners. Every acknowledged entry is on disk at any time.
pub async fn serve(hub: Arc<Hub>, limits: Limits, listeners: Listeners, mut stop: watch::Receiver<bool>) {
    hub.follow_others();
    let site = Site::new(hub, limits.clone(), stop.clone());
    let door = Arc::new(Door::new(&limits));
    if let Some(private) = listeners.private {
        let router = site::private(site.clone());
        let few = Limits { connections: 64, ..limits.clone() };
        tokio::spawn(accept(private, None, router, Arc::new(Door::new(&few)), site.clone()));
    }
    let router = site::public(site.clone());
    let acceptor = listeners.tls.map(TlsAcceptor::from);
    let accepting = accept(listeners.public, acceptor, router, door.clone(), site);
    tokio::select! {
        () = stopped(&mut stop) => {}
        () = accepting => {}
    }
    // All permits back: every connection has ended.
    let all = door.permits.acquire_many(limits.connections as u32);
    if timeout(limits.patience.stop, all).await.is_err() {
        tracing::warn!("some connections did not end in time");
    }
}

/// Ends when the hub is asked to stop.
pub(crate) async fn stopped(stopping: &mut watch::Receiver<bool>) {
    if stopping.wait_for(|stopping| *stopping).await.is_err() {
        // Nobody can ask any more.
        std::future::pending::<()>().await;
    }
}

/// Lets connections in as long as there is room.
struct Door {
    permits: Arc<Semaphore>,
    of_an_address: usize,
    inside: Mutex<HashMap<IpAddr, usize>>,
}

/// A connection that was let in.
struct Inside {
    door: Arc<Door>,
    address: IpAddr,
    _permit: OwnedSemaphorePermit,
}

impl Door {
    fn new(limits: &Limits) -> Door {
        Door {
            permits: Arc::new(Semaphore::new(limits.connections)),
            of_an_address: if limits.behind_proxy { usize::MAX } else { limits.connections_of_an_address },
            inside: Mutex::default(),
        }
    }

    fn enter(self: &Arc<Door>, address: IpAddr) -> Option<Inside> {
        let address = subscriber(address);
        let permit = self.permits.clone().try_acquire_owned().ok()?;
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        let count = inside.entry(address).or_default();
        if *count >= self.of_an_address {
            return None;
        }
        *count += 1;
        Some(Inside { door: self.clone(), address, _permit: permit })
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        let mut inside = self.door.inside.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = inside.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                inside.remove(&self.address);
            }
        }
    }
}

async fn accept(listener: TcpListener, tls: Option<TlsAcceptor>, router: Router, door: Arc<Door>, site: Arc<Site>) {
    loop {
        let (stream, from) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "accept");
                tokio::time::sleep(PAUSE).await;
                continue;
            }
        };
        let Some(inside) = door.enter(from.ip()) else {
            site.hub.metrics.turned_away();
            continue;
        };
        tokio::spawn(connection(stream, from, tls.clone(), router.clone(), site.clone(), inside));
    }
}

async fn connection(
    stream: TcpStream,
    from: SocketAddr,
    tls: Option<TlsAcceptor>,
    router: Router,
    site: Arc<Site>,
    inside: Inside,
) {
    let _open = (inside, metrics::connection(site.hub.clone()));
    // Answers are written at once; waiting for more to send with them only delays.
    let _ = stream.set_nodelay(true);
    let patience = site.limits.patience;
    let stream = Patient::new(stream, patience.write);
    match tls {
        None => converse(stream, from, router, site).await,
        Some(tls) => {
            if let Ok(Ok(stream)) = timeout(patience.handshake, tls.accept(stream)).await {
                converse(stream, from, router, site).await;
            }
        }
    }
}

async fn converse<S>(stream: S, from: SocketAddr, router: Router, site: Arc<Site>)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let router = TowerToHyperService::new(router);
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(Peer(from.ip()));
        router.call(request)
    });
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(site.limits.patience.head)
            .max_buf_size(BUFFER)
            .max_header_size(MAX_HEAD)
            .auto_date_header(false)
            .serve_connection(TokioIo::new(stream), service)
    );
    let mut stopping = site.stopping.clone();
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = stopped(&mut stopping) => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "connection");
    }
}
