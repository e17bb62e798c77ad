SELECT json_array('assessment', hex(stream.id), questionnaire, version, hex(package), hex(subject), subject_code, mode, period_from, period_to, opened_at, country, level)
FROM assessment_row JOIN stream ON stream.stream = assessment_row.stream
UNION ALL
SELECT json_array('session', hex(stream.id), hex(of.id), hex(rater.id), hex(session_row.package), opened_at, rater_code, version)
FROM session_row
JOIN stream ON stream.stream = session_row.stream
JOIN stream AS of ON of.stream = session_row.assessment
JOIN rater ON rater.rater = session_row.rater
UNION ALL
SELECT json_array('answer', hex(stream.id), place.text, code)
FROM answer_row
JOIN stream ON stream.stream = answer_row.stream
JOIN place ON place.place = answer_row.place
UNION ALL
SELECT json_array('stream', hex(id), changed_at, signed_at) FROM stream WHERE visible_seq IS NOT 0
ORDER BY 1;
