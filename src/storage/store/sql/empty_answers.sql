DELETE FROM answer_row WHERE stream = ?1;
