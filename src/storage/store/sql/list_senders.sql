SELECT key, label, first_seen FROM sender ORDER BY first_seen, key;
