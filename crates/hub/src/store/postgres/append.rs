//! Writing: one transaction, its locks always taken in the same order (feeds, acts,
//! workspace), so that two writers never wait for each other.

use std::collections::BTreeMap;

use deadpool_postgres::{Object, Transaction};
use roadbook_feed::{FeedId, Head, WorkspaceId, identity::derive};

use super::{Addition, HubStoreError, State, rows};

pub(super) async fn add(
    client: &mut Object,
    workspace: &WorkspaceId,
    acts: &[Vec<u8>],
    entries: &[Addition],
    quota: u64,
) -> Result<State, HubStoreError> {
    // Outside of the transaction: a row that two writers insert would make one wait for the other.
    let sql = client.prepare_cached("INSERT INTO workspace (id) VALUES ($1) ON CONFLICT DO NOTHING").await?;
    client.execute(&sql, &[&&workspace.0[..]]).await?;
    let tx = client.transaction().await?;
    for (feed, (before, after)) in grown(entries)? {
        extend(&tx, workspace, &feed, before, after).await?;
    }
    let mut bytes: usize = entries.iter().map(|(_, _, entry)| entry.bytes.len()).sum();
    let mut new = 0;
    for (digest, act) in sorted(acts) {
        if keep(&tx, workspace, &digest, act).await? {
            new += 1;
            bytes += act.len();
        }
    }
    let state = take_places(&tx, workspace, entries.len() as i64, new, bytes as i64, quota).await?;
    insert(&tx, workspace, entries, state.seq - entries.len() as u64).await?;
    tx.commit().await?;
    Ok(state)
}

/// Drops what follows `before` in a feed.
pub(super) async fn take_back(
    client: &mut Object,
    workspace: &WorkspaceId,
    feed: &FeedId,
    before: Head,
) -> Result<State, HubStoreError> {
    let tx = client.transaction().await?;
    let (incarnation, seq) = (i64::from(feed.incarnation), before.seq as i64);
    let sql = "UPDATE feed SET seq = $4, hash = $5
               WHERE workspace = $1 AND device = $2 AND incarnation = $3 AND seq > $4";
    let sql = tx.prepare_cached(sql).await?;
    tx.execute(&sql, &[&&workspace.0[..], &&feed.device.0[..], &incarnation, &seq, &&before.hash[..]]).await?;
    let sql =
        "WITH dropped AS (DELETE FROM entry WHERE workspace = $1 AND device = $2 AND incarnation = $3 AND seq > $4
                                RETURNING octet_length(bytes) AS bytes)
               SELECT coalesce(sum(bytes), 0)::bigint FROM dropped";
    let sql = tx.prepare_cached(sql).await?;
    let row = tx.query_one(&sql, &[&&workspace.0[..], &&feed.device.0[..], &incarnation, &seq]).await?;
    let state = take_places(&tx, workspace, 1, 0, -row.get::<_, i64>(0), u64::MAX).await?;
    tx.commit().await?;
    Ok(state)
}

/// The head each feed must have now, and the one it will have.
fn grown(entries: &[Addition]) -> Result<BTreeMap<FeedId, (Head, Head)>, HubStoreError> {
    let mut grown: BTreeMap<FeedId, (Head, Head)> = BTreeMap::new();
    for (feed, before, entry) in entries {
        let after = Head { seq: entry.seq, hash: entry.hash };
        let ends = grown.entry(*feed).or_insert((*before, *before));
        if ends.1 != *before {
            return Err(HubStoreError::Conflict);
        }
        ends.1 = after;
    }
    Ok(grown)
}

fn sorted(acts: &[Vec<u8>]) -> BTreeMap<[u8; 32], &[u8]> {
    acts.iter().map(|act| (derive("roadbook hub act v1", &[act]), &act[..])).collect()
}

