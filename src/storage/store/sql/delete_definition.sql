DELETE FROM definition_source WHERE definition = ?1;
