"""What goes well with what a customer looks at, without what they had already."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from associate_app.domain.catalogue import Price, Style, Variant
from associate_app.domain.customer import Customer
from associate_app.domain.insight.summary import CustomerSummary
from associate_app.domain.insight.together import Partner, Recommendation
from associate_app.domain.place import Place
from associate_app.domain.stock import Stock
from associate_app.domain.time import Instant
from associate_app.store import Reader

_MOST_STYLES = 30  # of a basket that are looked at
_BOUGHT = """
    select distinct variant.style from (
        select json_extract(line.value, '$.sku') as sku
        from "order" as bought, json_each(bought.doc, '$.lines') as line
        where bought.customer in (select value from json_each(:ids))
        union
        select json_extract(line.value, '$.sku')
        from sale, json_each(sale.doc, '$.lines') as line
        where sale.customer in (select value from json_each(:ids))
    ) as taken join variant on variant.id = taken.sku
"""
_VARIANTS = "select doc from variant where style = :style"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A style that goes well with `because`: of `baskets` with that, `partner` says how many hold both."""

    style: Style
    variant: Variant  # of which most lie here
    here: int
    price: Price
    because: str
    partner: Partner
    baskets: int
    at: Instant  # when central counted it


def goes_with(
    reader: Reader, styles: Sequence[str], store: Place, most: int, customer: Customer | None = None
) -> tuple[Suggestion, ...]:
    """The surest first, what lies here before what does not; nothing that the customer bought or sent back.

    Only what is sold in this market.
    """
    asked = tuple(dict.fromkeys(styles))[:_MOST_STYLES]
    had = {*asked, *(had_before(reader, customer) if customer else ())}
    known = (reader.document(Recommendation, style) for style in asked)
    made = [_suggestion(reader, *each, store) for each in _ranked(filter(None, known), had)]
    found = [each for each in made if each is not None]
    return tuple(sorted(found, key=lambda each: each.here == 0))[: max(most, 0)]


def had_before(reader: Reader, customer: Customer) -> frozenset[str]:
    """Styles that the customer ever bought, as central counted them and as this device knows since."""
    rows = reader.rows(_BOUGHT, ids=json.dumps(sorted(customer.ids)))
    counted = reader.document(CustomerSummary, customer.id)
    return frozenset(style for (style,) in rows) | frozenset(counted.styles if counted else ())


def _ranked(known: Iterable[Recommendation], had: set[str]) -> list[tuple[Recommendation, Partner]]:
    """Each partner once, with the style that it goes with best."""
    pairs = [(of, each) for of in known for each in of.partners if each.style not in had]
    pairs.sort(key=lambda pair: (pair[1].base - pair[1].at_least, pair[1].style, pair[0].id))
    return list({each.style: (of, each) for of, each in reversed(pairs)}.values())[::-1]


def _suggestion(reader: Reader, of: Recommendation, partner: Partner, store: Place) -> Suggestion | None:
    style = reader.document(Style, partner.style)
    sold = [each for each in reader.documents(Variant, _VARIANTS, style=partner.style) if each.active]
    here = {each.id: _here(reader, store, each.id) for each in sold}
    for variant in sorted(sold, key=lambda each: (-here[each.id], each.id)):
        price = reader.document(Price, f"{store.market}:{variant.id}")
        if style is not None and price is not None:
            return Suggestion(
                style=style,
                variant=variant,
                here=here[variant.id],
                price=price,
                because=of.id,
                partner=partner,
                baskets=of.baskets,
                at=of.at,
            )
    return None


def _here(reader: Reader, store: Place, sku: str) -> int:
    stock = reader.document(Stock, f"{store.id}:{sku}")
    return max(stock.available, 0) if stock else 0
