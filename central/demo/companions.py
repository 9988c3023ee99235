"""What people at Nordlys buy together, so that there is something to find out."""

from collections.abc import Mapping, Sequence
from random import Random

from central.demo.catalogue import Product
from central.demo.scene import Scene

_KNOWN = {
    "MH-20418": ("NL-20011", "NL-20034"),
    "MH-20440": ("NL-20305", "SL-20601"),
    "TS-20502": ("TS-20501", "SL-20601"),
    "VA-20260": ("VA-20112", "NL-20034"),
}
_ARTS = {
    "coat": ("scarf", "beanie"),
    "dress": ("bag", "lipstick"),
    "sweater": ("trousers", "scarf"),
    "shirt": ("trousers", "sweater"),
    "trousers": ("shirt", "boot"),
    "boot": ("bag", "trousers"),
    "bag": ("scarf", "boot"),
    "scarf": ("beanie", "coat"),
    "beanie": ("scarf", "coat"),
    "jar": ("serum", "jar"),
    "serum": ("jar", "lipstick"),
    "lipstick": ("perfume", "jar"),
    "perfume": ("lipstick", "serum"),
}
OFTEN = 0.6  # of the orders that begin with a product take something that goes with it

Companions = Mapping[str, Sequence[Product]]  # style -> what goes with it, the more usual first


def companions(scene: Scene, products: Sequence[Product]) -> Companions:
    by_art: dict[str, list[Product]] = {}
    for product in products:
        by_art.setdefault(product.style.art, []).append(product)
    by_style = {product.style.id: product for product in products}
    return {
        product.style.id: [by_style[id] for id in _KNOWN[product.style.id]]
        if product.style.id in _KNOWN
        else _drawn(scene, product, by_art)
        for product in products
    }


def companion(of: Product, known: Companions, rng: Random) -> Product | None:
    """None when nothing is taken with it this time."""
    if rng.random() >= OFTEN:
        return None
    first, *others = known[of.style.id]
    return first if rng.random() < 0.7 else rng.choice(others)


def _drawn(scene: Scene, product: Product, by_art: Mapping[str, Sequence[Product]]) -> list[Product]:
    rng = scene.rng("companions", product.style.id)
    return [
        rng.choice([each for each in by_art[art] if each is not product]) for art in _ARTS[product.style.art]
    ]
