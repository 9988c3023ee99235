"""Products to add, as rows: `sku/<SKU>` adds, `style/<SKU>` asks for size and colour first."""

import json
from collections.abc import Iterable, Mapping, Sequence

from associate_app.domain.catalogue import Variant, price_at
from associate_app.domain.place import Place
from associate_app.domain.scan import parse
from associate_app.queries.orders import Item, items
from associate_app.queries.product import Product, product, sku_of, variant
from associate_app.queries.search import ProductHit
from associate_app.queries.selling import market
from ui.format.numbers import money
from ui.kit.row import Row
from ui.screens.cart_rows import here_words
from ui.screens.product.view_model import SEEN
from ui.screens.sell.sheets.goods import own_place
from ui.workspace import Workspace


def recent_skus(workspace: Workspace) -> list[str]:
    """What was looked at on this device, the last first."""
    kept = workspace.store.setting(SEEN)
    return [str(sku) for sku in json.loads(kept)] if kept else []


def numbered_rows(workspace: Workspace, typed: str) -> tuple[Row, ...]:
    """The one product whose whole SKU or barcode was typed."""
    reader, code = workspace.store.reader(), parse(typed, scanned=False)
    skus = [sku for gtin in code.candidates if (sku := sku_of(reader, gtin))]
    return goods_rows(workspace, skus[:1] or [typed.strip().upper()])


def at_till(workspace: Workspace) -> Mapping[str, str]:
    """What is handed over the counter, as the market says: SKU -> name of what is known here."""
    here = own_place(workspace)
    reader = workspace.store.reader()
    rules = market(reader, here.market) if here else None
    known = ((sku, variant(reader, sku)) for sku in rules.at_till) if rules else ()
    return {sku: found.name for sku, found in known if found is not None and found.active}


def found_rows(workspace: Workspace, hits: Iterable[ProductHit]) -> tuple[Row, ...]:
    here = own_place(workspace)
    if here is None:
        return ()
    reader = workspace.store.reader()
    rows: list[Row] = []
    for hit in hits:
        found = product(reader, hit.sku, here)
        if found is None:
            continue
        sold = _sold(found)
        if len(sold) == 1:
            rows += goods_rows(workspace, [each.id for each in sold])
            continue
        shown = found.variants[hit.sku]
        rows.append(
            Row(
                id=f"style/{hit.sku}",
                title=hit.name,
                detail=hit.detail,
                art=found.style.art,
                colour=shown.colour,
            )
        )
    return tuple(rows)


def variant_rows(workspace: Workspace, sku: str) -> tuple[Row, ...]:
    here = own_place(workspace)
    found = product(workspace.store.reader(), sku, here) if here else None
    return goods_rows(workspace, [each.id for each in _sold(found)]) if found else ()


def goods_rows(workspace: Workspace, skus: Sequence[str]) -> tuple[Row, ...]:
    """Those that are known here, with price and stock."""
    here = own_place(workspace)
    if here is None:
        return ()
    found = items(workspace.store.reader(), skus, here)
    rows = (_row(workspace, item, here) for item in found.values())
    return tuple(row for row in rows if row is not None)


def _row(workspace: Workspace, item: Item, here: Place) -> Row | None:
    variant = item.variant
    if variant is None or not variant.active:
        return None
    now = price_at(item.price, workspace.store.now(), store=here.id) if item.price else None
    parts = (variant.colour_name, variant.size, here_words(item))
    return Row(
        id=f"sku/{item.sku}",
        title=variant.name,
        detail=" · ".join(part for part in parts if part),
        art=item.style.art if item.style else "",
        colour=variant.colour,
        value=money(now.amount) if now else "",
    )


def _sold(found: Product) -> list[Variant]:
    """In the order of the style: by colour, then by size."""
    colours = [each.id for each in found.style.colours]
    sizes = list(found.style.sizes)

    def order(each: Variant) -> tuple[int, int]:
        return (
            colours.index(each.colour) if each.colour in colours else len(colours),
            sizes.index(each.size) if each.size in sizes else len(sizes),
        )

    return sorted((each for each in found.variants.values() if each.active), key=order)
