"""What opens over the basket: one line, its price and its way, coupons, notes, parking, carts."""
