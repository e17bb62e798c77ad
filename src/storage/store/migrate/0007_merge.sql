-- Bundles of other laptops: who sent them, what was merged of them, and the keys of one's own.

PRAGMA user_version = 7;

-- A program that knows nothing of withdrawn merges would show what they brought.
UPDATE meta SET value = 7 WHERE name = 'readable_from';

-- How far a stream can be read: blank for all of it, less where the merge that brought the rest was withdrawn, 0 where that brought
-- all of it. The events stay, and nothing is written behind them until they are merged again.
ALTER TABLE stream ADD COLUMN visible_seq INTEGER CHECK (visible_seq >= 0);

-- The secret halves of the keys of one's own: 1 to read bundles, 2 to sign them.
CREATE TABLE own_key (
  use    INTEGER PRIMARY KEY CHECK (use IN (1, 2)),
  secret TEXT NOT NULL
) STRICT;

-- Whose bundles were taken: the public half of the key that signs them, and the name that the first one gave.
CREATE TABLE sender (
  key        TEXT PRIMARY KEY,
  label      TEXT NOT NULL,
  first_seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was merged: from which bundle, of whom and when; when it was withdrawn. The parts say after which event of which stream it
-- added, and up to which. They name streams by id, so that one may be deleted.
CREATE TABLE merge (
  merge     INTEGER PRIMARY KEY,
  bundle    BLOB NOT NULL CHECK (length(bundle) = 16),
  sender    TEXT NOT NULL,
  at        INTEGER NOT NULL,
  withdrawn INTEGER
) STRICT;
CREATE TABLE merge_part (
  merge    INTEGER NOT NULL REFERENCES merge,
  kind     INTEGER NOT NULL CHECK (kind IN (1, 2)),
  id       BLOB NOT NULL CHECK (length(id) = 16),
  from_seq INTEGER NOT NULL,
  to_seq   INTEGER NOT NULL CHECK (to_seq > from_seq),
  PRIMARY KEY (merge, kind, id)
) STRICT, WITHOUT ROWID;
