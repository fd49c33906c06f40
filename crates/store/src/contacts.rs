//! What came together with whom, when and over what.

use roadbook_feed::{DeviceId, FeedId, vector::Run};
use rusqlite::{OptionalExtension, Row, params};

use crate::{Store, StoreError, WriteTx};

/// Contacts that are kept.
const KEPT: i64 = 5_000;
/// Milliseconds within which two contacts with the same peer are one.
const TOGETHER: i64 = 60_000;

/// One or several contacts in a row with the same peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Over what, in a word.
    pub means: String,
    /// With whom: an address, the name of a device as a peer, or of a file.
    pub peer: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// When last.
    pub until: i64,
    /// How often.
    pub times: u64,
    /// Entries that went there.
    pub sent: u64,
    /// Entries that came from there.
    pub received: u64,
    /// The code of what went wrong; empty if nothing did.
    pub problem: String,
}

impl Contact {
    fn is_idle(&self) -> bool {
        self.sent == 0 && self.received == 0
    }

    /// Whether the next contact belongs to this one.
    fn goes_on_with(&self, next: &Contact) -> bool {
        let same = (&self.means, &self.peer, &self.problem) == (&next.means, &next.peer, &next.problem);
        same && (next.at - self.until < TOGETHER || (self.is_idle() && next.is_idle()))
    }
}

impl Store {
    /// The latest contacts, the newest first.
    pub fn contacts(&self, most: u32) -> Result<Vec<Contact>, StoreError> {
        let sql = "SELECT means, peer, at, until, times, sent, received, problem FROM contact ORDER BY n DESC LIMIT ?1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([most], contact)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The contact that brought the newest entries of a device.
    pub fn last_arrival(&self, device: &DeviceId) -> Result<Option<Contact>, StoreError> {
        let sql = "SELECT means, peer, at, until, times, sent, received, problem FROM contact
                   WHERE n = (SELECT max(contact) FROM arrival WHERE device = ?1)";
        Ok(self.connection().prepare_cached(sql)?.query_row([device.0], contact).optional()?)
    }

    /// The contact that brought an entry; nothing for own ones, and those that came before contacts were noted.
    pub fn arrival(&self, feed: &FeedId, seq: u64) -> Result<Option<Contact>, StoreError> {
        let sql = "SELECT means, peer, at, until, times, sent, received, problem FROM contact
                   WHERE n = (SELECT contact FROM arrival WHERE device = ?1 AND incarnation = ?2 AND first <= ?3
                              ORDER BY first DESC LIMIT 1)";
        let place = params![feed.device.0, feed.incarnation, seq as i64];
        Ok(self.connection().prepare_cached(sql)?.query_row(place, contact).optional()?)
    }
}

impl WriteTx<'_> {
    /// Notes a contact and the entries it brought, and lets the oldest go.
    pub fn note_contact(&self, next: &Contact, arrived: &[Run]) -> Result<(), StoreError> {
        let sql =
            "SELECT means, peer, at, until, times, sent, received, problem, n FROM contact ORDER BY n DESC LIMIT 1";
        let last = self.tx.prepare_cached(sql)?.query_row([], |row| Ok((contact(row)?, row.get(8)?))).optional()?;
        let n: i64 = match last {
            Some((last, n)) if last.goes_on_with(next) => {
                let sql =
                    "UPDATE contact SET until = ?2, times = times + ?3, sent = sent + ?4, received = received + ?5
                           WHERE n = ?1";
                let more = params![n, next.until, next.times as i64, next.sent as i64, next.received as i64];
                self.tx.prepare_cached(sql)?.execute(more)?;
                n
            }
            _ => {
                let sql = "INSERT INTO contact (means, peer, at, until, times, sent, received, problem)
                           VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
                let Contact { means, peer, at, until, times, sent, received, problem } = next;
                let (times, sent, received) = (*times as i64, *sent as i64, *received as i64);
                self.tx.prepare_cached(sql)?.insert(params![means, peer, at, until, times, sent, received, problem])?
            }
        };
        let sql = "INSERT OR IGNORE INTO arrival (device, incarnation, first, contact) VALUES (?1, ?2, ?3, ?4)";
        let mut insert = self.tx.prepare_cached(sql)?;
        for Run { feed, from, .. } in arrived {
            insert.execute(params![feed.device.0, feed.incarnation, *from as i64, n])?;
        }
        self.tx.prepare_cached("DELETE FROM contact WHERE n <= ?1")?.execute([n - KEPT])?;
        Ok(())
    }
}

fn contact(row: &Row<'_>) -> rusqlite::Result<Contact> {
    Ok(Contact {
        means: row.get(0)?,
        peer: row.get(1)?,
        at: row.get(2)?,
        until: row.get(3)?,
        times: row.get::<_, i64>(4)? as u64,
        sent: row.get::<_, i64>(5)? as u64,
        received: row.get::<_, i64>(6)? as u64,
        problem: row.get(7)?,
    })
}
