"""F5: the public JSON forms and their schema."""
