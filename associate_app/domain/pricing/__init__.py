"""What a basket costs and why: `price_basket` is the one door, `bill` adds the tax."""
