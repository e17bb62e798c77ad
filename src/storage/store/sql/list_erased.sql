SELECT id FROM event WHERE length(seal) = 32;
