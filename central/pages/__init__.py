"""Pages for customers, behind links that only they have."""
