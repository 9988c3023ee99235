"""The till for pointer and keyboard, in wide windows: all of a basket at one glance."""
