"""F2, who: persons in law, the sentence and its dates, conduct, participation and assessments."""
