INSERT INTO source (digest, text) VALUES (?1, ?2) RETURNING source;
