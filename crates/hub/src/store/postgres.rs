//! A PostgreSQL server, for hubs that outgrow one machine; several hub processes may share it.
//!
//! The rows of a feed are extended under the lock of the feed's row, so a chain has one successor.
//! The workspace's next places are taken by an update of its row, which stays locked until the
//! commit: places follow the order of commits (a sequence would give them out before). Only what
//! is committed is acknowledged.

mod append;
mod hints;
mod pieces;
mod rows;

use std::{collections::BTreeMap, time::Duration};

use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, PoolError, RecyclingMethod, Runtime};
use roadbook_feed::{FeedId, Head, PieceId, WorkspaceId, vector::Run};
use tokio::{runtime::Handle, sync::mpsc};
use tokio_postgres::{Config, NoTls, error::SqlState};

use super::{Addition, HubStore, HubStoreError, OnHint, Placed, State};

/// Connections kept to the server.
const CONNECTIONS: usize = 16;
/// Longest wait for a connection, and for one to be made.
const CONNECT: Duration = Duration::from_secs(5);
/// Hints waiting to be announced; more are dropped.
const HINTS: usize = 1024;
/// Guards the making of tables when several hubs start at once.
const MAKING_TABLES: i64 = 0x0072_6f61_6462_6f6b;

/// The tables of a hub in a PostgreSQL database.
pub struct PostgresStore {
    config: Config,
    pool: Pool,
    runtime: Handle,
    announced: mpsc::Sender<WorkspaceId>,
    to_announce: std::sync::Mutex<Option<mpsc::Receiver<WorkspaceId>>>,
}

impl PostgresStore {
    /// Connects to the server at `url` and makes the tables if there are none. The store works on
    /// threads of `runtime` and must not be called from them.
    pub fn open(url: &str, runtime: Handle) -> Result<PostgresStore, HubStoreError> {
        let config = configured(url)?;
        let manager = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let pool = Pool::builder(Manager::from_config(config.clone(), NoTls, manager))
            .max_size(CONNECTIONS)
            .wait_timeout(Some(CONNECT))
            .create_timeout(Some(CONNECT))
            .runtime(Runtime::Tokio1)
            .build()
            .map_err(|error| HubStoreError::Failed(error.to_string()))?;
        let (announced, heard) = mpsc::channel(HINTS);
        let to_announce = std::sync::Mutex::new(Some(heard));
        let store = PostgresStore { config, pool, runtime, announced, to_announce };
        store.runtime.block_on(store.prepare())?;
        Ok(store)
    }

    async fn client(&self) -> Result<Object, HubStoreError> {
        self.pool.get().await.map_err(|error| match error {
            PoolError::Backend(error) => error.into(),
            other => HubStoreError::Unavailable(other.to_string()),
        })
    }

    async fn prepare(&self) -> Result<(), HubStoreError> {
        let mut client = self.client().await?;
        let fsync: String = client.query_one("SHOW fsync", &[]).await?.get(0);
        if fsync != "on" {
            let why = "the server runs with fsync=off and would lose what it acknowledged";
            return Err(HubStoreError::Failed(why.to_owned()));
        }
        let tx = client.transaction().await?;
        tx.execute("SELECT pg_advisory_xact_lock($1)", &[&MAKING_TABLES]).await?;
        let made = tx.query_one("SELECT to_regclass('roadbook_schema') IS NOT NULL", &[]).await?;
        if !made.get::<_, bool>(0) {
            tx.batch_execute(include_str!("postgres_schema.sql")).await?;
        }
        let version: i32 = tx.query_one("SELECT version FROM roadbook_schema", &[]).await?.get(0);
        if version != 1 {
            return Err(HubStoreError::Failed("the tables were made by a newer hub".to_owned()));
        }
        Ok(tx.commit().await?)
    }
}

/// The server must have flushed a commit before it says so, whatever its default is, unless the
/// address itself chooses among the ways of replication.
fn configured(url: &str) -> Result<Config, HubStoreError> {
    let mut config: Config =
        url.parse().map_err(|error: tokio_postgres::Error| HubStoreError::Failed(error.to_string()))?;
    let given = config.get_options().unwrap_or_default().to_owned();
    let durable = if given.contains("synchronous_commit") { "" } else { " -c synchronous_commit=on" };
    config
        .options(format!("{given}{durable} -c statement_timeout=30000"))
        .application_name("roadbook-hub")
        .connect_timeout(CONNECT);
    Ok(config)
}

