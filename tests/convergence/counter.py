"""What an associate of the simulated day does at the counter: sell, keep for pickup, take back, park."""

from dataclasses import replace
from random import Random
from typing import Any

from associate_app.commands.baskets import ParkBasket, RecallBasket, TransferBasket, VoidBasket
from associate_app.commands.charges import ChargeCredit, ReleaseCharge
from associate_app.commands.plans import CancelPlan, PlanPickUp, Promise, PromisedLine
from associate_app.commands.registry import Command
from associate_app.commands.sales import CompleteSale, VoidSale
from associate_app.domain.basket import Basket, BasketLine, BasketState
from associate_app.domain.charge import Charge, ChargeState
from associate_app.domain.customer import Customer
from associate_app.domain.device import Device
from associate_app.domain.fulfilment import Way
from associate_app.domain.market import Market
from associate_app.domain.pricing.bill import PaidRun, TaxTotal
from associate_app.domain.pricing.loyalty import LoyaltyRules, LoyaltyTier
from associate_app.domain.pricing.override import OverridePolicy
from associate_app.domain.pricing.tax import TaxRounding, TaxRules
from associate_app.domain.receipt import receipt_number
from associate_app.domain.sale import Sale, SaleLine, SaleState, SentPart
from associate_app.domain.store_credit import StoreCredit
from associate_app.domain.tender import Tender, TenderState, TenderWay
from associate_app.domain.time import HOUR, later
from associate_app.queries.selling import next_number
from tests.sync.chain import Tablet
from tests.sync.goods import SKUS, TALLINN, TARTU

CREDIT = 50_00


def selling(tablet: Tablet, random: Random) -> tuple[Command, ...]:
    device = tablet.document(Device, tablet.id)
    if device is None:
        return ()
    mine = [
        each
        for each in tablet.documents(Sale)
        if each.device == tablet.id and each.state is SaleState.COMPLETED
    ]
    if mine and random.random() < 0.15:
        return _taken_back(random.choice(mine))
    if random.random() < 0.35:
        return _basket(tablet, random)
    if random.random() < 0.25:
        return _charge(tablet, random)
    return _sold(tablet, device, random)


def takes_back(command: Command) -> bool:
    """What only a deputy or a manager may do."""
    return isinstance(command, VoidSale | CancelPlan)


def _sold(tablet: Tablet, device: Device, random: Random) -> tuple[Command, ...]:
    running = next_number(tablet.store.reader(), tablet.id)
    number, now = receipt_number(device.number, running), tablet.store.now()
    pieces, tender = _payment(tablet, number, random)
    line = SaleLine(
        id="1",
        sku=random.choice(SKUS),
        pieces=pieces,
        list_price=1_240,
        unit_price=1_240,
        tax_class="standard",
        rate=240_000,
        runs=(PaidRun(pieces=pieces, paid=1_240, tax=240),),
    )
    place = random.choice([TALLINN, TARTU])
    part = SentPart(
        line="1",
        pieces=1,
        way=Way.PICKUP,
        place=place,
        ready_at=later(now, HOUR),
        to_confirm=place != TALLINN,
        order=f"{number}/1",
    )
    points = random.choice([0, 0, 100])
    waiting = [each for each in tablet.documents(Basket) if each.state is BasketState.RECALLED]
    sale = Sale(
        id=number,
        store=TALLINN,
        market="EE",
        device=tablet.id,
        running=running,
        at=now,
        priced_at=now,
        associate="",
        currency="EUR",
        lines=(line,),
        applied=(),
        tax_inside=True,
        taxes=(TaxTotal(rate=240_000, net=1_000 * pieces, tax=240 * pieces),),
        total=1_240 * pieces,
        tenders=(tender,),
        customer=_somebody(tablet, random),
        points=points,
        points_value=points,
        earned=12 * pieces,
        sent=(part,) if random.random() < 0.4 else (),
        basket=random.choice(waiting).id if waiting and random.random() < 0.5 else "",
    )
    asked = tuple(
        PlanPickUp(promise=_promise(sale, each), pickup=f"P-{number}", code="123456", name="Ülo")
        for each in sale.sent
    )
    return (CompleteSale(sale=sale, notes='{"": "Gift"}'), *asked)


