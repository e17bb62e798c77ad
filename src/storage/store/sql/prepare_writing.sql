-- A connection that writes: an answer that was confirmed survives a power cut. NORMAL loses answers then and no kill test sees it.
-- The last two matter on macOS, where an ordinary sync leaves data in the drive's cache. Checkpoints are made between appends,
-- see `Store::checkpoint`; the one by itself is the net below.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA fullfsync = ON;
PRAGMA checkpoint_fullfsync = ON;
PRAGMA wal_autocheckpoint = 8000;
