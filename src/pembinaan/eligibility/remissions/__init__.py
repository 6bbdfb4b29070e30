"""How much each remisi and pengurangan masa pidana takes off, and a forecast of those to come."""
