"""Upah and premi: how an amount is split, and what each person earned, used and was paid, in whole rupiah."""
