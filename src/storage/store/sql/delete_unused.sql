DELETE FROM source WHERE source NOT IN (SELECT source FROM definition_source);
DELETE FROM place WHERE place NOT IN (
  SELECT place FROM event WHERE place IS NOT NULL UNION SELECT place FROM answer_row
);
DELETE FROM rater WHERE rater NOT IN (SELECT rater FROM event UNION SELECT rater FROM session_row);
