SELECT
  stream.id, coalesce(stream.visible_seq, stream.seq), of.id, session_row.package,
  assessment_row.questionnaire, coalesce(session_row.version, assessment_row.version), assessment_row.subject, assessment_row.subject_code,
  rater.id, assessment_row.mode, assessment_row.period_from, assessment_row.period_to,
  session_row.opened_at, stream.changed_at, stream.signed_at IS NOT NULL,
  stream.summary_seq, stream.done, stream.total, stream.required_open, stream.flags, stream.unsettled, stream.here,
  session_row.rater_code, stream.waiting, assessment_row.country, assessment_row.level
FROM session_row
JOIN stream ON stream.stream = session_row.stream
JOIN assessment_row ON assessment_row.stream = session_row.assessment
JOIN stream AS of ON of.stream = session_row.assessment
JOIN rater ON rater.rater = session_row.rater
WHERE (?1 IS NULL OR stream.id = ?1)
  AND NOT EXISTS (SELECT 1 FROM leaving WHERE leaving.session = stream.id)
  AND (?2 IS NULL OR of.id = ?2)
  AND (?3 IS NULL OR assessment_row.subject = ?3)
  AND (?4 IS NULL OR assessment_row.questionnaire = ?4)
  AND (?5 IS NULL OR assessment_row.mode = ?5)
  AND (?6 IS NULL OR (stream.signed_at IS NOT NULL) = ?6)
ORDER BY stream.changed_at DESC, stream.stream DESC
LIMIT ?7 OFFSET ?8;
