SELECT place.text, answer_row.code
FROM answer_row JOIN place ON place.place = answer_row.place
WHERE answer_row.stream = ?1
ORDER BY place.text;