def money() -> list[Any]:
    """The market's rules, and credit of some customers of the first store."""
    market = Market(
        id="EE",
        currency="EUR",
        tax=TaxRules(id="EE", inside=True, rounding=TaxRounding.LINE, rates=()),
        overrides=OverridePolicy(id="EE", limits=()),
        loyalty=LoyaltyRules(
            per_point=100, step=100, step_value=100, tiers=(LoyaltyTier(name="Glow", from_spend=30_00),)
        ),
    )
    credits = (StoreCredit(id=f"C-7000{n}", store=TALLINN, currency="EUR", balance=CREDIT) for n in range(3))
    return [market, *credits]


def _payment(tablet: Tablet, number: str, random: Random) -> tuple[int, Tender]:
    """By a charge of this device, or by card; sometimes one that it makes up."""
    charges = [each for each in tablet.documents(Charge) if each.state is ChargeState.OPEN]
    if charges and random.random() < 0.6:
        charge = random.choice(charges)
        return 1, Tender(id=charge.id, way=charge.way, amount=1_240, state=TenderState.APPROVED)
    pieces = random.randint(1, 3)
    way = random.choice([TenderWay.CARD, TenderWay.CARD, TenderWay.CARD, TenderWay.GIFT_CARD])
    return pieces, Tender(id=number, way=way, amount=1_240 * pieces, state=TenderState.APPROVED)


def _charge(tablet: Tablet, random: Random) -> tuple[Command, ...]:
    charges = tablet.documents(Charge)
    if charges and random.random() < 0.3:
        return (ReleaseCharge(charge=random.choice(charges).id),)
    id = f"{tablet.id}:{random.getrandbits(48):012x}"
    who = random.choice(tablet.documents(StoreCredit) or [None])
    return (ChargeCredit(charge=id, customer=who.id, amount=1_240, currency="EUR"),) if who else ()


def _somebody(tablet: Tablet, random: Random) -> str:
    known = [each.id for each in tablet.documents(Customer)]
    return random.choice([*known, ""]) if random.random() < 0.8 else ""


def _taken_back(sale: Sale) -> tuple[Command, ...]:
    back = tuple(replace(each, state=TenderState.REVERSED) for each in sale.tenders)
    cancelled = tuple(CancelPlan(promise=_promise(sale, each), pickup=f"P-{sale.id}") for each in sale.sent)
    return (VoidSale(sale=sale.id, tenders=back), *cancelled)


def _basket(tablet: Tablet, random: Random) -> tuple[Command, ...]:
    parked = [each for each in tablet.documents(Basket) if each.state is BasketState.PARKED]
    if parked and random.random() < 0.7:
        one = random.choice(parked)
        to = random.choice(["", f"manager-{TALLINN}"])
        return (random.choice([RecallBasket(basket=one.id), TransferBasket(basket=one.id, to=to)]),)
    now = tablet.store.now()
    basket = Basket(
        id=f"{TALLINN}:{random.getrandbits(48):012x}",
        store=TALLINN,
        started_at=now,
        started_by="",
        changed_at=now,
        lines=(BasketLine(id="1", sku=random.choice(SKUS)),),
    )
    if random.random() < 0.2:
        return (VoidBasket(basket=basket),)
    return (ParkBasket(basket=basket, notes='{"": "Back at four"}'),)


def _promise(sale: Sale, part: SentPart) -> Promise:
    line = PromisedLine(id="1", sku=sale.lines[0].sku, pieces=part.pieces, paid=1_240)
    return Promise(
        order=part.order,
        sale=sale.id,
        store=sale.store,
        place=part.place,
        customer="",
        currency=sale.currency,
        lines=(line,),
        ready_at=part.ready_at,
    )
