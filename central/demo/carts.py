"""Carts still open, at the prices that their customers saw when they saved them."""

from collections.abc import Iterator, Mapping, Sequence

from associate_app.domain.cart import Cart, CartLine
from associate_app.domain.catalogue import Variant, price_at
from associate_app.domain.customer import Customer
from associate_app.domain.money import Money
from associate_app.domain.order import Channel
from associate_app.domain.pricing.basket import Basket, BasketLine, line_of
from associate_app.domain.pricing.book import PromotionBook
from associate_app.domain.pricing.engine import price_basket
from associate_app.domain.time import DAY, MINUTE, Instant, later
from central.demo.catalogue import Product, sku, variants
from central.demo.orders import Shop
from central.demo.prices import price
from central.demo.promotions import promotions

_PER_HUNDRED = 6
_KADRI, _ILZE = 3, 14  # places of the first store's customers, see `customers.KNOWN`
_ILZE_WANTS = (
    sku("MH-20418", "ink", "M"),
    sku("TS-20502", "cloud", "30 ml"),
    sku("MH-20440", "wine", "M"),
)
_KADRI_WANTS = sku("MH-20418", "camel", "S")
_LONG_AGO = 25 * DAY
_Goods = Mapping[str, tuple[Product, Variant]]  # by SKU


def carts_of(shop: Shop) -> Iterator[Cart]:
    place, now = shop.place, shop.scene.now
    book = PromotionBook(promotions(shop.scene, place.market, place.currency))
    goods = {variant.id: (product, variant) for product in shop.products for variant in variants(product)}
    for number, customer in enumerate(shop.customers):
        rng = shop.scene.rng("cart", customer.id)
        known = _known(shop, goods, number)
        if known is not None:
            skus, changed = known
        elif rng.randrange(100) < _PER_HUNDRED:
            skus = sorted({shop.any_variant(rng)[1].id for _ in range(rng.randint(1, 4))})
            changed = later(now, -rng.randint(5, 72 * 60) * MINUTE)
        else:
            continue
        yield Cart(
            id=f"cart-{customer.id}",
            channel=Channel.WEB if known else rng.choice((Channel.WEB, Channel.APP)),
            customer=customer.id,
            store=place.id,
            lines=_priced(shop, goods, book, customer, skus, changed),
            changed_at=changed,
        )


def _known(shop: Shop, goods: _Goods, number: int) -> tuple[Sequence[str], Instant] | None:
    """What Ilze has put aside this morning; and Kadri so long ago that other prices hold now."""
    if shop.number == 0 and number == _ILZE:
        return _ILZE_WANTS, later(shop.scene.now, -90 * MINUTE)
    if shop.number == 0 and number == _KADRI:
        at = later(shop.scene.now, -_LONG_AGO)
        return (_KADRI_WANTS, *_on_offer_then(shop, goods, at)), at
    return None


def _on_offer_then(shop: Shop, goods: _Goods, at: Instant) -> Iterator[str]:
    """Something that was on offer then and is not any more."""
    for id, (product, variant) in goods.items():
        listed = price(shop.scene, product, variant, shop.place.market, shop.place.currency)
        then, now = price_at(listed, at), price_at(listed, shop.scene.now)
        if then is not None and then.offer is not None and now is not None and now.offer is None:
            yield id
            return


def _priced(
    shop: Shop,
    goods: _Goods,
    book: PromotionBook,
    customer: Customer,
    skus: Sequence[str],
    at: Instant,
) -> tuple[CartLine, ...]:
    place = shop.place
    asked = Basket(
        market=place.market,
        store=place.id,
        channel=Channel.WEB,
        currency=place.currency,
        at=at,
        lines=tuple(_line(shop, *goods[each], at) for each in skus),
        customer=customer.id,
        customer_tier=customer.tier,
    )
    priced = {line.sku: line.total for line in price_basket(asked, book).lines}
    return tuple(CartLine(sku=each, pieces=1, price=Money(priced[each], place.currency)) for each in skus)


def _line(shop: Shop, product: Product, variant: Variant, at: Instant) -> BasketLine:
    listed = price(shop.scene, product, variant, shop.place.market, shop.place.currency)
    return line_of(
        variant.id, variant.id, 1, variant=variant, style=product.style, price=price_at(listed, at)
    )
