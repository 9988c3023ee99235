"""Barcode decoding and what is plugged in. No Qt."""
