INSERT INTO event (stream, seq, id, late, rater, cause, kind, version, place, seal, mark, body)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12);
