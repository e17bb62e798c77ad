SELECT secret FROM own_key WHERE use = ?1;
