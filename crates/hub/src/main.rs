//! `roadbook-hub --listen 127.0.0.1:8787 --data DIR`

mod options;

use std::{error::Error, io::Write, process::ExitCode, sync::Arc};

use clap::Parser;
use roadbook_hub::{
    Hub, Listeners, serve,
    store::{PostgresStore, SqliteStore},
    tls,
};
use tokio::{net::TcpListener, runtime::Runtime, sync::watch};

use crate::options::{LogFormat, Options};

fn main() -> ExitCode {
    let options = Options::parse();
    log_to_stderr(options.log_format);
    match run(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let said =
                serde_json::json!({ "error": { "code": "hub", "message": error.to_string(), "hint": hint(&*error) } });
            let _ = writeln!(std::io::stderr(), "{said}");
            ExitCode::FAILURE
        }
    }
}

fn log_to_stderr(format: LogFormat) {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into());
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().flatten_event(true).init(),
    }
}

fn hint(error: &(dyn Error + 'static)) -> &'static str {
    match error.downcast_ref::<std::io::Error>().map(std::io::Error::kind) {
        Some(std::io::ErrorKind::AddrInUse) => "Another program listens there: choose another port with --listen.",
        Some(std::io::ErrorKind::PermissionDenied) => "Choose a port above 1023 and a folder you may write to.",
        _ => "Check the folder or the database's address, the address to listen on and the certificate files.",
    }
}

fn run(options: Options) -> Result<(), Box<dyn Error>> {
    let runtime = Runtime::new()?;
    let hub = open(&options, &runtime)?;
    runtime.block_on(listen(hub, options))
}

fn open(options: &Options, runtime: &Runtime) -> Result<Arc<Hub>, Box<dyn Error>> {
    let rules = options.rules();
    match (options.postgres(), &options.data) {
        (Some(url), _) => Ok(Hub::new(PostgresStore::open(&url, runtime.handle().clone())?, rules)),
        (None, Some(folder)) => Ok(Hub::new(SqliteStore::open(folder)?, rules)),
        (None, None) => Err("neither --data nor --postgres says where to keep entries".into()),
    }
}

async fn listen(hub: Arc<Hub>, options: Options) -> Result<(), Box<dyn Error>> {
    let public = TcpListener::bind(options.listen).await?;
    let private = match options.metrics_listen {
        Some(address) => Some(TcpListener::bind(address).await?),
        None => None,
    };
    let tls = match (&options.tls_cert, &options.tls_key) {
        (Some(chain), Some(key)) => Some(tls(chain, key)?),
        _ => None,
    };
    announce(&public, private.as_ref(), if tls.is_some() { "https" } else { "http" })?;
    let (stop, stopping) = watch::channel(false);
    tokio::spawn(stop_at_signal(stop));
    serve(hub, options.limits(), Listeners { public, tls, private }, stopping).await;
    tracing::info!("stopped");
    Ok(())
}

fn announce(public: &TcpListener, private: Option<&TcpListener>, scheme: &str) -> std::io::Result<()> {
    let address = public.local_addr()?;
    let mut said = serde_json::json!({ "listening": address, "url": format!("{scheme}://{address}") });
    if let Some(private) = private {
        said["metrics"] = format!("http://{}/metrics", private.local_addr()?).into();
    }
    let mut out = std::io::stdout();
    writeln!(out, "{said}")?;
    out.flush()
}

/// Requests under way are finished; every acknowledged entry is on disk already.
async fn stop_at_signal(stop: watch::Sender<bool>) {
    let mut terminate = match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(signal) => signal,
        Err(error) => {
            tracing::error!(%error, "signals");
            return stop.closed().await;
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    stop.send_replace(true);
    stop.closed().await;
}
