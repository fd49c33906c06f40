//! Hints between hub processes: a connection that announces and hears, made anew when it breaks.
//!
//! Announced after the commit and apart from it: a notification inside of the transaction would
//! make every commit of the server wait for one lock.

use std::{collections::BTreeSet, future::poll_fn, time::Duration};

use roadbook_feed::{
    WorkspaceId,
    identity::{hex, random},
};
use tokio::sync::mpsc;
use tokio_postgres::{AsyncMessage, Client, Config, Connection, NoTls, Socket, tls::NoTlsStream};

use super::OnHint;

const CHANNEL: &str = "roadbook_news";
/// Between attempts to connect.
const PAUSE: Duration = Duration::from_secs(5);
/// Hints taken from the queue together.
const AT_ONCE: usize = 256;

/// Announces what arrives in `news` and tells `on_hint` what others announce, for ever.
pub(super) async fn carry(config: Config, mut news: mpsc::Receiver<WorkspaceId>, on_hint: OnHint) {
    // What this process announces, it need not hear.
    let own = hex(&random::<8>());
    loop {
        match config.connect(NoTls).await {
            Ok((client, connection)) => {
                let mut hearing = tokio::spawn(hear(connection, own.clone(), on_hint.clone()));
                tokio::select! {
                    told = announce(&client, &own, &mut news) => if told.is_ok() { return },
                    _ = &mut hearing => {}
                }
                hearing.abort();
            }
            Err(error) => tracing::warn!(%error, "no hints between hubs"),
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// `Ok` once nobody announces any more.
async fn announce(
    client: &Client,
    own: &str,
    news: &mut mpsc::Receiver<WorkspaceId>,
) -> Result<(), tokio_postgres::Error> {
    client.batch_execute(&format!("LISTEN {CHANNEL}")).await?;
    let notify = client.prepare("SELECT pg_notify($1, $2)").await?;
    let mut batch = Vec::new();
    while news.recv_many(&mut batch, AT_ONCE).await > 0 {
        for workspace in batch.drain(..).collect::<BTreeSet<_>>() {
            client.execute(&notify, &[&CHANNEL, &format!("{own}:{}", workspace.hex())]).await?;
        }
    }
    Ok(())
}

async fn hear(mut connection: Connection<Socket, NoTlsStream>, own: String, on_hint: OnHint) {
    while let Some(Ok(message)) = poll_fn(|context| connection.poll_message(context)).await {
        if let AsyncMessage::Notification(note) = message
            && let Some((by, workspace)) = note.payload().split_once(':')
            && by != own
            && let Some(workspace) = WorkspaceId::from_hex(workspace)
        {
            let on_hint = on_hint.clone();
            tokio::task::spawn_blocking(move || on_hint(workspace));
        }
    }
}
