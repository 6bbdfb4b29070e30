"""After release: the duty to report, follow-up, continuation of a program, and what is handed over to whom."""
