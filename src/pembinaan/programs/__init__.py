"""F2, what: programs, offerings under an agreement, enrolment."""
