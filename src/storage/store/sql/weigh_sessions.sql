SELECT stream, signed_at IS NULL, ifnull(unsettled, 0), changed_at, substr(nullif(waiting, ''), 1, 10)
FROM stream
WHERE kind = 2 AND visible_seq IS NOT 0 AND NOT EXISTS (SELECT 1 FROM leaving WHERE leaving.session = stream.id);
