INSERT INTO stream (kind, id, seq, head) VALUES (?1, ?2, 0, ?3) RETURNING stream;
