SELECT place FROM place WHERE text = ?1;
