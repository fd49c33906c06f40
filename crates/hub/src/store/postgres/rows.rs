//! Reading.

use std::collections::BTreeMap;

use deadpool_postgres::Object;
use roadbook_feed::{DeviceId, FeedId, Head, WorkspaceId, vector::Run};
use tokio_postgres::Row;

use super::{HubStoreError, Placed, State};

/// Rows of a run that one query looks at.
const AT_ONCE: u64 = 10_000;

pub(super) async fn state(client: &Object, workspace: &WorkspaceId) -> Result<Option<State>, HubStoreError> {
    let sql = client.prepare_cached("SELECT seq, acts, bytes FROM workspace WHERE id = $1").await?;
    Ok(client.query_opt(&sql, &[&&workspace.0[..]]).await?.map(|row| state_of(&row)))
}

pub(super) fn state_of(row: &Row) -> State {
    State { seq: count(row, 0), acts: count(row, 1), bytes: count(row, 2) }
}

fn count(row: &Row, at: usize) -> u64 {
    row.get::<_, i64>(at) as u64
}

fn feed_of(row: &Row, at: usize) -> FeedId {
    FeedId { device: DeviceId(fixed(row, at)), incarnation: count(row, at + 1) as u32 }
}

fn fixed(row: &Row, at: usize) -> [u8; 32] {
    row.get::<_, &[u8]>(at).try_into().unwrap_or_default()
}

pub(super) async fn heads(client: &Object, workspace: &WorkspaceId) -> Result<BTreeMap<FeedId, Head>, HubStoreError> {
    let sql = client.prepare_cached("SELECT device, incarnation, seq, hash FROM feed WHERE workspace = $1").await?;
    let rows = client.query(&sql, &[&&workspace.0[..]]).await?;
    Ok(rows.iter().map(|row| (feed_of(row, 0), Head { seq: count(row, 2), hash: fixed(row, 3) })).collect())
}

pub(super) async fn acts(client: &Object, workspace: &WorkspaceId) -> Result<Vec<Vec<u8>>, HubStoreError> {
    let sql = client.prepare_cached("SELECT bytes FROM act WHERE workspace = $1 ORDER BY digest").await?;
    let rows = client.query(&sql, &[&&workspace.0[..]]).await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

pub(super) async fn entries(
    client: &Object,
    workspace: &WorkspaceId,
    run: &Run,
    max_bytes: usize,
) -> Result<Vec<Vec<u8>>, HubStoreError> {
    let sql = "SELECT bytes FROM (
                 SELECT seq, bytes, sum(octet_length(bytes)) OVER (ORDER BY seq) AS total FROM entry
                 WHERE workspace = $1 AND device = $2 AND incarnation = $3 AND seq BETWEEN $4 AND $5) AS run
               WHERE total <= $6 OR seq = $4 ORDER BY seq";
    let sql = client.prepare_cached(sql).await?;
    let (from, to) = (run.from as i64, run.to.min(run.from.saturating_add(AT_ONCE)) as i64);
    let incarnation = i64::from(run.feed.incarnation);
    let most = max_bytes as i64;
    let rows =
        client.query(&sql, &[&&workspace.0[..], &&run.feed.device.0[..], &incarnation, &from, &to, &most]).await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

pub(super) async fn hash(
    client: &Object,
    workspace: &WorkspaceId,
    feed: &FeedId,
    seq: u64,
) -> Result<Option<[u8; 32]>, HubStoreError> {
    let sql = "SELECT hash FROM entry WHERE workspace = $1 AND device = $2 AND incarnation = $3 AND seq = $4";
    let sql = client.prepare_cached(sql).await?;
    let (incarnation, seq) = (i64::from(feed.incarnation), seq as i64);
    let row = client.query_opt(&sql, &[&&workspace.0[..], &&feed.device.0[..], &incarnation, &seq]).await?;
    Ok(row.and_then(|row| row.get::<_, Vec<u8>>(0).try_into().ok()))
}

pub(super) async fn after(
    client: &Object,
    workspace: &WorkspaceId,
    after: u64,
    limit: usize,
) -> Result<Vec<Placed>, HubStoreError> {
    let sql = "SELECT hub_seq, device, incarnation, seq, hash FROM entry
               WHERE workspace = $1 AND hub_seq > $2 ORDER BY hub_seq LIMIT $3";
    let sql = client.prepare_cached(sql).await?;
    let rows = client.query(&sql, &[&&workspace.0[..], &(after as i64), &(limit as i64)]).await?;
    let placed = |row: &Row| Placed {
        hub_seq: count(row, 0),
        feed: feed_of(row, 1),
        head: Head { seq: count(row, 3), hash: fixed(row, 4) },
    };
    Ok(rows.iter().map(placed).collect())
}

pub(super) async fn stands(client: &Object, wanted: &[WorkspaceId]) -> Result<Vec<(WorkspaceId, u64)>, HubStoreError> {
    let sql = client.prepare_cached("SELECT id, seq + acts FROM workspace WHERE id = ANY($1)").await?;
    let ids: Vec<&[u8]> = wanted.iter().map(|id| &id.0[..]).collect();
    let rows = client.query(&sql, &[&ids]).await?;
    Ok(rows.iter().map(|row| (WorkspaceId(fixed(row, 0)), count(row, 1))).collect())
}
