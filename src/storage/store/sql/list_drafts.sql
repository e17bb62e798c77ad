SELECT place, field, text FROM draft WHERE session = ?1 ORDER BY place, field;
