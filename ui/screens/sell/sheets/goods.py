"""What a line is about, in words and pictures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from associate_app.domain.place import Place
from associate_app.queries.orders import Item, items
from associate_app.queries.product import place
from associate_app.selling import Quote
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Goods:
    name: str
    look: str  # "Maja Holm · Ink · M"
    art: str
    colour: str
    free: int  # that can be sold here


def own_place(workspace: Workspace) -> Place | None:
    identity = workspace.store.identity()
    return place(workspace.store.reader(), identity.store) if identity else None


def goods(workspace: Workspace, skus: Iterable[str]) -> Mapping[str, Goods]:
    """By SKU; where a product is not known here its number stands for it."""
    here = own_place(workspace)
    if here is None:
        return {sku: Goods(sku, "", "", "", 0) for sku in skus}
    found = items(workspace.store.reader(), tuple(skus), here)
    return {sku: _goods(each) for sku, each in found.items()}


def goods_of(workspace: Workspace, quote: Quote | None, skus: Iterable[str]) -> Mapping[str, Goods]:
    """Those of a basket: what its quote knows is not asked for again."""
    asked = set(skus)
    known = dict[str, Goods]()
    if quote is not None:
        for sku in asked & quote.goods.variants.keys():
            variant = quote.goods.variants[sku]
            style, stock = quote.goods.styles.get(variant.style), quote.goods.stock.get(sku)
            known[sku] = _goods(Item(sku=sku, variant=variant, style=style, stock=stock))
    return {**known, **goods(workspace, asked - known.keys())}


def one(workspace: Workspace, sku: str) -> Goods:
    return goods(workspace, (sku,))[sku]


def _goods(item: Item) -> Goods:
    variant = item.variant
    free = max(0, item.stock.available) if item.stock else 0
    if variant is None:
        return Goods(item.sku, "", "", "", free)
    parts = (variant.brand, variant.colour_name, variant.size)
    return Goods(
        name=variant.name,
        look=" · ".join(part for part in parts if part),
        art=item.style.art if item.style else "",
        colour=variant.colour,
        free=free,
    )
