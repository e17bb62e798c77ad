SELECT
  (SELECT count(*) FROM assessment_row),
  (SELECT count(*) FROM session_row),
  (SELECT count(*) FROM answer_row);
