"""Selling: the carts customers have put aside, until the basket comes."""
