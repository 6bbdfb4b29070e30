"""F3, may they: conditions, rights, decisions and their explanation."""
