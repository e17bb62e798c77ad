SELECT stream, kind, id FROM stream ORDER BY kind, stream;
