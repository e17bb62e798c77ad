-- In a store of an older schema, which is read to check or copy it, the column is that of the outer row: blank.
SELECT (SELECT coalesce(visible_seq, seq) FROM stream WHERE stream = ?1) FROM (SELECT NULL AS visible_seq);
