INSERT INTO sender (key, label, first_seen) VALUES (?1, ?2, ?3) ON CONFLICT (key) DO NOTHING;
