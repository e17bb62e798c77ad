SELECT merge, bundle, sender, at FROM merge WHERE withdrawn IS NULL ORDER BY merge DESC LIMIT 1;
