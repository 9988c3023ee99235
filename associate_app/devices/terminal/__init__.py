"""Card terminals: a port, and what stands behind it."""
