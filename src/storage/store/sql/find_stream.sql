SELECT stream, seq, head FROM stream WHERE id = ?1 AND kind = ?2;
