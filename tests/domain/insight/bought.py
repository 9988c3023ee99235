"""Purchases of one customer, as short as a test can say them."""

from hypothesis import strategies as st

from associate_app.domain.insight.history import Bought, Purchase
from associate_app.domain.money import Money
from associate_app.domain.time import DAY, Instant

FIRST_DAY = 20_000  # days since 1970
NOW = Instant((FIRST_DAY + 1_000) * DAY)


def line(style: str = "COAT", pieces: int = 1, cents: int = 10_000, sent_back: int = 0, **said) -> Bought:
    return Bought(
        sku=said.get("sku", f"{style}-M"),
        style=style,
        pieces=pieces,
        paid=Money(pieces * cents, said.get("currency", "EUR")),
        sent_back=sent_back,
    )


def purchase(day: int, *lines: Bought, paid: int | None = None, in_store: bool = True, **said) -> Purchase:
    """`day` after the first day; `paid` in cents, all of the prices where it is not said."""
    currency = lines[0].paid.currency if lines else said.get("currency", "EUR")
    priced = sum(each.paid.minor for each in lines)
    return Purchase(
        id=said.get("id", f"O-{day}"),
        at=Instant((FIRST_DAY + day) * DAY + said.get("hour", 12) * 3_600_000),
        day=FIRST_DAY + day,
        place=said.get("place", "tallinn"),
        in_store=in_store,
        total=Money(priced if paid is None else paid, currency),
        lines=lines,
    )


@st.composite
def purchases(draw: st.DrawFn) -> list[Purchase]:
    made = []
    for number, day in enumerate(draw(st.lists(st.integers(0, 900), max_size=12))):
        lines = []
        for style in draw(st.lists(st.sampled_from("ABCDE"), min_size=1, max_size=4)):
            pieces = draw(st.integers(1, 5))
            lines.append(
                line(style, pieces, draw(st.integers(0, 50_000)), sent_back=draw(st.integers(0, pieces)))
            )
        priced = sum(each.paid.minor for each in lines)
        made.append(
            purchase(
                day, *lines, paid=draw(st.integers(0, priced)), in_store=draw(st.booleans()), id=f"O-{number}"
            )
        )
    return made
