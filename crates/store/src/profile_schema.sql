-- Version 1. Tables are additive: a later version adds its own file and never edits this one.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Truth: acts of membership.
CREATE TABLE act (
  workspace BLOB NOT NULL,
  id        BLOB NOT NULL,
  bytes     BLOB NOT NULL,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

-- Truth: own changes not yet sealed into an entry.
CREATE TABLE pending (
  n      INTEGER PRIMARY KEY AUTOINCREMENT,
  kind   TEXT NOT NULL,
  id     TEXT NOT NULL,
  change BLOB NOT NULL
) STRICT;

-- Own steps that can be taken back; with `redo`, those that were.
CREATE TABLE step (
  n    INTEGER PRIMARY KEY AUTOINCREMENT,
  redo INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;

-- Truth: own changes that were never sealed and can no longer be, until they are made again.
CREATE TABLE unmade (
  n      INTEGER PRIMARY KEY,
  kind   TEXT NOT NULL,
  id     TEXT NOT NULL,
  change BLOB NOT NULL
) STRICT;

-- How far each feed has been taken into the documents, and what its author had seen by then.
CREATE TABLE progress (
  device      BLOB NOT NULL,
  incarnation INTEGER NOT NULL,
  applied     INTEGER NOT NULL DEFAULT 0,
  seen        BLOB NOT NULL,
  actor       TEXT NOT NULL,
  participant TEXT NOT NULL,
  PRIMARY KEY (device, incarnation)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX progress_actor ON progress (actor);

-- What was refused, and why. Kept, never deleted.
CREATE TABLE quarantine (
  device      BLOB NOT NULL,
  incarnation INTEGER NOT NULL,
  seq         INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  id          TEXT NOT NULL,
  reason      TEXT NOT NULL,
  PRIMARY KEY (device, incarnation, seq, kind, id)
) STRICT, WITHOUT ROWID;

-- Entries of histories that were not chosen after a fork. Kept, never deleted.
CREATE TABLE aside (
  device      BLOB NOT NULL,
  incarnation INTEGER NOT NULL,
  seq         INTEGER NOT NULL,
  hash        BLOB NOT NULL,
  bytes       BLOB NOT NULL,
  PRIMARY KEY (device, incarnation, seq, hash)
) STRICT, WITHOUT ROWID;

-- Entries that came before those they follow: unverified, kept until these are here.
CREATE TABLE early (
  device      BLOB NOT NULL,
  incarnation INTEGER NOT NULL,
  seq         INTEGER NOT NULL,
  digest      BLOB NOT NULL,
  bytes       BLOB NOT NULL,
  PRIMARY KEY (device, incarnation, seq, digest)
) STRICT, WITHOUT ROWID;

-- Pieces of attached files, sealed.
CREATE TABLE piece (
  n     INTEGER PRIMARY KEY,
  id    BLOB NOT NULL UNIQUE,
  bytes BLOB NOT NULL
) STRICT;

-- Pieces that a peer was found to hold.
CREATE TABLE piece_at (
  peer TEXT NOT NULL,
  id   BLOB NOT NULL,
  PRIMARY KEY (peer, id)
) STRICT, WITHOUT ROWID;

-- Files wanted on this computer, and those that are not although all are.
CREATE TABLE wanted (
  content BLOB PRIMARY KEY,
  wanted  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What each peer was last known to have.
CREATE TABLE peer (
  name    TEXT PRIMARY KEY,
  vector  BLOB NOT NULL,
  acts    BLOB,
  contact INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What came together with whom, when and over what: contacts in which nothing new moved follow each other in one line.
CREATE TABLE contact (
  n        INTEGER PRIMARY KEY,
  means    TEXT NOT NULL,
  peer     TEXT NOT NULL,
  at       INTEGER NOT NULL,
  until    INTEGER NOT NULL,
  times    INTEGER NOT NULL,
  sent     INTEGER NOT NULL,
  received INTEGER NOT NULL,
  problem  TEXT NOT NULL
) STRICT;

-- Which contact brought the entries of a feed, from one on.
CREATE TABLE arrival (
  device      BLOB NOT NULL,
  incarnation INTEGER NOT NULL,
  first       INTEGER NOT NULL,
  contact     INTEGER NOT NULL REFERENCES contact (n) ON DELETE CASCADE,
  PRIMARY KEY (device, incarnation, first)
) STRICT, WITHOUT ROWID;
CREATE INDEX arrival_contact ON arrival (contact);

-- Caches from here on.
-- When entries were sealed, by their authors' clocks, in milliseconds since 1970, and how many changes they bring to
-- which documents: [kind, id, changes].
CREATE TABLE sealed (
  feed      INTEGER NOT NULL REFERENCES feed (n),
  seq       INTEGER NOT NULL,
  at        INTEGER NOT NULL,
  documents TEXT NOT NULL,
  PRIMARY KEY (feed, seq)
) STRICT, WITHOUT ROWID;

-- Changes by document and the beginning of their hash, with the entries that brought them.
CREATE TABLE change (
  kind TEXT NOT NULL,
  id   TEXT NOT NULL,
  name INTEGER NOT NULL,
  hash BLOB NOT NULL,
  feed INTEGER NOT NULL REFERENCES feed (n),
  seq  INTEGER NOT NULL,
  PRIMARY KEY (kind, id, name, hash, feed, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  kind  TEXT NOT NULL,
  id    TEXT NOT NULL,
  heads BLOB NOT NULL,
  saved BLOB NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE tail (
  n      INTEGER PRIMARY KEY AUTOINCREMENT,
  kind   TEXT NOT NULL,
  id     TEXT NOT NULL,
  change BLOB NOT NULL
) STRICT;
CREATE INDEX tail_document ON tail (kind, id);

CREATE TABLE record (
  kind       TEXT NOT NULL,
  id         TEXT NOT NULL,
  deleted    INTEGER NOT NULL DEFAULT 0,
  body       TEXT NOT NULL,
  changed_at INTEGER NOT NULL DEFAULT 0,
  changed_by TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_changed ON record (changed_at);

CREATE TABLE observation (
  unit          TEXT NOT NULL,
  year          INTEGER NOT NULL,
  indicator     TEXT NOT NULL,
  period        TEXT NOT NULL,
  breakdown     TEXT NOT NULL DEFAULT '', -- such as sex:female; empty for the total
  value         REAL,
  numerator     REAL,
  denominator   REAL,
  text          TEXT NOT NULL DEFAULT '',
  estimate      INTEGER NOT NULL DEFAULT 0,
  not_available INTEGER NOT NULL DEFAULT 0,
  note          TEXT NOT NULL DEFAULT '',
  source        TEXT NOT NULL DEFAULT '',
  reported_by   TEXT NOT NULL DEFAULT '',
  link          TEXT NOT NULL DEFAULT '',
  submitted     TEXT NOT NULL DEFAULT '',
  deleted       INTEGER NOT NULL DEFAULT 0,
  changed_at    INTEGER NOT NULL DEFAULT 0,
  changed_by    TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (unit, year, indicator, period, breakdown)
) STRICT, WITHOUT ROWID;
-- Figures are made from this index alone.
CREATE INDEX observation_indicator ON observation
  (indicator, period, unit, breakdown, deleted, year, value, numerator, denominator, estimate, not_available);
CREATE INDEX observation_reported ON observation (indicator, unit) WHERE deleted = 0;
CREATE INDEX observation_year ON observation (year) WHERE deleted = 0;
CREATE INDEX observation_submitted ON observation (unit, year) WHERE submitted <> '';

CREATE TABLE conflict (
  kind TEXT NOT NULL,
  id   TEXT NOT NULL,
  path TEXT NOT NULL,
  PRIMARY KEY (kind, id, path)
) STRICT, WITHOUT ROWID;

-- Files attached to records.
CREATE TABLE file (
  kind       TEXT NOT NULL,
  id         TEXT NOT NULL,
  content    BLOB NOT NULL,
  list       BLOB NOT NULL,
  name       TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size       INTEGER NOT NULL,
  PRIMARY KEY (kind, id, content)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_content ON file (content);

CREATE TABLE search_row (
  n      INTEGER PRIMARY KEY,
  kind   TEXT NOT NULL,
  id     TEXT NOT NULL,
  digest BLOB NOT NULL,
  UNIQUE (kind, id)
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
  title, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);
