"""The scanner doctor: press the trigger, and see what arrives."""
