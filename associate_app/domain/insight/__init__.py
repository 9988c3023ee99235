"""What is known of a customer beyond single documents: numbers, habits, and what to do next."""
