INSERT INTO place (text) VALUES (?1) RETURNING place;
