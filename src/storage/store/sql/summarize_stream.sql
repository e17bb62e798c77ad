UPDATE stream
SET summary_seq = ?2, done = ?3, total = ?4, required_open = ?5, flags = ?6, unsettled = ?7, here = ?8, waiting = ?9
WHERE stream = ?1;
