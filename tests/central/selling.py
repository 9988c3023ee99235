"""Commands of the counter with anything in them, for a shop that has some coats and one coupon."""

from dataclasses import replace
from typing import Any

from hypothesis import strategies as some

from associate_app.commands.baskets import ParkBasket, RecallBasket, TransferBasket, VoidBasket
from associate_app.commands.charges import ChargeCredit, ChargeGiftCard, ReleaseCharge
from associate_app.commands.merges import MergeCustomers, UnmergeCustomer
from associate_app.commands.pay_links import AskPayLink, CancelPayLink, GiveBackPayLink
from associate_app.commands.plans import CancelPlan, PlanPickUp, PlanShip, Promise, PromisedLine
from associate_app.commands.receipts import SendReceipt
from associate_app.commands.sales import CompleteSale, VoidSale
from associate_app.domain.basket import Basket, BasketLine
from associate_app.domain.customer import ConsentProof
from associate_app.domain.fulfilment import Way
from associate_app.domain.pricing.bill import PaidRun
from associate_app.domain.sale import Sale, SaleLine, SentPart
from associate_app.domain.tender import Tender, TenderState, TenderWay
from associate_app.domain.time import DAY, later
from tests.central.customer_commands import IDS
from tests.central.shop import COAT, NOW, TALLINN

CARD = "gift-card-1"
NUMBERS = some.integers(1, 4)
SKUS = some.sampled_from([COAT, "SCARF", "UNSEEN"])
BASKETS = some.sampled_from([f"{TALLINN}:B1", f"{TALLINN}:B2"])
NOTES = some.sampled_from(["", '{"": "Gift for Mari"}', "no JSON", '{"1": "Ž"}'])
PAID = Tender(id="t", way=TenderWay.CASH, amount=100, state=TenderState.APPROVED)


def sale(
    running: int,
    sku: str,
    pieces: int,
    sent: int,
    basket: str,
    coupon: str,
    device: str,
    money: tuple[str, int, TenderWay, str],
) -> Sale:
    customer, points, way, charge = money
    part = SentPart(
        line="1",
        pieces=sent,
        way=Way.PICKUP,
        place=TALLINN,
        ready_at=NOW,
        to_confirm=False,
        order="O",
    )
    line = SaleLine(
        id="1",
        sku=sku,
        pieces=pieces,
        list_price=100,
        unit_price=100,
        tax_class="standard",
        rate=0,
        runs=(PaidRun(pieces=pieces, paid=100, tax=0),),
    )
    return Sale(
        id=f"R-{device}-{running}",
        store=TALLINN,
        market="EE",
        device=device,
        running=running,
        at=NOW,
        priced_at=NOW,
        associate="",
        currency="EUR",
        lines=(line,),
        applied=(),
        tax_inside=True,
        taxes=(),
        total=100,
        tenders=(replace(PAID, id=charge, way=way),),
        sent=(part,) if sent else (),
        customer=customer,
        points=points,
        points_value=points,
        earned=100 if points else 1,
        coupons=(coupon,) if coupon else (),
        basket=basket,
    )


def promise(number: int, sku: str, pieces: int) -> Promise:
    return Promise(
        order=f"O-{number}",
        sale=f"R-{number}",
        store=TALLINN,
        place=TALLINN,
        customer="C-1",
        currency="EUR",
        lines=(PromisedLine(id="1", sku=sku, pieces=pieces, paid=100),),
        ready_at=later(NOW, DAY),
    )


def basket(id: str, sku: str, owner: str) -> Basket:
    return Basket(
        id=id,
        store=TALLINN,
        started_at=NOW,
        started_by="mari",
        changed_at=NOW,
        lines=(BasketLine(id="1", sku=sku),),
        owner=owner,
    )


def charge_ids(own: str) -> some.SearchStrategy[str]:
    return some.sampled_from([f"{own}:1", f"{own}:2", f"{own}:3", "elsewhere:1"])


def paying_commands(own: str) -> some.SearchStrategy[Any]:
    """What central alone can pay with; the smallest sums are 100, as the sales are."""
    amounts, ids = some.sampled_from([100, 100, 0, 250]), charge_ids(own)
    currencies = some.sampled_from(["EUR", "EUR", "SEK"])
    return some.one_of(
        some.builds(ChargeGiftCard, charge=ids, card=some.just(CARD), amount=amounts, currency=currencies),
        some.builds(
            ChargeCredit, charge=ids, customer=some.sampled_from(IDS), amount=amounts, currency=currencies
        ),
        some.builds(ReleaseCharge, charge=ids),
        some.builds(AskPayLink, link=ids, amount=amounts),
        some.builds(CancelPayLink, link=ids),
        some.builds(GiveBackPayLink, link=ids),
    )


def sales_of(own: str) -> some.SearchStrategy[Sale]:
    return some.builds(
        sale,
        NUMBERS,
        SKUS,
        some.integers(1, 12),
        some.integers(0, 2),
        some.one_of(some.just(""), BASKETS),
        some.sampled_from(["", "NOBODY"]),
        some.just(own),
        some.tuples(
            some.sampled_from(["", "C-1", *IDS]),
            some.sampled_from([0, 0, 100, 150]),
            some.sampled_from(TenderWay),
            charge_ids(own),
        ),
    )


def money_commands(own: str) -> some.SearchStrategy[Any]:
    """Sales of customers who are merged and taken apart meanwhile, and everything that pays for them."""
    people = some.sampled_from(IDS)
    return some.one_of(
        paying_commands(own),
        some.builds(CompleteSale, sale=sales_of(own)),
        some.builds(CompleteSale, sale=sales_of(own)),
        some.builds(VoidSale, sale=sale_numbers(own), tenders=some.just(())),
        some.builds(MergeCustomers, kept=people, dropped=people),
        some.builds(UnmergeCustomer, dropped=people),
    )


def sale_numbers(own: str) -> some.SearchStrategy[str]:
    return some.builds(lambda number: f"R-{own}-{number}", NUMBERS)


def selling_commands(own: str) -> some.SearchStrategy[Any]:
    promises = some.builds(promise, NUMBERS, SKUS, some.integers(0, 12))
    baskets = some.builds(basket, BASKETS, SKUS, some.sampled_from(["", "mari", "tiina"]))
    return some.one_of(
        paying_commands(own),
        some.builds(CompleteSale, sale=sales_of(own), notes=NOTES),
        some.builds(
            SendReceipt,
            sale=sale_numbers(own),
            address=some.sampled_from(["", "somebody@example.lv"]),
            proof=some.sampled_from([None, ConsentProof.SPOKEN]),
        ),
        some.builds(VoidSale, sale=sale_numbers(own), tenders=some.just(())),
        some.builds(ParkBasket, basket=baskets, notes=NOTES),
        some.builds(TransferBasket, basket=BASKETS, to=some.sampled_from(["", "juhan", "tiina"])),
        some.builds(RecallBasket, basket=BASKETS),
        some.builds(VoidBasket, basket=baskets),
        some.builds(
            PlanPickUp,
            promise=promises,
            pickup=some.builds(lambda n: f"P-100{n}", NUMBERS),
            code=some.just("123456"),
            name=some.sampled_from(["", "Mari Ž"]),
        ),
        some.builds(PlanShip, promise=promises),
        some.builds(
            CancelPlan,
            promise=promises,
            pickup=some.one_of(some.just(""), some.builds(lambda n: f"P-100{n}", NUMBERS)),
        ),
    )
