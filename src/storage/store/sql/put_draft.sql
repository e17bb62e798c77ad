INSERT INTO draft (session, place, field, text) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (session, place, field) DO UPDATE SET text = excluded.text;
