//! Pieces of attached files.

use deadpool_postgres::Object;
use roadbook_feed::{PieceId, WorkspaceId};

use super::{HubStoreError, append};

pub(super) async fn lacking(
    client: &Object,
    workspace: &WorkspaceId,
    ids: &[PieceId],
) -> Result<Vec<PieceId>, HubStoreError> {
    let sql = "SELECT given.id FROM unnest($2::bytea[]) WITH ORDINALITY AS given (id, place)
               WHERE NOT EXISTS (SELECT FROM piece WHERE workspace = $1 AND piece.id = given.id) ORDER BY place";
    let sql = client.prepare_cached(sql).await?;
    let named: Vec<&[u8]> = ids.iter().map(|id| &id.0[..]).collect();
    let rows = client.query(&sql, &[&&workspace.0[..], &named]).await?;
    Ok(rows.iter().filter_map(|row| Some(PieceId(row.get::<_, &[u8]>(0).try_into().ok()?))).collect())
}

pub(super) async fn piece(
    client: &Object,
    workspace: &WorkspaceId,
    id: &PieceId,
) -> Result<Option<Vec<u8>>, HubStoreError> {
    let sql = client.prepare_cached("SELECT bytes FROM piece WHERE workspace = $1 AND id = $2").await?;
    Ok(client.query_opt(&sql, &[&&workspace.0[..], &&id.0[..]]).await?.map(|row| row.get(0)))
}

pub(super) async fn keep(
    client: &mut Object,
    workspace: &WorkspaceId,
    pieces: &[(PieceId, Vec<u8>)],
    quota: u64,
) -> Result<usize, HubStoreError> {
    let tx = client.transaction().await?;
    // Writers of the same pieces take them in the same order.
    let mut sorted: Vec<&(PieceId, Vec<u8>)> = pieces.iter().collect();
    sorted.sort_unstable_by_key(|(id, _)| *id);
    let sql = "INSERT INTO piece (workspace, id, bytes) SELECT $1, id, bytes
               FROM unnest($2::bytea[], $3::bytea[]) AS given (id, bytes)
               ON CONFLICT DO NOTHING RETURNING octet_length(bytes)";
    let sql = tx.prepare_cached(sql).await?;
    let ids: Vec<&[u8]> = sorted.iter().map(|(id, _)| &id.0[..]).collect();
    let bytes: Vec<&[u8]> = sorted.iter().map(|(_, bytes)| &bytes[..]).collect();
    let rows = tx.query(&sql, &[&&workspace.0[..], &ids, &bytes]).await?;
    let length: i64 = rows.iter().map(|row| i64::from(row.get::<_, i32>(0))).sum();
    append::take_places(&tx, workspace, 0, 0, length, quota).await?;
    tx.commit().await?;
    Ok(rows.len())
}
