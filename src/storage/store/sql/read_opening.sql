SELECT kind, version, body FROM event WHERE stream = ?1 AND seq = 1;
