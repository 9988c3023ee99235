"""Help in the app."""
