INSERT INTO session_row (stream, assessment, rater, package, opened_at)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (stream) DO NOTHING;
