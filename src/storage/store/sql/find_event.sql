SELECT stream.kind, stream.id, event.seq
FROM event JOIN stream ON stream.stream = event.stream
WHERE substr(event.id, 1, 8) = substr(?1, 1, 8) AND event.id = ?1;
