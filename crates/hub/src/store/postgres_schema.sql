-- Hash-partitioned by workspace: the key by which a cluster would shard it.

CREATE TABLE IF NOT EXISTS roadbook_schema (version integer NOT NULL);

CREATE TABLE IF NOT EXISTS workspace (
  id           bytea NOT NULL PRIMARY KEY,
  seq          bigint NOT NULL DEFAULT 0,
  acts bigint NOT NULL DEFAULT 0,
  bytes        bigint NOT NULL DEFAULT 0
) PARTITION BY HASH (id);

CREATE TABLE IF NOT EXISTS feed (
  workspace   bytea NOT NULL,
  device      bytea NOT NULL,
  incarnation bigint NOT NULL,
  seq         bigint NOT NULL,
  hash        bytea NOT NULL,
  PRIMARY KEY (workspace, device, incarnation)
) PARTITION BY HASH (workspace);

CREATE TABLE IF NOT EXISTS entry (
  workspace   bytea NOT NULL,
  device      bytea NOT NULL,
  incarnation bigint NOT NULL,
  seq         bigint NOT NULL,
  hub_seq     bigint NOT NULL,
  hash        bytea NOT NULL,
  bytes       bytea NOT NULL,
  PRIMARY KEY (workspace, device, incarnation, seq),
  UNIQUE (workspace, hub_seq)
) PARTITION BY HASH (workspace);

CREATE TABLE IF NOT EXISTS act (
  workspace bytea NOT NULL,
  digest    bytea NOT NULL,
  bytes     bytea NOT NULL,
  PRIMARY KEY (workspace, digest)
) PARTITION BY HASH (workspace);

CREATE TABLE IF NOT EXISTS piece (
  workspace bytea NOT NULL,
  id        bytea NOT NULL,
  bytes     bytea NOT NULL,
  PRIMARY KEY (workspace, id)
) PARTITION BY HASH (workspace);

DO $$
DECLARE
  whole text;
BEGIN
  FOREACH whole IN ARRAY ARRAY['workspace', 'feed', 'entry', 'act', 'piece'] LOOP
    FOR n IN 0..15 LOOP
      EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES WITH (MODULUS 16, REMAINDER %s)',
                     whole || '_' || n, whole, n);
    END LOOP;
  END LOOP;
  -- Entries and pieces are ciphertext: compressing them costs time and gains nothing.
  FOR n IN 0..15 LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN bytes SET STORAGE EXTERNAL', 'entry_' || n);
    EXECUTE format('ALTER TABLE %I ALTER COLUMN bytes SET STORAGE EXTERNAL', 'piece_' || n);
  END LOOP;
  INSERT INTO roadbook_schema (version) SELECT 1 WHERE NOT EXISTS (SELECT FROM roadbook_schema);
END
$$;
