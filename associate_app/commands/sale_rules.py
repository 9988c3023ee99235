"""What no till may say of a sale: a device refuses it, central keeps what has happened and tells of it."""

from collections.abc import Iterator
from contextlib import contextmanager

from associate_app.domain.catalogue import Price, price_at
from associate_app.domain.device import Device
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.market import Market
from associate_app.domain.place import Place
from associate_app.domain.pricing.override import Piece, is_picture, judge, must_be_approved
from associate_app.domain.receipt import receipt_number
from associate_app.domain.sale import Sale, must_reconcile
from associate_app.domain.staff import Staff
from associate_app.domain.time import DAY, HOUR, later
from associate_app.world import World


@contextmanager
def told(sale: Sale, world: World) -> Iterator[None]:
    """Whoever sends a fact has not asked central first: what breaks a rule needs somebody's look."""
    try:
        yield
    except RuleViolation as broken:
        world.attend(
            "sale.against_rules", about=sale.id, store=sale.store, number=sale.id, reason=broken.code
        )


def must_be_right(sale: Sale, entry: Entry, world: World) -> None:
    """Raises RuleViolation: sums, number, market, currency, time, and prices by hand."""
    if not any(line.sku for line in sale.lines):
        raise RuleViolation("basket.empty")
    must_reconcile(sale)
    if sale.id != receipt_number(world.require(Device, entry.device).number, sale.running):
        raise RuleViolation("sale.number_taken", number=sale.id)
    place = world.require(Place, sale.store)
    if (sale.currency, sale.market) != (place.currency, place.market):
        raise RuleViolation("sale.currency_differs", currency=sale.currency)
    if abs(sale.at - entry.at) > HOUR or sale.priced_at > later(sale.at, HOUR):
        raise RuleViolation("sale.time_wrong")
    market = world.require(Market, sale.market)
    if any(2 * abs(each.rounding) > market.tax.cash_step for each in sale.tenders):
        raise RuleViolation("sale.does_not_add_up", what="cash")
    _must_be_allowed(sale, market, entry, world)


def must_be_priced_lately(sale: Sale) -> None:
    """Prices stand still while somebody pays. A till does not ask: whoever has paid gets their goods."""
    if sale.at - sale.priced_at > DAY:
        raise RuleViolation("sale.time_wrong")


def typed_in(sale: Sale) -> Iterator[str]:
    for line in sale.lines:
        if line.override is not None and line.override.match is not None:
            yield line.override.match.competitor
            if not is_picture(line.override.match.evidence):
                yield line.override.match.evidence
    for tender in sale.tenders:
        yield tender.approval_code


def _must_be_allowed(sale: Sale, market: Market, entry: Entry, world: World) -> None:
    """Prices set by hand stay within what actor and approver may give. Raises `override.…`."""
    by_hand = [line for line in sale.lines if line.override is not None]
    if not by_hand:
        return
    role = world.require(Staff, entry.actor).role
    approver = world.get(Staff, entry.approver) if entry.approver else None
    for line in by_hand:
        assert line.override is not None
        price = world.get(Price, f"{sale.market}:{line.sku}")
        groups = sale.customer_groups
        now = price_at(price, sale.priced_at, store=sale.store, groups=groups) if price else None
        piece = Piece(
            currency=sale.currency, price=now, cost=None, tax_rate=line.rate, tax_inside=sale.tax_inside
        )
        verdict = judge(line.override, piece, market.overrides, role, sale.at)
        must_be_approved(verdict, approver.role if approver else None)
