UPDATE session_row SET package = ?2, version = ?3 WHERE stream = ?1;
