SELECT stream, summary_seq, done, total, required_open, flags, unsettled, here
FROM session_row
WHERE summary_seq IS NOT NULL;
