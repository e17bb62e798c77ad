DELETE FROM draft WHERE session = ?1 AND place = ?2 AND field <> 'here';
