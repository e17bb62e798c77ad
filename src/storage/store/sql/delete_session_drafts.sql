DELETE FROM draft WHERE session = ?1;
