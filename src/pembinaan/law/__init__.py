"""F1: what the law says: citations, the registry of instruments and provisions, named readings."""
