UPDATE stream SET changed_at = ?2 WHERE stream = ?1;
