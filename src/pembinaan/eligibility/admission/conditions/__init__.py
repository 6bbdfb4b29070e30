"""Conditions that programs ask and rights do not."""
