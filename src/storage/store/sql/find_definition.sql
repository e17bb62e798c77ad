SELECT definition FROM definition WHERE digest = ?1;
