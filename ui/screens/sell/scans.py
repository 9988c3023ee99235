"""What becomes of a code that is scanned while Sell is shown."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.customer import Customer
from associate_app.domain.pricing.coupon import Coupon
from associate_app.domain.scan import Code, CodeKind, MeasureKind
from associate_app.domain.tender import money_moves
from associate_app.domain.time import Instant
from associate_app.queries import product
from associate_app.queries.codes import customers_with
from ui.format.others import plain
from ui.language.mark import translate
from ui.screens.sell.till import Till
from ui.words.problems import rule_words


@dataclass(frozen=True, slots=True)
class Outcome:
    """Words for the omnibox; `used` is False where the code stayed without effect."""

    words: str
    used: bool = True


def take(till: Till, code: Code) -> Outcome | None:
    """None for a code that is not for a basket: it leads where it leads."""
    act = _act(till, code)
    if act is None:
        return None
    if till.basket is not None and money_moves(till.basket.tenders):
        return Outcome(rule_words("basket.being_paid"), used=False)
    return act()


def refused_behind_sheet(till: Till, code: Code) -> Outcome | None:
    """A code for the basket while something lies over it: it must be scanned again, and that is said."""
    if _act(till, code) is None:
        return None
    words = translate("Sell", "Not added. Finish or close what is open, then scan it again.")
    return Outcome(words, used=False)


def _act(till: Till, code: Code) -> Callable[[], Outcome] | None:
    reader = till.workspace.store.reader()
    match code.kind:
        case CodeKind.GTIN:
            sku = product.sku_of(reader, code.value)
            return _adding(till, sku, code) if sku else None
        case CodeKind.CUSTOMER:
            return _giving(till, reader.document(Customer, code.value))
        case CodeKind.LOYALTY:
            found = customers_with(reader, code.kind, code.value)
            return _giving(till, found[0]) if len(found) == 1 else None
        case CodeKind.TEXT:
            for text in (code.value, code.value.upper()):
                if product.variant(reader, text) is not None:
                    return _adding(till, text, code)
            coupon = reader.document(Coupon, code.value.strip().upper())
            return _coupon(till, coupon) if coupon else None
    return None


def _adding(till: Till, sku: str, code: Code) -> Callable[[], Outcome]:
    measure = code.measure
    pieces = max(1, measure.amount) if measure and measure.kind is MeasureKind.PIECES else 1

    def act() -> Outcome:
        variant = product.variant(till.workspace.store.reader(), sku)
        name = plain(variant.name) if variant else sku
        before = _pieces(till, sku)
        why = _refusal(till, lambda: till.add(sku, pieces, scanned=True))
        if why:
            return Outcome(why, used=False)
        if _pieces(till, sku) == before:  # asked about, or waiting for the step that is under way
            return Outcome(translate("Sell", "Noted: {product}").format(product=name))
        return Outcome(translate("Sell", "In the basket: {product}").format(product=name))

    return act


def _pieces(till: Till, sku: str) -> int:
    return sum(line.pieces for line in till.basket.lines if line.sku == sku) if till.basket else 0


def _refusal(till: Till, act: Callable[[], object]) -> str:
    """Why it was refused; empty where it was done."""
    said: list[str] = []

    def hear(words: str, _rule: object) -> None:
        said.append(words)

    till.refused.connect(hear)
    try:
        act()
    finally:
        till.refused.disconnect(hear)
    return said[0] if said else ""


def _giving(till: Till, customer: Customer | None) -> Callable[[], Outcome] | None:
    if customer is None:
        return None
    id, name = customer.id, plain(customer.name)

    def act() -> Outcome:
        take_customer(till, id)
        return Outcome(translate("Sell", "Customer of this basket: {name}").format(name=name))

    return act


def take_customer(till: Till, customer: str) -> None:
    """For the basket in hand, or a new one."""
    if till.basket is None:
        till.begin(customer)
    elif till.basket.customer != customer:
        till.change(lambda basket, at: baskets.give_to(basket, customer, at=at))


def take_coupon(till: Till, code: str) -> None:
    """For the basket in hand, once."""
    if till.basket is not None and code not in till.basket.coupons:
        till.change(lambda basket, at: baskets.with_coupon(basket, code, at=at))


def _coupon(till: Till, coupon: Coupon) -> Callable[[], Outcome]:
    code = coupon.id

    def act() -> Outcome:
        if till.basket is None:
            till.begin()
        if why := _refusal(till, lambda: till.change(partial(_with_coupon, code))):
            return Outcome(why, used=False)
        return Outcome(translate("Sell", "Coupon {code} in the basket").format(code=code))

    return act


def _with_coupon(code: str, basket: Basket, at: Instant) -> Basket:
    return baskets.with_coupon(basket, code, at=at)
