SELECT stream, summary_seq, done, total, required_open, flags, urgent, next
FROM session_row
WHERE summary_seq IS NOT NULL;
