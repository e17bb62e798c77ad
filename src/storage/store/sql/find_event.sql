SELECT stream.kind, stream.id, event.seq
FROM event JOIN stream ON stream.stream = event.stream
WHERE event.id = ?1;
