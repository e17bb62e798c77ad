UPDATE stream SET seq = ?2, head = ?3 WHERE stream = ?1;
