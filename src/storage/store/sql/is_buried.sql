SELECT EXISTS (SELECT 1 FROM tombstone WHERE id = ?1 AND kind = ?2);
