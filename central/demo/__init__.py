"""The demo retailer Nordlys: fashion and beauty in every channel, the same for the same seed and moment."""

from central.demo.retailer import documents
from central.demo.scene import SIZES, Size

__all__ = ["SIZES", "Size", "documents"]
