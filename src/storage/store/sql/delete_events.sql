DELETE FROM event WHERE stream = ?1;
