"""F2, under what: parties, documents, events and what is still missing before signature."""
