"""Planning: who gets a place, and what would open a right in time."""
