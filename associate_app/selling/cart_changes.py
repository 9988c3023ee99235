"""What is other now than when a customer saved the cart: prices, offers, coupons, stock."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from associate_app.domain.basket import Basket, BasketLine
from associate_app.domain.cart import Cart, CartLine
from associate_app.domain.money import Money
from associate_app.domain.time import Instant
from associate_app.selling.quote import Quote

AskQuote = Callable[[Basket, Instant], Quote]


class Change(StrEnum):
    PRICE_UP = "price_up"
    PRICE_DOWN = "price_down"
    PROMOTION_ENDED = "promotion_ended"  # and so the price is higher
    NO_PRICE = "no_price"
    NOT_SOLD = "not_sold"
    NONE_HERE = "none_here"
    FEW_HERE = "few_here"
    COUPON_REFUSED = "coupon_refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class CartChange:
    """`sku` is empty for a coupon. Facts: `was` and `now` of a piece in minor units of `currency`, `name` of
    what has ended, `here` and `pieces`, `coupon` and `why`."""

    code: Change
    sku: str = ""
    facts: Mapping[str, str | int] = field(default_factory=dict)


def changes_of(cart: Cart, customer: str, store: str, now: Instant, ask: AskQuote) -> Iterator[CartChange]:
    """In the order of the cart; how it can be had where there is too little is the plan's to say."""
    basket = priced_alone(cart.lines, cart.coupons, customer, store, now)
    today, then = ask(basket, now), ask(basket, cart.changed_at)
    prices, before = pieces_cost(today), pieces_cost(then)
    running, ran = _reductions(today), _reductions(then)
    for line in cart.lines:
        variant = today.goods.variants.get(line.sku)
        if variant is None or not variant.active:
            yield CartChange(code=Change.NOT_SOLD, sku=line.sku)
            continue
        seen = _seen(line, today.market.currency, before)
        if line.sku not in prices:
            yield CartChange(code=Change.NO_PRICE, sku=line.sku)
        elif seen is not None and seen != prices[line.sku]:
            ended = sorted(ran.get(line.sku, set()) - running.get(line.sku, set()))
            yield _other_price(line.sku, seen, prices[line.sku], today.market.currency, ended)
        yield from _stock(line, today)
    for refused in today.priced.refused:
        yield CartChange(code=Change.COUPON_REFUSED, facts={"coupon": refused.code, "why": refused.why})


def priced_alone(
    lines: tuple[CartLine, ...], coupons: tuple[str, ...], customer: str, store: str, at: Instant
) -> Basket:
    """A basket of these goods and nothing else, for its prices alone."""
    return Basket(
        id="",
        store=store,
        started_at=at,
        started_by="",
        changed_at=at,
        customer=customer,
        coupons=coupons,
        lines=tuple(
            BasketLine(id=line.sku, sku=line.sku, pieces=line.pieces, many_confirmed=True) for line in lines
        ),
    )


def pieces_cost(quote: Quote) -> Mapping[str, int]:
    """SKU -> what a piece costs with everything that applies, without the cent that does not divide."""
    return {line.sku: line.total // line.pieces for line in quote.priced.lines if line.sku and line.pieces}


def as_cart_lines(basket: Basket, ask: AskQuote, at: Instant) -> tuple[CartLine, ...]:
    """The basket as a web cart has it: each product once, at its price without what was set by hand."""
    bare = tuple(CartLine(sku=sku, pieces=pieces) for sku, pieces in pieces_of(basket).items())
    quote = ask(priced_alone(bare, basket.coupons, basket.customer, basket.store, at), at)
    prices, currency = pieces_cost(quote), quote.market.currency
    return tuple(
        CartLine(
            sku=line.sku,
            pieces=line.pieces,
            price=Money(prices[line.sku], currency) if line.sku in prices else None,
        )
        for line in bare
    )


def pieces_of(basket: Basket) -> Counter[str]:
    """By SKU."""
    pieces = Counter[str]()
    for line in basket.lines:
        pieces[line.sku] += line.pieces
    return pieces


def _seen(line: CartLine, currency: str, before: Mapping[str, int]) -> int | None:
    """What was saved with it; where nothing was, what it cost here then."""
    if line.price is not None and line.price.currency == currency:
        return line.price.minor
    return before.get(line.sku)


def _reductions(quote: Quote) -> Mapping[str, set[str]]:
    """SKU -> names of what made it cheaper."""
    names: dict[str, set[str]] = {}
    for applied in quote.priced.applied:
        for share in applied.lines:
            names.setdefault(share.line, set()).add(applied.name or applied.id)
    return names


def _other_price(sku: str, seen: int, now: int, currency: str, ended: list[str]) -> CartChange:
    facts: dict[str, str | int] = {"was": seen, "now": now, "currency": currency}
    if now < seen:
        return CartChange(code=Change.PRICE_DOWN, sku=sku, facts=facts)
    if ended:
        return CartChange(code=Change.PROMOTION_ENDED, sku=sku, facts=facts | {"name": ended[0]})
    return CartChange(code=Change.PRICE_UP, sku=sku, facts=facts)


def _stock(line: CartLine, quote: Quote) -> Iterator[CartChange]:
    stock = quote.goods.stock.get(line.sku)
    here = max(stock.available if stock else 0, 0) + quote.goods.reserved.get(line.sku, 0)
    if here < line.pieces:
        code = Change.FEW_HERE if here else Change.NONE_HERE
        yield CartChange(code=code, sku=line.sku, facts={"here": here, "pieces": line.pieces})
