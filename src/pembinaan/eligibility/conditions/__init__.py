"""The vocabulary of conditions."""
