SELECT stream, signed_at IS NULL, ifnull(unsettled, 0), changed_at FROM stream WHERE kind = 2;
