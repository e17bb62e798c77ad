DELETE FROM session_row WHERE stream = ?1;
