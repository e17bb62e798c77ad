SELECT event.seq, event.id, event.late, event.kind, place.text, event.body
FROM event LEFT JOIN place ON place.place = event.place
WHERE event.stream = ?1 AND event.seq > ?2
ORDER BY event.seq DESC;
