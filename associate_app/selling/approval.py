"""Who has to agree to the prices of a basket that were set by hand, before any money moves."""

from associate_app.domain.catalogue import price_at
from associate_app.domain.pricing.override import Piece, judge
from associate_app.domain.staff import Role
from associate_app.selling.quote import Quote, groups_now

_RANKS = tuple(Role)  # lowest first


def approver_needed(quote: Quote, role: Role) -> Role | None:
    """The least role that must approve what somebody of `role` sells; None when nobody has to.

    Raises RuleViolation `override.…` for what nobody may give.
    """
    policy, at = quote.market.overrides, quote.at
    verdicts = [
        judge(line.override, piece_of(quote, line.id), policy, role, at)
        for line in quote.basket.lines
        if line.override is not None
    ]
    needed = [each.approver for each in verdicts if each.approver is not None]
    return max(needed, key=_RANKS.index, default=None)


def outranks(role: Role, needed: Role) -> bool:
    """Whether somebody of `role` may approve what needs `needed`."""
    return _RANKS.index(role) >= _RANKS.index(needed)


def piece_of(quote: Quote, line: str) -> Piece:
    """What `judge` has to know of a line."""
    sold = quote.basket.line(line)
    assert sold is not None
    price = quote.goods.prices.get(sold.sku)
    groups = groups_now(quote.customer, quote.place, quote.at)
    rate = next((billed.rate for billed in quote.bill.lines if billed.id == line), 0)
    return Piece(
        currency=quote.market.currency,
        price=price_at(price, quote.at, store=quote.place.id, groups=groups) if price else None,
        cost=None,
        tax_rate=rate,
        tax_inside=quote.bill.tax_inside,
    )
