SELECT event.seq, event.id, event.late, rater.id, event.cause, event.kind, event.version, place.text, event.seal, event.mark, event.body
FROM event
JOIN rater ON rater.rater = event.rater
LEFT JOIN place ON place.place = event.place
WHERE event.stream = ?1 AND event.seq <= ?2
ORDER BY event.seq;
