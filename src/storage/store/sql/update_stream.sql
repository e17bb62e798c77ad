UPDATE stream SET seq = ?2, head = ?3, changed_at = ?4 WHERE stream = ?1;
