//! Entries a second that a hub stores, in batches of 50, against bare transactions of 50 inserts.

use std::{thread, time::Instant};

use roadbook_feed::frame::Entries;
use rusqlite::Connection;
use tempfile::TempDir;
use tokio_postgres::NoTls;

use crate::{
    Line,
    hub::{HubProcess, Keeps, participant::Participant, postgres_server::PostgresServer},
};

const WORKSPACES: usize = 8;
const BATCHES: usize = 60;
const BATCH: usize = 50;
const SIZE: usize = 100;
const TOTAL: f64 = (WORKSPACES * BATCHES * BATCH) as f64;

/// Over PostgreSQL and over SQLite.
pub fn measure() -> Vec<Line> {
    let (server, folder) = (PostgresServer::start(), TempDir::new().unwrap());
    let url = server.url();
    let line = |what, ours: f64, floor: f64, against| Line {
        what,
        ours: format!("{ours:.0}/s"),
        floor: format!("{floor:.0}/s"),
        against,
        ratio: ours / floor,
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let bare = runtime.block_on(bare_postgres(&url));
    vec![
        line("hub over PostgreSQL, entries", through(&Keeps::Postgres(&url)), bare, "bare inserts, 8 connections"),
        line(
            "hub over SQLite, entries",
            through(&Keeps::Sqlite(folder.path())),
            bare_sqlite(folder.path()),
            "bare inserts, WAL, FULL",
        ),
    ]
}

/// Eight devices in workspaces of their own send at once; sealing is not part of the time.
fn through(keeps: &Keeps) -> f64 {
    let hub = HubProcess::start(keeps);
    let prepared: Vec<(Participant, Vec<Entries>)> = (0..WORKSPACES).map(|_| prepare(&hub)).collect();
    let start = Instant::now();
    thread::scope(|scope| {
        for (participant, batches) in prepared {
            let client = hub.client();
            scope.spawn(move || {
                for batch in batches {
                    let expected = batch.from + BATCH as u64 - 1;
                    let feed = batch.feed;
                    assert_eq!(participant.send(&client, vec![batch]).unwrap().get(&feed), expected);
                }
            });
        }
    });
    TOTAL / start.elapsed().as_secs_f64()
}

fn prepare(hub: &HubProcess) -> (Participant, Vec<Entries>) {
    let participant = Participant::found();
    participant.send(&hub.client(), vec![]).unwrap();
    let mut feed = participant.feed(0);
    let batches = (0..BATCHES).map(|_| participant.seal(&mut feed, BATCH, SIZE)).collect();
    (participant, batches)
}

async fn bare_postgres(url: &str) -> f64 {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    client.batch_execute("CREATE TABLE bare (writer int, n int, bytes bytea, PRIMARY KEY (writer, n))").await.unwrap();
    let start = Instant::now();
    let writers: Vec<_> = (0..WORKSPACES as i32)
        .map(|writer| {
            let url = format!("{url} options='-c synchronous_commit=on'");
            tokio::spawn(async move {
                let (client, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
                tokio::spawn(connection);
                let sql =
                    "INSERT INTO bare SELECT $1, n, bytes FROM unnest($2::int[], $3::bytea[]) AS given (n, bytes)";
                let insert = client.prepare(sql).await.unwrap();
                for batch in 0..BATCHES {
                    let places: Vec<i32> = (0..BATCH).map(|n| (batch * BATCH + n) as i32).collect();
                    let bytes = vec![vec![7u8; 2 * SIZE]; BATCH];
                    client.execute(&insert, &[&writer, &places, &bytes]).await.unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    TOTAL / start.elapsed().as_secs_f64()
}

fn bare_sqlite(folder: &std::path::Path) -> f64 {
    let conn = Connection::open(folder.join("bare.db")).unwrap();
    conn.execute_batch(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE bare (n INTEGER PRIMARY KEY, b BLOB)",
    )
    .unwrap();
    let start = Instant::now();
    for _ in 0..WORKSPACES * BATCHES {
        conn.execute_batch("BEGIN IMMEDIATE").unwrap();
        for _ in 0..BATCH {
            conn.prepare_cached("INSERT INTO bare (b) VALUES (?1)").unwrap().execute([vec![7u8; 2 * SIZE]]).unwrap();
        }
        conn.execute_batch("COMMIT").unwrap();
    }
    TOTAL / start.elapsed().as_secs_f64()
}