async fn extend(
    tx: &Transaction<'_>,
    workspace: &WorkspaceId,
    feed: &FeedId,
    before: Head,
    after: Head,
) -> Result<(), HubStoreError> {
    let incarnation = i64::from(feed.incarnation);
    if before.seq == 0 {
        let sql = "INSERT INTO feed (workspace, device, incarnation, seq, hash) VALUES ($1, $2, $3, 0, $4)
                   ON CONFLICT DO NOTHING";
        let sql = tx.prepare_cached(sql).await?;
        tx.execute(&sql, &[&&workspace.0[..], &&feed.device.0[..], &incarnation, &&before.hash[..]]).await?;
    }
    let sql = "UPDATE feed SET seq = $6, hash = $7
               WHERE workspace = $1 AND device = $2 AND incarnation = $3 AND seq = $4 AND hash = $5";
    let sql = tx.prepare_cached(sql).await?;
    let changed = tx
        .execute(
            &sql,
            &[
                &&workspace.0[..],
                &&feed.device.0[..],
                &incarnation,
                &(before.seq as i64),
                &&before.hash[..],
                &(after.seq as i64),
                &&after.hash[..],
            ],
        )
        .await?;
    if changed == 1 { Ok(()) } else { Err(HubStoreError::Conflict) }
}

async fn keep(
    tx: &Transaction<'_>,
    workspace: &WorkspaceId,
    digest: &[u8; 32],
    act: &[u8],
) -> Result<bool, HubStoreError> {
    let sql = "INSERT INTO act (workspace, digest, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    let sql = tx.prepare_cached(sql).await?;
    Ok(tx.execute(&sql, &[&&workspace.0[..], &&digest[..], &act]).await? == 1)
}

pub(super) async fn take_places(
    tx: &Transaction<'_>,
    workspace: &WorkspaceId,
    entries: i64,
    acts: i64,
    bytes: i64,
    quota: u64,
) -> Result<State, HubStoreError> {
    let sql = "UPDATE workspace SET seq = seq + $2, acts = acts + $3, bytes = bytes + $4
               WHERE id = $1 AND bytes + $4 <= $5 RETURNING seq, acts, bytes";
    let sql = tx.prepare_cached(sql).await?;
    let quota = i64::try_from(quota).unwrap_or(i64::MAX);
    let row = tx.query_opt(&sql, &[&&workspace.0[..], &entries, &acts, &bytes, &quota]).await?;
    row.map(|row| rows::state_of(&row)).ok_or(HubStoreError::OverQuota)
}

async fn insert(
    tx: &Transaction<'_>,
    workspace: &WorkspaceId,
    entries: &[Addition],
    after: u64,
) -> Result<(), HubStoreError> {
    if entries.is_empty() {
        return Ok(());
    }
    let sql = "INSERT INTO entry (workspace, device, incarnation, seq, hub_seq, hash, bytes)
               SELECT $1, device, incarnation, seq, $2 + place, hash, bytes
               FROM unnest($3::bytea[], $4::bigint[], $5::bigint[], $6::bytea[], $7::bytea[])
                 WITH ORDINALITY AS given (device, incarnation, seq, hash, bytes, place)";
    let sql = tx.prepare_cached(sql).await?;
    let devices: Vec<&[u8]> = entries.iter().map(|(feed, ..)| &feed.device.0[..]).collect();
    let incarnations: Vec<i64> = entries.iter().map(|(feed, ..)| i64::from(feed.incarnation)).collect();
    let seqs: Vec<i64> = entries.iter().map(|(_, _, entry)| entry.seq as i64).collect();
    let hashes: Vec<&[u8]> = entries.iter().map(|(_, _, entry)| &entry.hash[..]).collect();
    let bytes: Vec<&[u8]> = entries.iter().map(|(_, _, entry)| &entry.bytes[..]).collect();
    let after = after as i64;
    tx.execute(&sql, &[&&workspace.0[..], &after, &devices, &incarnations, &seqs, &hashes, &bytes]).await?;
    Ok(())
}
