INSERT INTO merge (bundle, sender, at) VALUES (?1, ?2, ?3) RETURNING merge;
