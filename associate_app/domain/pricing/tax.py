"""Tax rates over time, and how a country rounds."""

from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain.pricing.spread import rounded
from associate_app.domain.time import Instant

MILLION = 1_000_000


class TaxRounding(StrEnum):
    LINE = "line"
    DOCUMENT = "document"  # once per rate over the whole receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxRate:
    """From `since` on until a newer one of the same class; in millionths, so 24 % is 240,000."""

    tax_class: str
    since: Instant
    rate: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxRules:
    """What a country wants; `id` is ISO 3166-1 alpha-2."""

    id: str
    inside: bool  # prices contain the tax
    rounding: TaxRounding
    rates: tuple[TaxRate, ...]
    cash_step: int = 0  # minor units that cash is rounded to; 0 or 1 for not at all


def rate_at(rules: TaxRules, tax_class: str, at: Instant) -> int | None:
    """None for a class that has no rate yet."""
    valid = [each for each in rules.rates if each.tax_class == tax_class and each.since <= at]
    return max(valid, key=lambda each: (each.since, each.rate)).rate if valid else None


def tax_of(amount: int, rate: int, *, inside: bool) -> int:
    """The tax in an amount, or on it; halves up."""
    return rounded(amount * rate, MILLION + rate if inside else MILLION)
