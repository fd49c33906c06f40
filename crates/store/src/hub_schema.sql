-- What a hub keeps beside the entry log: how far each workspace has come, and in which order.

CREATE TABLE workspace (
  n            INTEGER PRIMARY KEY,
  id           BLOB NOT NULL UNIQUE,
  seq          INTEGER NOT NULL DEFAULT 0,
  certificates INTEGER NOT NULL DEFAULT 0,
  bytes        INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The order in which the hub took entries in; a reader that goes on from the last it saw misses none.
CREATE TABLE placed (
  workspace INTEGER NOT NULL REFERENCES workspace (n),
  hub_seq   INTEGER NOT NULL,
  feed      INTEGER NOT NULL REFERENCES feed (n),
  seq       INTEGER NOT NULL,
  PRIMARY KEY (workspace, hub_seq)
) STRICT, WITHOUT ROWID;

-- Entries of a log written before there was an order get one.
INSERT INTO workspace (id) SELECT workspace FROM feed UNION SELECT workspace FROM certificate;

INSERT INTO placed (workspace, hub_seq, feed, seq)
SELECT workspace.n, row_number() OVER (PARTITION BY workspace.n ORDER BY entry.feed, entry.seq), entry.feed, entry.seq
FROM entry JOIN feed ON feed.n = entry.feed JOIN workspace ON workspace.id = feed.workspace;

UPDATE workspace SET
  seq = (SELECT count(*) FROM placed WHERE placed.workspace = workspace.n),
  certificates = (SELECT count(*) FROM certificate WHERE certificate.workspace = workspace.id),
  bytes = (SELECT coalesce(sum(length(entry.bytes)), 0) FROM entry JOIN feed ON feed.n = entry.feed
           WHERE feed.workspace = workspace.id)
        + (SELECT coalesce(sum(length(certificate.bytes)), 0) FROM certificate WHERE certificate.workspace = workspace.id);
