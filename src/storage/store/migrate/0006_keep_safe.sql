-- Sessions that are deleted, and where copies of this store were written.

PRAGMA user_version = 6;

-- Deleting: begin.
-- Sessions that are to go: hidden from lists at once, gone for good after `due`, and until then they can be taken back.
CREATE TABLE leaving (
  session BLOB PRIMARY KEY CHECK (length(session) = 16),
  since   INTEGER NOT NULL,
  due     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What went for good: an id and nothing else that was ever typed. It stops a stream from coming back out of an older copy.
CREATE TABLE tombstone (
  id     BLOB NOT NULL CHECK (length(id) = 16),
  kind   INTEGER NOT NULL CHECK (kind IN (1, 2)),
  at     INTEGER NOT NULL,
  reason INTEGER NOT NULL,
  PRIMARY KEY (id, kind)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER tombstone_is_never_changed BEFORE UPDATE ON tombstone
BEGIN
  SELECT RAISE(ABORT, 'a tombstone is never changed');
END;
CREATE TRIGGER tombstone_is_never_deleted BEFORE DELETE ON tombstone
BEGIN
  SELECT RAISE(ABORT, 'a tombstone is never deleted');
END;
CREATE TRIGGER stream_never_comes_back BEFORE INSERT ON stream
WHEN EXISTS (SELECT 1 FROM tombstone WHERE tombstone.id = NEW.id AND tombstone.kind = NEW.kind)
BEGIN
  SELECT RAISE(ABORT, 'a deleted stream never comes back');
END;

-- An event is deleted with its whole stream, after the tombstone of that stream was written, and never otherwise.
DROP TRIGGER event_is_never_deleted;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
WHEN NOT EXISTS (
  SELECT 1
  FROM stream JOIN tombstone ON tombstone.id = stream.id AND tombstone.kind = stream.kind
  WHERE stream.stream = OLD.stream
)
BEGIN
  SELECT RAISE(ABORT, 'an event is never deleted');
END;

-- Copies of this store that were written, so that whoever deletes is told which of them still hold what was deleted.
CREATE TABLE copy_made (
  path TEXT PRIMARY KEY,
  at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Deleting: end.
