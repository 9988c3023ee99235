"""Selling without a screen: what a basket costs and how it goes, how it is paid, what comes of it."""

from associate_app.selling.cart_cost import CartCost
from associate_app.selling.checkout import Checkout, Completed
from associate_app.selling.quote import Quote, Quoting

__all__ = ["CartCost", "Checkout", "Completed", "Quote", "Quoting"]