impl HubStore for PostgresStore {
    fn state(&self, workspace: &WorkspaceId) -> Result<Option<State>, HubStoreError> {
        self.runtime.block_on(async { rows::state(&self.client().await?, workspace).await })
    }

    fn heads(&self, workspace: &WorkspaceId) -> Result<BTreeMap<FeedId, Head>, HubStoreError> {
        self.runtime.block_on(async { rows::heads(&self.client().await?, workspace).await })
    }

    fn acts(&self, workspace: &WorkspaceId) -> Result<Vec<Vec<u8>>, HubStoreError> {
        self.runtime.block_on(async { rows::acts(&self.client().await?, workspace).await })
    }

    fn entries(&self, workspace: &WorkspaceId, run: &Run, max_bytes: usize) -> Result<Vec<Vec<u8>>, HubStoreError> {
        self.runtime.block_on(async { rows::entries(&self.client().await?, workspace, run, max_bytes).await })
    }

    fn hash(&self, workspace: &WorkspaceId, feed: &FeedId, seq: u64) -> Result<Option<[u8; 32]>, HubStoreError> {
        self.runtime.block_on(async { rows::hash(&self.client().await?, workspace, feed, seq).await })
    }

    fn after(&self, workspace: &WorkspaceId, after: u64, limit: usize) -> Result<Vec<Placed>, HubStoreError> {
        self.runtime.block_on(async { rows::after(&self.client().await?, workspace, after, limit).await })
    }

    fn add(
        &self,
        workspace: &WorkspaceId,
        acts: &[Vec<u8>],
        entries: &[Addition],
        quota: u64,
    ) -> Result<State, HubStoreError> {
        self.runtime.block_on(async { append::add(&mut self.client().await?, workspace, acts, entries, quota).await })
    }

    fn take_back(&self, workspace: &WorkspaceId, feed: &FeedId, before: Head) -> Result<State, HubStoreError> {
        self.runtime.block_on(async { append::take_back(&mut self.client().await?, workspace, feed, before).await })
    }

    fn lacking_pieces(&self, workspace: &WorkspaceId, ids: &[PieceId]) -> Result<Vec<PieceId>, HubStoreError> {
        self.runtime.block_on(async { pieces::lacking(&self.client().await?, workspace, ids).await })
    }

    fn piece(&self, workspace: &WorkspaceId, id: &PieceId) -> Result<Option<Vec<u8>>, HubStoreError> {
        self.runtime.block_on(async { pieces::piece(&self.client().await?, workspace, id).await })
    }

    fn keep_pieces(
        &self,
        workspace: &WorkspaceId,
        pieces: &[(PieceId, Vec<u8>)],
        quota: u64,
    ) -> Result<usize, HubStoreError> {
        self.runtime.block_on(async { pieces::keep(&mut self.client().await?, workspace, pieces, quota).await })
    }

    fn ready(&self) -> Result<(), HubStoreError> {
        self.runtime.block_on(async { Ok(self.client().await?.batch_execute("SELECT 1").await?) })
    }

    fn stands(&self, wanted: &[WorkspaceId]) -> Result<Vec<(WorkspaceId, u64)>, HubStoreError> {
        self.runtime.block_on(async { rows::stands(&self.client().await?, wanted).await })
    }

    fn shared(&self) -> bool {
        true
    }

    fn announce(&self, workspace: &WorkspaceId) {
        // A full queue drops the hint; the others look every now and then.
        let _ = self.announced.try_send(*workspace);
    }

    fn listen(&self, on_hint: OnHint) {
        let heard = self.to_announce.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        if let Some(heard) = heard {
            self.runtime.spawn(hints::carry(self.config.clone(), heard, on_hint));
        }
    }
}

impl From<tokio_postgres::Error> for HubStoreError {
    fn from(error: tokio_postgres::Error) -> HubStoreError {
        let Some(said) = error.as_db_error() else {
            return HubStoreError::Unavailable(error.to_string());
        };
        let (code, said) = (said.code(), format!("{}: {}", said.code().code(), said.message()));
        let raced = [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED, SqlState::UNIQUE_VIOLATION];
        let away = ["08", "53", "57", "58"].iter().any(|class| code.code().starts_with(class));
        match code {
            code if raced.contains(code) => HubStoreError::Conflict,
            code if *code == SqlState::DISK_FULL => HubStoreError::Full(said),
            _ if away => HubStoreError::Unavailable(said),
            _ => HubStoreError::Failed(said),
        }
    }
}
