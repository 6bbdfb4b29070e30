"""The checks of a review, one module for each module of rules; each yields what is not met or not known."""
