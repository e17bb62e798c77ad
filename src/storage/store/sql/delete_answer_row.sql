DELETE FROM answer_row WHERE stream = ?1 AND place = ?2;
