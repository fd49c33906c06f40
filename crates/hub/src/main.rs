//! `roadbook-hub --listen 127.0.0.1:8787 --data DIR`

use std::{io::Write, net::SocketAddr, path::PathBuf, process::ExitCode, sync::Arc, time::Duration};

use clap::Parser;
use roadbook_hub::{Hub, serve};

/// Relays and keeps ciphertext for Roadbook workspaces.
///
/// Serve it over TLS with --tls-cert and --tls-key, or behind a proxy that does.
#[derive(Parser)]
#[command(version)]
struct Options {
    /// Address and port to listen on; port 0 takes a free one
    #[arg(long, default_value = "127.0.0.1:8787")]
    listen: SocketAddr,
    /// Folder for the hub's database
    #[arg(long)]
    data: PathBuf,
    /// Certificate chain (PEM)
    #[arg(long, requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// Private key (PEM)
    #[arg(long, requires = "tls_cert")]
    tls_key: Option<PathBuf>,
}

fn main() -> ExitCode {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let options = Options::parse();
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

fn hint(error: &(dyn std::error::Error + 'static)) -> &'static str {
    match error.downcast_ref::<std::io::Error>().map(std::io::Error::kind) {
        Some(std::io::ErrorKind::AddrInUse) => "Another program listens there: choose another port with --listen.",
        Some(std::io::ErrorKind::PermissionDenied) => "Choose a port above 1023 and a folder you may write to.",
        _ => "Check the folder, the address and the certificate files.",
    }
}

#[tokio::main]
async fn run(options: Options) -> Result<(), Box<dyn std::error::Error>> {
    let hub = Arc::new(Hub::open(&options.data)?);
    let listener = std::net::TcpListener::bind(options.listen)?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let scheme = if options.tls_cert.is_some() { "https" } else { "http" };
    let mut out = std::io::stdout();
    writeln!(out, "{}", serde_json::json!({ "listening": address, "url": format!("{scheme}://{address}") }))?;
    out.flush()?;
    let handle = axum_server::Handle::new();
    tokio::spawn(stop_at_signal(handle.clone()));
    let service = serve(hub).into_make_service();
    match (options.tls_cert, options.tls_key) {
        (Some(cert), Some(key)) => {
            // The only provider linked; a second installation is the same one.
            let _ = rustls::crypto::ring::default_provider().install_default();
            let config = axum_server::tls_rustls::RustlsConfig::from_pem_file(cert, key).await?;
            axum_server::from_tcp_rustls(listener, config)?.handle(handle).serve(service).await?;
        }
        _ => axum_server::from_tcp(listener)?.handle(handle).serve(service).await?,
    }
    Ok(())
}

/// Requests under way are finished; every acknowledged entry is on disk already.
async fn stop_at_signal(handle: axum_server::Handle<SocketAddr>) {
    let mut terminate = match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(signal) => signal,
        Err(_) => return,
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    handle.graceful_shutdown(Some(Duration::from_secs(10)));
}
