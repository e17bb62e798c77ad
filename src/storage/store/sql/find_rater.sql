SELECT rater FROM rater WHERE id = ?1;
