"""How a basket is paid: tenders, the sheets of each, the finished sale and its receipt."""
