UPDATE event SET seal = ?3, body = ?4 WHERE stream = ?1 AND seq = ?2;
