"""What is asked about a customer, written down and decided, each in a sheet of its own."""
