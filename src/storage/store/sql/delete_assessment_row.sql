DELETE FROM assessment_row WHERE stream = ?1;
