"""Tables of law as data, each row with its confidence and the day it was checked."""
