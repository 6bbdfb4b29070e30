"""F0: durations, calendars, timelines, texts and errors; knows nothing of prisons."""
