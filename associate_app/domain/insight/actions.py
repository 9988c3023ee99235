"""Next best actions: rules with a stated reason, as a code and its facts."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from associate_app.domain.insight.birthday import is_near, nearest
from associate_app.domain.insight.occasion import CALLS, OFFERS, Here, Occasion, Wanted
from associate_app.domain.insight.repurchase import is_due
from associate_app.domain.pricing.loyalty import redeemable
from associate_app.domain.time import DAY, later

MOST = 5
WORTH = 5  # steps of points, before using them is worth saying
CALL_EARLY = DAY
_NO_LIMIT = 2**53


class ActionCode(StrEnum):
    """In the order in which they are offered."""

    CALL = "call.promised"
    PICKUP = "pickup.waiting"
    CART = "cart.in_stock"
    WISH = "wish.in_stock"
    REPLENISH = "replenishment.due"
    POINTS = "points.worth_using"
    BIRTHDAY = "birthday.offer"


# Who has taken this back hears nothing of it. What is the customer's own (a parcel that waits) always counts.
STOPPED_BY: Mapping[ActionCode, str] = {
    ActionCode.CALL: CALLS,
    ActionCode.CART: OFFERS,
    ActionCode.WISH: OFFERS,
    ActionCode.REPLENISH: OFFERS,
    ActionCode.POINTS: OFFERS,
    ActionCode.BIRTHDAY: OFFERS,
}
# What looks into habits and personal dates needs a yes; never asked is a no.
NEEDS: Mapping[ActionCode, str] = {ActionCode.REPLENISH: OFFERS, ActionCode.BIRTHDAY: OFFERS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """`about`: the SKU, pickup, call or coupon that it leads to. `more`: others of its kind."""

    code: ActionCode
    about: str
    facts: Mapping[str, str | int] = field(default_factory=dict)
    more: int = 0


def next_best(occasion: Occasion, most: int = MOST) -> tuple[Action, ...]:
    """At most one of each kind, the best of its kind; the same for the same occasion in whatever order."""
    found = (_best(code, occasion) for code in ActionCode if _may(code, occasion))
    return tuple(action for action in found if action is not None)[: max(most, 0)]


def _may(code: ActionCode, occasion: Occasion) -> bool:
    stopped, needed = STOPPED_BY.get(code), NEEDS.get(code)
    return stopped not in occasion.withdrawn and (needed is None or needed in occasion.agreed)


def _best(code: ActionCode, occasion: Occasion) -> Action | None:
    ranked = sorted(_RULES[code](occasion), key=lambda each: each[0])
    if not ranked:
        return None
    _, about, facts = ranked[0]
    return Action(code=code, about=about, facts=facts, more=len(ranked) - 1)


Rank = tuple[int | str, ...]
Facts = Mapping[str, str | int]
Found = Iterable[tuple[Rank, str, Facts]]


def _calls(occasion: Occasion) -> Found:
    for each in occasion.promised:
        if each.due <= later(occasion.now, CALL_EARLY):
            facts: Facts = {"about": each.about, "due": each.due}
            yield (each.due, each.call), each.call, facts


def _pickups(occasion: Occasion) -> Found:
    for each in occasion.waiting:
        facts: dict[str, str | int] = {"pieces": each.pieces, "shelf": each.shelf}
        if each.until is not None:
            facts["until"] = each.until
        yield (each.until or _NO_LIMIT, each.pickup), each.pickup, facts


def _cart(occasion: Occasion) -> Found:
    return _here(occasion.cart)


def _wishes(occasion: Occasion) -> Found:
    """What lies in the cart is spoken of there."""
    carted = {each.sku for each in occasion.cart}
    return _here(each for each in occasion.wishes if each.sku not in carted)


def _here(wanted: Iterable[Wanted]) -> Found:
    """The scarcest first: it may be gone tomorrow."""
    once = {each.sku: each for each in sorted(wanted, key=lambda each: (each.since, each.about))}
    for each in once.values():
        if each.here is not None and each.here.pieces > 0:
            rank = (each.here.pieces, -each.since, each.sku)
            yield rank, each.sku, {"of": each.about, "since": each.since, **_stock(each.here)}


def _replenishments(occasion: Occasion) -> Found:
    carted = {each.style for each in occasion.cart}
    for each in occasion.due:
        known = each.known
        if known.style in carted or not is_due(known, occasion.now):
            continue
        if each.here is not None and each.here.pieces > 0:
            facts = {"purchases": known.purchases, "days": known.interval_days, "last": known.last_at}
            yield (known.due_at, known.style), known.sku, {**facts, **_stock(each.here)}


def _points(occasion: Occasion) -> Found:
    rules = occasion.rules
    if rules is not None and rules.step > 0:
        points, value = redeemable(occasion.points, _NO_LIMIT, rules)
        facts: Facts = {"points": points, "value": value}
        if points >= WORTH * rules.step:
            yield (0,), "", facts


def _birthday(occasion: Occasion) -> Found:
    gift = occasion.gift
    if gift is None or occasion.birthday is None or gift.until < occasion.today:
        return
    if is_near(occasion.birthday, occasion.today):
        near = nearest(occasion.birthday, occasion.today)
        facts: Facts = {"on": near.isoformat(), "until": gift.until.isoformat(), "permille": gift.permille}
        yield (0,), gift.code, facts


def _stock(here: Here) -> Facts:
    return {"pieces": here.pieces, "bin": here.bin}


_RULES: Mapping[ActionCode, Callable[[Occasion], Found]] = {
    ActionCode.CALL: _calls,
    ActionCode.PICKUP: _pickups,
    ActionCode.CART: _cart,
    ActionCode.WISH: _wishes,
    ActionCode.REPLENISH: _replenishments,
    ActionCode.POINTS: _points,
    ActionCode.BIRTHDAY: _birthday,
}
