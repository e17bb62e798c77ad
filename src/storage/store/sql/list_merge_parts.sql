SELECT kind, id, from_seq, to_seq FROM merge_part WHERE merge = ?1 ORDER BY kind DESC, id;
