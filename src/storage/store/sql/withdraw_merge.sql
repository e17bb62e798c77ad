UPDATE merge SET withdrawn = ?2 WHERE merge = ?1;
