-- The entry log, the same in a profile (one workspace) and in a hub (many).

CREATE TABLE feed (
  n           INTEGER PRIMARY KEY,
  workspace   BLOB NOT NULL,
  device      BLOB NOT NULL,
  incarnation INTEGER NOT NULL,
  seq         INTEGER NOT NULL DEFAULT 0,
  hash        BLOB NOT NULL,
  UNIQUE (workspace, device, incarnation)
) STRICT;

CREATE TABLE entry (
  feed  INTEGER NOT NULL REFERENCES feed (n),
  seq   INTEGER NOT NULL,
  hash  BLOB NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (feed, seq)
) STRICT, WITHOUT ROWID;
