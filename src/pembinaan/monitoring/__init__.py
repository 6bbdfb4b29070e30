"""F4: what is counted of programs: indicators and capacity."""
