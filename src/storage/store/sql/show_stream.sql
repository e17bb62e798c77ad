UPDATE stream SET visible_seq = nullif(?2, seq), changed_at = ?3, signed_at = NULL WHERE stream = ?1;
