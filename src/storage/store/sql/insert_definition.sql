INSERT INTO definition (digest) VALUES (?1) RETURNING definition;
