DELETE FROM leaving WHERE session = ?1;
