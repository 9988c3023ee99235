"""Driving the app from outside, for the tour and end-to-end tests; exists only with `--control`."""
