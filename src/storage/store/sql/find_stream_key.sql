SELECT kind, id FROM stream WHERE stream = ?1;
