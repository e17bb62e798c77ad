-- Every connection, before anything is read. No log of SQLCipher on the terminal; no temporary file; no memory map that a failing
-- disk would turn into a crash; nothing in a schema may call what is not harmless; what is deleted is overwritten; REPLACE fires
-- the triggers that refuse deleting.
PRAGMA cipher_log_level = NONE;
PRAGMA busy_timeout = 2000;
PRAGMA temp_store = MEMORY;
PRAGMA mmap_size = 0;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA foreign_keys = ON;
PRAGMA recursive_triggers = ON;
PRAGMA secure_delete = ON;
