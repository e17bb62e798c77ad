UPDATE assessment_row SET period_from = ?2, period_to = ?3 WHERE stream = ?1;
