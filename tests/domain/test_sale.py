"""A sale agrees with itself to the minor unit, whatever was in the basket and however it was paid."""

from dataclasses import replace
from random import Random

import pytest

from associate_app.domain.charge import spread
from associate_app.domain.errors import RuleViolation
from associate_app.domain.fulfilment import Way
from associate_app.domain.pricing.bill import bill
from associate_app.domain.pricing.book import PromotionBook
from associate_app.domain.pricing.cash import in_cash
from associate_app.domain.pricing.engine import price_basket
from associate_app.domain.pricing.reasons import Source
from associate_app.domain.sale import Sale, SaleLine, SentPart, must_reconcile, taken_now
from associate_app.domain.tender import Tender, TenderState, TenderWay, cash
from tests.domain.pricing.chance import some_basket, some_promotions, some_tax
from tests.domain.pricing.shop import NOW

MANY, LONG = 400, 100_000
ELSEWHERE = (TenderWay.GIFT_CARD, TenderWay.STORE_CREDIT, TenderWay.PAY_LINK, TenderWay.CARD)


def sold(seed: int) -> Sale:
    """A random basket with random promotions and points, paid in up to five ways."""
    rng = Random(seed)
    rules = some_tax(rng)
    priced = price_basket(some_basket(rng), PromotionBook(some_promotions(rng)))
    billed = bill(priced, rules, NOW)
    lines = tuple(
        SaleLine(
            id=line.id,
            sku=line.sku,
            pieces=line.pieces,
            list_price=line.list_price,
            unit_price=line.unit_price,
            tax_class=line.tax_class,
            rate=paid.rate,
            runs=paid.runs,
        )
        for line, paid in zip(priced.lines, billed.lines, strict=True)
    )
    value = sum(each.amount for each in priced.applied if each.source is Source.POINTS)
    return Sale(
        id="R-1-0001-A",
        store="s",
        market="m",
        device="d",
        running=1,
        at=NOW,
        priced_at=NOW,
        associate="a",
        currency=billed.currency,
        lines=lines,
        applied=priced.applied,
        tax_inside=billed.tax_inside,
        taxes=billed.taxes,
        total=billed.total,
        points=value,
        points_value=value,
        tenders=tuple(paid_with(rng, billed.total, rules.cash_step)),
    )


def paid_with(rng: Random, total: int, step: int) -> list[Tender]:
    """Central's ways and the card take what they have, cash the rest; a declined card pays nothing."""
    tenders, due = [], total
    for way in rng.sample(ELSEWHERE, rng.randint(0, len(ELSEWHERE))):
        balances = [(str(number), rng.randint(0, due)) for number in range(rng.randint(1, 3))]
        amount = rng.randint(0, min(due, sum(balance for _, balance in balances)))
        if amount:
            assert sum(share.amount for share in spread(amount, balances)) == amount
            tenders.append(Tender(id=way, way=way, amount=amount, state=TenderState.APPROVED))
            due -= amount
    if rng.random() < 0.3:
        tenders.append(Tender(id="d", way=TenderWay.CARD, amount=due, state=TenderState.DECLINED))
    if due:
        tenders.append(cash("k", due, in_cash(due, step).to_pay + rng.choice((0, 10, 5_000)), step))
    return tenders


@pytest.mark.parametrize("seeds", [range(MANY), pytest.param(range(LONG), marks=pytest.mark.proof)])
@pytest.mark.timeout(900)
def test_random_sales_reconcile_to_the_minor_unit(seeds: range) -> None:
    for seed in seeds:
        must_reconcile(sold(seed))


@pytest.mark.parametrize("seed", range(40))
def test_one_minor_unit_more_or_less_anywhere_is_found(seed: int) -> None:
    sale = sold(seed)
    first, *others = sale.lines
    run, *runs = first.runs
    wrong = [
        replace(sale, total=sale.total + 1),
        replace(sale, points_value=sale.points_value + 1),
        replace(sale, points=0 if sale.points else 1),
        replace(sale, points=-1),
        replace(sale, lines=(replace(first, list_price=first.list_price + 1), *others)),
        replace(sale, lines=(replace(first, pieces=first.pieces + 1), *others)),
        replace(sale, lines=(replace(first, runs=(replace(run, paid=run.paid - 1), *runs)), *others)),
        replace(sale, lines=(replace(first, runs=(replace(run, tax=run.tax + 1), *runs)), *others)),
        *(with_tender(sale, replace(each, amount=each.amount - 1)) for each in paying(sale)),
        *(with_tender(sale, replace(each, state=TenderState.UNKNOWN)) for each in paying(sale)),
    ]
    for each in wrong:
        with pytest.raises(RuleViolation):
            must_reconcile(each)


def paying(sale: Sale) -> list[Tender]:
    return [each for each in sale.tenders if each.state is TenderState.APPROVED]


def with_tender(sale: Sale, tender: Tender) -> Sale:
    return replace(sale, tenders=tuple(tender if each.id == tender.id else each for each in sale.tenders))


def test_no_more_pieces_are_sent_than_were_sold() -> None:
    sale = sold(1)
    line = sale.lines[0]
    part = SentPart(
        line=line.id,
        pieces=line.pieces,
        way=Way.SHIP,
        place="w",
        ready_at=NOW,
        to_confirm=False,
        order="O",
    )
    must_reconcile(replace(sale, sent=(part,)))
    assert taken_now(replace(sale, lines=(line,), sent=(part,))) == {}
    with pytest.raises(RuleViolation, match=r"sale\.does_not_add_up"):
        must_reconcile(replace(sale, sent=(replace(part, pieces=line.pieces + 1),)))
