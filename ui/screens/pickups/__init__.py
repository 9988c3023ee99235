"""Pickups: the board, the pick list, the hand over."""
