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
WHERE session_row.stream = ?1;
