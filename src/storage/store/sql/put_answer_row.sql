INSERT INTO answer_row (stream, place, code) VALUES (?1, ?2, ?3)
ON CONFLICT (stream, place) DO UPDATE SET code = excluded.code;
