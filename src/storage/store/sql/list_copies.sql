SELECT path, at FROM copy_made ORDER BY at, path;
