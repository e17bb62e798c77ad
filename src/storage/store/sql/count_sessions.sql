SELECT count(*) FILTER (WHERE signed_at IS NULL), count(signed_at) FROM stream WHERE kind = 2;
