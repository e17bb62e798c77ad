-- Which data requests of a session wait for a reply, so that Home can say which are late without reading a stream: one line each, the
-- day until which the law gives time and the place of the request, the earliest first. Whether that day has passed is asked when somebody
-- looks. It is part of the summary and, like all of it, made again when the session is next opened.

PRAGMA user_version = 4;

ALTER TABLE stream ADD COLUMN waiting TEXT;
