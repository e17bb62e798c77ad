SELECT definition_source.path, source.digest, source.text
FROM definition
JOIN definition_source ON definition_source.definition = definition.definition
JOIN source ON source.source = definition_source.source
WHERE definition.digest = ?1
ORDER BY definition_source.path;
