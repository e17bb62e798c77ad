SELECT
  stream.id, stream.seq, of.id, session_row.package,
  assessment_row.questionnaire, assessment_row.version, assessment_row.subject, assessment_row.subject_code,
  rater.id, assessment_row.mode, assessment_row.period_from, assessment_row.period_to,
  session_row.opened_at, stream.changed_at, stream.signed_at IS NOT NULL,
  stream.summary_seq, stream.done, stream.total, stream.required_open, stream.flags, stream.unsettled, stream.here
FROM (
  SELECT stream AS number FROM stream
  WHERE kind = 2 AND signed_at IS NULL
  ORDER BY ifnull(unsettled, 0) DESC, changed_at DESC, stream DESC
  LIMIT ?1
) AS newest
JOIN stream ON stream.stream = newest.number
JOIN session_row ON session_row.stream = newest.number
JOIN assessment_row ON assessment_row.stream = session_row.assessment
JOIN stream AS of ON of.stream = session_row.assessment
JOIN rater ON rater.rater = session_row.rater
ORDER BY ifnull(stream.unsettled, 0) DESC, stream.changed_at DESC, stream.stream DESC;
