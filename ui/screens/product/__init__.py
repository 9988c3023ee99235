"""The product card: what it is, what it costs, where it lies."""
