SELECT
  (SELECT count(*) FROM meta), (SELECT count(*) FROM rater), (SELECT count(*) FROM place), (SELECT count(*) FROM stream),
  (SELECT count(*) FROM event), (SELECT count(*) FROM assessment_row), (SELECT count(*) FROM session_row),
  (SELECT count(*) FROM answer_row), (SELECT count(*) FROM draft), (SELECT count(*) FROM source),
  (SELECT count(*) FROM definition), (SELECT count(*) FROM definition_source),
  (SELECT count(*) FROM leaving), (SELECT count(*) FROM tombstone), (SELECT count(*) FROM copy_made),
  (SELECT count(*) FROM own_key), (SELECT count(*) FROM sender), (SELECT count(*) FROM merge), (SELECT count(*) FROM merge_part),
  (SELECT coalesce(sum(length(text)), 0) FROM draft), (SELECT coalesce(sum(length(text)), 0) FROM source);
