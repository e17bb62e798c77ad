DELETE FROM definition WHERE definition = ?1;
