"""Styles and their variants, with GTINs of GS1's demonstration prefix 952."""

from collections.abc import Iterator
from dataclasses import dataclass

from associate_app.domain.catalogue import Colour, Style, Variant
from associate_app.domain.gtin import check_digit, to_gtin14
from central.demo.assortment import AT_TILL, BRANDS, COLOURS, GIVEN, KNOWN, LINES, TRAVEL_SET, Known, Line
from central.demo.scene import Scene

PREFIX = "952"  # GS1 General Specifications, section 1.4.2: for demonstrations
_FIRST_NUMBER = 30_000
_MOST_VARIANTS = 100
_FIRST_ITEM = 18_300_000
_SHARES = sum(line.share for line in LINES)
_SINGLE = frozenset({TRAVEL_SET.id, *(each.id for each in AT_TILL)})
USED_UP = frozenset({"Skin care", "Make-up", "Fragrance"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """A style with what the demo alone has to know of it."""

    number: int
    style: Style
    shelf: str
    cents: int  # list price in euros

    @property
    def is_known(self) -> bool:
        return self.number < len(KNOWN) or self.style.id in _SINGLE

    @property
    def is_coat(self) -> bool:
        return self.style.art == "coat"


def products(scene: Scene) -> tuple[Product, ...]:
    """The well-known styles first."""
    made = [_known(number, known) for number, known in enumerate(KNOWN)]
    for line, count in _counts(scene.size.styles - len(made)):
        names = scene.rng("names", line.art).sample(range(len(GIVEN) * len(line.garments)), count)
        made += [_product(scene, line, len(made) + place, name) for place, name in enumerate(names)]
    for number, known in enumerate((*AT_TILL, TRAVEL_SET), len(made) - len(_SINGLE)):
        made[number] = _known(number, known)
    return tuple(made)


def variants(product: Product) -> Iterator[Variant]:
    style = product.style
    for place, (colour, size) in enumerate((c, s) for c in style.colours for s in style.sizes):
        body = f"{PREFIX}{_FIRST_ITEM + product.number * _MOST_VARIANTS + place:09d}"
        yield Variant(
            id=sku(style.id, colour.id, size),
            style=style.id,
            gtin=to_gtin14(body + check_digit(body)),
            name=style.name,
            brand=style.brand,
            colour=colour.id,
            colour_name=colour.name,
            size=size,
        )


def sku(style: str, colour: str, size: str) -> str:
    return f"{style}-{colour}-{size.replace(' ', '')}".upper()


def at_till() -> tuple[str, ...]:
    """SKUs of what is handed over the counter."""
    return tuple(sku(each.id, each.colours[0], each.sizes[0]) for each in AT_TILL)


def _counts(styles: int) -> Iterator[tuple[Line, int]]:
    """How many styles each line has: its share, and the first lines what rounding leaves."""
    counts = [styles * line.share // _SHARES for line in LINES]
    for place in range(styles - sum(counts)):
        counts[place % len(LINES)] += 1
    return zip(LINES, counts, strict=True)


def _known(number: int, known: Known) -> Product:
    line = next(line for line in LINES if line.art == known.art)
    style = Style(
        id=known.id,
        brand=known.brand,
        name=known.name,
        category=known.category or line.category,
        material=known.material,
        art=known.art,
        colours=_colours(known.colours),
        sizes=known.sizes,
        replenishable=line.category in USED_UP,
    )
    return Product(number=number, style=style, shelf=known.shelf, cents=known.cents)


def _product(scene: Scene, line: Line, number: int, name: int) -> Product:
    rng = scene.rng("style", number)
    given, garment = GIVEN[name // len(line.garments)], line.garments[name % len(line.garments)]
    brand = rng.choice(line.brands)
    sizes = (rng.choice(line.sizes),) if line.sized_name else line.sizes
    low, high = line.euros
    style = Style(
        id=f"{BRANDS[brand]}-{_FIRST_NUMBER + number}",
        brand=brand,
        name=f"{given} {garment}, {sizes[0]}" if line.sized_name else f"{given} {garment}",
        category=line.category,
        material=rng.choice(line.materials),
        art=line.art,
        colours=_colours(rng.sample(line.colours, rng.randint(*line.colours_each))),
        sizes=sizes,
        replenishable=line.category in USED_UP,
    )
    shelf = f"{rng.choice(line.departments)} {rng.randint(1, line.spots)}"
    return Product(
        number=number, style=style, shelf=shelf, cents=100 * (rng.randint(low // 10, high // 10) * 10 - 1)
    )


def _colours(names: "tuple[str, ...] | list[str]") -> tuple[Colour, ...]:
    return tuple(Colour(id=name, name=COLOURS[name]) for name in names)
