SELECT event.kind, event.version, event.body
FROM event
WHERE event.kind IN (1, 20, 42, 43);
