SELECT (SELECT count(*) FROM stream), (SELECT count(*) FROM event), (SELECT count(*) FROM draft), (SELECT count(*) FROM definition_source);
