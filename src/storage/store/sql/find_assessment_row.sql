SELECT assessment_row.stream
FROM assessment_row JOIN stream ON stream.stream = assessment_row.stream
WHERE stream.id = ?1 AND stream.kind = 1;
