INSERT INTO session_row (stream, assessment, rater, package, opened_at, rater_code)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (stream) DO NOTHING;
