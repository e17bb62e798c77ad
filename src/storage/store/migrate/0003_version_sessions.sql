-- Which version a session is filled with, once it was carried to another than its assessment was opened with; blank until then.

PRAGMA user_version = 3;

ALTER TABLE session_row ADD COLUMN version TEXT;
