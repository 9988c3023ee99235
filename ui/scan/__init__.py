"""Barcode scanners that type like a keyboard, and what becomes of a scan."""
