SELECT EXISTS (SELECT 1 FROM merge WHERE bundle = ?1 AND withdrawn IS NULL);
