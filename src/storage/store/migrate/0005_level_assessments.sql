-- Which country and which level of its government an assessment is about, so that lists tell apart sessions that differ in nothing else.
-- Blank where it is about none. Rows of before take both from the event that opened the assessment.

PRAGMA user_version = 5;

ALTER TABLE assessment_row ADD COLUMN country TEXT;
ALTER TABLE assessment_row ADD COLUMN level TEXT;

UPDATE assessment_row SET (country, level) = (
  SELECT json_extract(event.body, '$.country'), json_extract(event.body, '$.government_level')
  FROM event
  WHERE event.stream = assessment_row.stream AND event.seq = 1 AND json_valid(event.body)
);
