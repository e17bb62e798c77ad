INSERT INTO own_key (use, secret) VALUES (?1, ?2);
