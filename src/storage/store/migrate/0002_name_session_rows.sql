-- Whose own record a session is, by initials, where each member of a team rates alone: lists name it without reading a stream. Rows of
-- before stay blank until they are projected again.

PRAGMA user_version = 2;

ALTER TABLE session_row ADD COLUMN rater_code TEXT NOT NULL DEFAULT '';
