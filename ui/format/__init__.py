"""Money, numbers, times and distances as people read them."""
