"""Tax worked by hand, and refunds."""

from dataclasses import replace

import pytest

from associate_app.domain.errors import RuleViolation
from associate_app.domain.pricing.bill import Bill, TaxTotal, bill
from associate_app.domain.pricing.promotion import PromotionKind
from associate_app.domain.pricing.refund import refund
from associate_app.domain.pricing.tax import TaxRounding, rate_at
from associate_app.domain.time import Instant
from tests.domain.pricing.shop import ESTONIA, NOW, basket, line, priced, promotion

PER_DOCUMENT = replace(ESTONIA, rounding=TaxRounding.DOCUMENT)


def of(*lines: object, rules: object = ESTONIA) -> Bill:
    return bill(priced(basket(*lines)), rules, NOW)


def test_tax_inside_is_taken_out_of_the_price() -> None:
    # 850.70 × 24 / 124 = 164.6516 -> 164.65.
    result = of(line("all", 85070))
    assert (result.total, result.taxes) == (85070, (TaxTotal(rate=240_000, net=68605, tax=16465),))


def test_tax_outside_comes_on_top() -> None:
    # 100.00 × 24 % = 24.00; 0.10 × 24 % = 0.024 -> 0.02.
    result = of(line("a", 10000), line("b", 10), rules=replace(ESTONIA, inside=False))
    assert [(each.paid, each.tax) for each in result.lines] == [(12400, 2400), (12, 2)]
    assert (result.total, result.tax) == (12412, 2402)


def test_rounding_per_line_and_per_document_differ() -> None:
    # 0.99 × 24 / 124 = 0.19161 -> 0.19 each, 0.57 in all; 2.97 × 24 / 124 = 0.57484 -> 0.57.
    # 1.28 × 24 / 124 = 0.24774 -> 0.25 each, 0.75 in all; 3.84 × 24 / 124 = 0.74323 -> 0.74.
    lines = [line(name, 128) for name in "abc"]
    assert of(*lines).tax == 75
    shared = of(*lines, rules=PER_DOCUMENT)
    assert (shared.tax, [each.tax for each in shared.lines]) == (74, [25, 25, 24])


def test_several_rates_stand_apart_highest_first() -> None:
    # 12.40 has 2.40 of 24 %; 21.80 has 1.80 of 9 %.
    result = of(line("pen", 1240), line("book", 2180, tax_class="books"), rules=PER_DOCUMENT)
    assert result.taxes == (
        TaxTotal(rate=240_000, net=1000, tax=240),
        TaxTotal(rate=90_000, net=2000, tax=180),
    )


def test_the_rate_is_that_of_the_moment() -> None:
    assert rate_at(ESTONIA, "standard", Instant(499_999)) == 220_000
    assert rate_at(ESTONIA, "standard", Instant(500_000)) == 240_000
    assert rate_at(ESTONIA, "standard", Instant(-1)) is None


def test_a_class_without_a_rate_blocks_and_is_named() -> None:
    result = of(line("odd", 1000, tax_class="odd"))
    assert (result.total, result.tax) == (1000, 0)
    assert [(each.code, each.line, each.blocks) for each in result.problems] == [
        ("tax.rate_unknown", "odd", True)
    ]


def test_three_for_two_comes_back_piece_by_piece_to_what_was_paid() -> None:
    # 3 × 10.01 for 20.02: 10.01 over three is 3.34, 3.34, 3.33 -> 6.67, 6.67, 6.68; dearest first.
    three = promotion("three", PromotionKind.BUY_GET, buy=2, get=1, permille=1000)
    sold = bill(priced(basket(line("lip", 1001, 3)), three), ESTONIA, NOW)
    # 20.02 × 24 / 124 = 3.8748 -> 3.87 over 6.68, 6.67, 6.67: 1.2913, 1.2893, 1.2893 -> 1.29 each.
    backs = [refund(sold.lines, {"lip": 1}, {"lip": before})[0] for before in range(3)]
    assert [(back.paid, back.tax) for back in backs] == [(668, 129), (667, 129), (667, 129)]


@pytest.mark.parametrize(
    ("pieces", "before", "code"),
    [
        ({"lip": 3}, {}, "refund.too_many"),
        ({"lip": 1}, {"lip": 2}, "refund.too_many"),
        ({"lip": -1}, {}, "refund.pieces_wrong"),
        ({"lip": 1}, {"lip": -1}, "refund.pieces_wrong"),
        ({"hat": 1}, {}, "refund.line_unknown"),
    ],
)
def test_more_than_was_sold_never_comes_back(
    pieces: dict[str, int], before: dict[str, int], code: str
) -> None:
    sold = of(line("lip", 1001, 2))
    with pytest.raises(RuleViolation, match=code):
        refund(sold.lines, pieces, before)
