"""Money that central takes and gives back: charges that waited too long, pay links, and who serves them."""
