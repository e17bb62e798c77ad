DELETE FROM stream WHERE stream = ?1;
