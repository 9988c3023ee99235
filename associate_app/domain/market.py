"""What one market has decided about selling: tax, rounding, limits, points, delivery."""

from dataclasses import dataclass, field

from associate_app.domain.fulfilment.plan import PlanRules
from associate_app.domain.pricing.loyalty import LoyaltyRules
from associate_app.domain.pricing.override import OverridePolicy
from associate_app.domain.pricing.tax import TaxRules


@dataclass(frozen=True, slots=True, kw_only=True)
class Market:
    """`id` is the market of places and prices; amounts are minor units of its currency."""

    id: str
    currency: str
    tax: TaxRules
    overrides: OverridePolicy
    loyalty: LoyaltyRules
    plan: PlanRules = field(default_factory=PlanRules)
    delivery_fee: int = 0  # of all shipments of one sale together
    delivery_tax_class: str = "standard"
    card_offline: int = 0  # the most that a card pays while central does not answer; 0 for no limit
    link_minutes: int = 0  # that a customer has to pay by link; 0 where nobody pays so
    at_till: tuple[str, ...] = ()  # SKUs of bags, gift wrap and what else is handed over the counter
    shop_link: str = ""  # of the web shop's page of one cart, with {token} and, if need be, {central}
