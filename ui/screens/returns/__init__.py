"""Orders that may come back."""
