SELECT value FROM meta WHERE name = 'readable_from';
