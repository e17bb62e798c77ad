SELECT kind, id, at, reason FROM tombstone ORDER BY kind, id;
