INSERT INTO merge_part (merge, kind, id, from_seq, to_seq) VALUES (?1, ?2, ?3, ?4, ?5);
