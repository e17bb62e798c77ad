INSERT INTO copy_made (path, at) VALUES (?1, ?2)
ON CONFLICT (path) DO UPDATE SET at = excluded.at;
