-- The first schema. Frozen: a released step is never edited, a new one is added beside it.

PRAGMA application_id = 1181052530; -- "Fenr"
PRAGMA user_version = 1;

-- Whole numbers about the file itself. `readable_from`: the oldest schema whose program may still read this file.
-- `openings`: counts openings for writing, so that a disk which takes no writes is known before the first answer.
CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta (name, value) VALUES ('readable_from', 1), ('openings', 0);

-- Ids and places that many rows share, each written once.
CREATE TABLE rater (
  rater INTEGER PRIMARY KEY,
  id    BLOB NOT NULL UNIQUE CHECK (length(id) = 16)
) STRICT;
CREATE TABLE place (
  place INTEGER PRIMARY KEY,
  text  TEXT NOT NULL UNIQUE
) STRICT;

-- One row a stream: 1 an assessment, 2 a session. `seq` and `head` are the number and the chain entry of its last event. The rest
-- is what lists show of it: `changed_at` and `signed_at` follow from the events; the summary comes from evaluation, is right for the
-- event `summary_seq`, and is made again when the session is next opened. All that an append changes of a stream is in this one row.
CREATE TABLE stream (
  stream        INTEGER PRIMARY KEY,
  kind          INTEGER NOT NULL CHECK (kind IN (1, 2)),
  id            BLOB NOT NULL CHECK (length(id) = 16),
  seq           INTEGER NOT NULL CHECK (seq >= 0),
  head          BLOB NOT NULL CHECK (length(head) = 32),
  changed_at    INTEGER,
  signed_at     INTEGER,
  summary_seq   INTEGER,
  done          INTEGER,
  total         INTEGER,
  required_open INTEGER,
  flags         INTEGER,
  unsettled     INTEGER,
  here          TEXT,
  UNIQUE (id, kind)
) STRICT;

-- The truth. `late`: how many milliseconds after the time in its id an event happened; nearly always 0, which takes no room.
-- `cause`: 0 done, n takes event n back, -n does it again. `seal`: nothing where no word was typed, a salt of 16 bytes where one was,
-- the digest of the payload (32 bytes) once its words were erased. `mark`: the first four bytes of the chain entry, so that a check
-- can say which row is the first that is wrong; the whole entry follows from the rows.
CREATE TABLE event (
  stream  INTEGER NOT NULL REFERENCES stream,
  seq     INTEGER NOT NULL CHECK (seq > 0),
  id      BLOB NOT NULL CHECK (length(id) = 16),
  late    INTEGER NOT NULL,
  rater   INTEGER NOT NULL REFERENCES rater,
  cause   INTEGER NOT NULL,
  kind    INTEGER NOT NULL,
  version INTEGER NOT NULL,
  place   INTEGER REFERENCES place,
  seal    BLOB CHECK (seal IS NULL OR length(seal) IN (16, 32)),
  mark    INTEGER NOT NULL,
  body    TEXT NOT NULL,
  PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;

-- An event is written once. Its id begins with its time, so half of it finds it, and the index stays half as big.
CREATE INDEX event_by_id ON event (substr(id, 1, 8));
CREATE TRIGGER event_is_written_once BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE substr(id, 1, 8) = substr(NEW.id, 1, 8) AND id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'an event is written once');
END;

-- An event is never changed. The one exception: typed words may go, once, when the digest that the chain needs takes the place of
-- their salt.
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
WHEN NOT (
  NEW.stream = OLD.stream AND NEW.seq = OLD.seq AND NEW.id = OLD.id AND NEW.late = OLD.late AND NEW.rater = OLD.rater
  AND NEW.cause = OLD.cause AND NEW.kind = OLD.kind AND NEW.version = OLD.version AND NEW.place IS OLD.place
  AND NEW.mark = OLD.mark AND length(OLD.seal) IS 16 AND length(NEW.seal) IS 32
)
BEGIN
  SELECT RAISE(ABORT, 'an event is never changed');
END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN
  SELECT RAISE(ABORT, 'an event is never deleted');
END;

-- Projections: what lists and comparisons need. They may be emptied and made again from the events.
CREATE TABLE assessment_row (
  stream        INTEGER PRIMARY KEY REFERENCES stream,
  questionnaire TEXT NOT NULL,
  version       TEXT NOT NULL,
  package       BLOB NOT NULL CHECK (length(package) = 32),
  subject       BLOB NOT NULL CHECK (length(subject) = 16),
  subject_code  TEXT NOT NULL,
  mode          TEXT NOT NULL,
  period_from   TEXT NOT NULL,
  period_to     TEXT NOT NULL,
  opened_at     INTEGER NOT NULL
) STRICT;
CREATE TABLE session_row (
  stream     INTEGER PRIMARY KEY REFERENCES stream,
  assessment INTEGER NOT NULL REFERENCES assessment_row,
  rater      INTEGER NOT NULL REFERENCES rater,
  package    BLOB NOT NULL CHECK (length(package) = 32),
  opened_at  INTEGER NOT NULL
) STRICT;

-- The response that stands at each place, as its code. Typed text is not copied here, so its code is blank.
CREATE TABLE answer_row (
  stream INTEGER NOT NULL REFERENCES stream,
  place  INTEGER NOT NULL REFERENCES place,
  code   TEXT,
  PRIMARY KEY (stream, place)
) STRICT, WITHOUT ROWID;

-- What was typed and not yet answered, and where the user is. Outside the log: overwritten, and gone once it is an answer.
CREATE TABLE draft (
  session BLOB NOT NULL CHECK (length(session) = 16),
  place   TEXT NOT NULL,
  field   TEXT NOT NULL,
  text    TEXT NOT NULL,
  PRIMARY KEY (session, place, field)
) STRICT, WITHOUT ROWID;

-- The exact sources of every package that something was filled with. A file that two versions share is kept once.
CREATE TABLE source (
  source INTEGER PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
  text   TEXT NOT NULL
) STRICT;
CREATE TABLE definition (
  definition INTEGER PRIMARY KEY,
  digest     BLOB NOT NULL UNIQUE CHECK (length(digest) = 32)
) STRICT;
CREATE TABLE definition_source (
  definition INTEGER NOT NULL REFERENCES definition,
  path       TEXT NOT NULL,
  source     INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (definition, path)
) STRICT, WITHOUT ROWID;
