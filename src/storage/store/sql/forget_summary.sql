UPDATE stream
SET summary_seq = NULL, done = NULL, total = NULL, required_open = NULL, flags = NULL, unsettled = NULL, here = NULL, waiting = NULL
WHERE stream = ?1 AND summary_seq > ?2;
