"""What is measured, and never asserted by a test."""
