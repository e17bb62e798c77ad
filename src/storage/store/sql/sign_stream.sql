UPDATE stream SET signed_at = ?2 WHERE stream = ?1;
