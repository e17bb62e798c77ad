INSERT INTO definition_source (definition, path, source) VALUES (?1, ?2, ?3);
