"""What follows from a command, after its commit."""
