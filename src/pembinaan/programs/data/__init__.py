"""The rows of the catalogue and the trainings that were reported, with their sources."""
