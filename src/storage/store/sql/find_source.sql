SELECT source FROM source WHERE digest = ?1;
