INSERT INTO rater (id) VALUES (?1) RETURNING rater;
