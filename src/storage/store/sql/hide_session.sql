INSERT INTO leaving (session, since, due) VALUES (?1, ?2, ?3)
ON CONFLICT (session) DO NOTHING;
