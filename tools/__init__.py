"""What developers run by hand; nothing of it ships with the app."""
