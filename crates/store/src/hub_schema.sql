-- What a hub keeps beside feeds and entries: acts of membership, how far each workspace has come,
-- and in which order its entries came.

CREATE TABLE workspace (
  n     INTEGER PRIMARY KEY,
  id    BLOB NOT NULL UNIQUE,
  seq   INTEGER NOT NULL DEFAULT 0,
  acts  INTEGER NOT NULL DEFAULT 0,
  bytes INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE held_act (
  workspace INTEGER NOT NULL REFERENCES workspace (n),
  digest    BLOB NOT NULL,
  bytes     BLOB NOT NULL,
  PRIMARY KEY (workspace, digest)
) STRICT, WITHOUT ROWID;

-- Pieces of attached files, sealed.
CREATE TABLE held_piece (
  n         INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL REFERENCES workspace (n),
  id        BLOB NOT NULL,
  bytes     BLOB NOT NULL,
  UNIQUE (workspace, id)
) STRICT;

-- A reader that goes on from the last place it saw misses no entry.
CREATE TABLE placed (
  workspace INTEGER NOT NULL REFERENCES workspace (n),
  hub_seq   INTEGER NOT NULL,
  feed      INTEGER NOT NULL REFERENCES feed (n),
  seq       INTEGER NOT NULL,
  PRIMARY KEY (workspace, hub_seq)
) STRICT, WITHOUT ROWID;
