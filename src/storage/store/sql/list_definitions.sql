SELECT definition, digest FROM definition;
