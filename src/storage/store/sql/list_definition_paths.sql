SELECT path FROM definition_source WHERE definition = ?1;
