"""The reading side: one question of one screen per function, frozen answers out."""
