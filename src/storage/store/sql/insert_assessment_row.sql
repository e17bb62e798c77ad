INSERT INTO assessment_row
  (stream, questionnaire, version, package, subject, subject_code, mode, period_from, period_to, opened_at, country, level)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
ON CONFLICT (stream) DO NOTHING;
