SELECT count(*) FROM session_row WHERE assessment = ?1 AND stream <> ?2;
