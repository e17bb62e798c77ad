SELECT assessment FROM session_row WHERE stream = ?1;
