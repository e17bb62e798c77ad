INSERT INTO tombstone (id, kind, at, reason) VALUES (?1, ?2, ?3, ?4);
