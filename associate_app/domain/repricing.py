"""The price of a sale once more, from what central knows: it must come to the same."""

from collections.abc import Mapping

from associate_app.domain.catalogue import Price, Style, Variant, price_at
from associate_app.domain.market import Market
from associate_app.domain.money import Money
from associate_app.domain.order import Channel
from associate_app.domain.pricing import basket as pricing
from associate_app.domain.pricing.bill import bill
from associate_app.domain.pricing.book import PromotionBook
from associate_app.domain.pricing.coupon import Coupon, PresentedCoupon
from associate_app.domain.pricing.engine import price_basket
from associate_app.domain.sale import Sale, SaleLine


def repriced(
    sale: Sale,
    market: Market,
    book: PromotionBook,
    variants: Mapping[str, Variant],
    styles: Mapping[str, Style],
    prices: Mapping[str, Price],
    coupons: Mapping[str, Coupon],
) -> int:
    """To pay in minor units, at the moment when it was priced; how often a coupon was used is not asked."""

    def line(sold: SaleLine) -> pricing.BasketLine:
        variant, price = variants.get(sold.sku), prices.get(sold.sku)
        return pricing.line_of(
            sold.id,
            sold.sku,
            sold.pieces,
            variant=variant,
            style=styles.get(variant.style) if variant else None,
            price=price_at(price, sale.priced_at, store=sale.store, groups=sale.customer_groups)
            if price
            else None,
            override=sold.override,
            many_confirmed=True,
        )

    fee = Money(market.delivery_fee, market.currency)
    shipped = sale.line(pricing.DELIVERY) is not None
    asked = pricing.Basket(
        market=sale.market,
        store=sale.store,
        channel=Channel.STORE,
        currency=sale.currency,
        at=sale.priced_at,
        lines=tuple(line(each) for each in sale.lines if each.sku),
        customer=sale.customer,
        customer_groups=sale.customer_groups,
        customer_tier=sale.customer_tier,
        coupons=tuple(PresentedCoupon(code=code, coupon=coupons.get(code)) for code in sale.coupons),
        delivery=pricing.Delivery(fee=fee, tax_class=market.delivery_tax_class) if shipped else None,
        points_value=sale.points_value,
    )
    return bill(price_basket(asked, book), market.tax, sale.priced_at).total
