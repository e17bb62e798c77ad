SELECT session, since, due FROM leaving ORDER BY due, session;
