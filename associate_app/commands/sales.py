"""Sales: completed at the till, and taken back whole on the same day."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Annotated

from associate_app.codec import Malformed, decode
from associate_app.commands.carts import reopen_cart
from associate_app.commands.charges import release_charges, use_charges
from associate_app.commands.loyalty import collect, take_back
from associate_app.commands.pay_links import give_links_back, use_links
from associate_app.commands.people import has_gone, held
from associate_app.commands.registry import Id, Personal, command, store_of
from associate_app.commands.sale_rules import must_be_priced_lately, must_be_right, told, typed_in
from associate_app.commands.stock import issue_from_shelf, move_pieces
from associate_app.domain.basket import Basket, BasketState, must_be_fit_to_keep
from associate_app.domain.catalogue import Variant
from associate_app.domain.device import Device
from associate_app.domain.errors import RuleViolation
from associate_app.domain.gtin import is_gtin, to_gtin14
from associate_app.domain.ledger import Entry
from associate_app.domain.place import Place, local_date
from associate_app.domain.pricing.coupon import Coupon, CouponUse, use_id
from associate_app.domain.sale import (
    Sale,
    SaleState,
    Till,
    may_void,
    taken_now,
    void,
    without_texts,
)
from associate_app.domain.staff import Permission
from associate_app.domain.stock import Movement
from associate_app.domain.tender import Tender, TenderState, must_be_known
from associate_app.world import World


@command("sale.complete", version=1, fact=True, permission=Permission.SELL, owner=lambda c, _: c.sale.store)
class CompleteSale:
    """Everything stands in `sale` but its notes, which are JSON: by line, the sale's own under no name."""

    sale: Sale
    notes: Annotated[str, Personal] = ""

    def check(self, entry: Entry, world: World) -> None:
        _must_be_next(self.sale, entry, world)
        self._must_be_right(entry, world)

    def _must_be_right(self, entry: Entry, world: World) -> None:
        must_be_right(self.sale, entry, world)
        known = known_gtins(world)
        for text in (*notes_in(self.notes).values(), *typed_in(self.sale)):
            must_be_fit_to_keep(text, known)

    def apply(self, entry: Entry, world: World) -> None:
        with told(self.sale, world):
            self._must_be_right(entry, world)
            must_be_priced_lately(self.sale)
        notes = notes_in(self.notes)
        sale = replace(
            self.sale,
            device=entry.device,
            associate=entry.actor,
            state=SaleState.COMPLETED,
            note=notes.get("", ""),
            lines=tuple(replace(line, note=notes.get(line.id, "")) for line in self.sale.lines),
        )
        if has_gone(world, sale.customer):
            sale = without_texts(sale)
        sale = _counted(sale, world)
        world.put(sale)
        for sku, pieces in taken_now(sale).items():
            issue_from_shelf(world, place=sale.store, sku=sku, pieces=pieces, because=sale.id)
        _use_coupons(sale, 1, world)
        use_charges(sale, world)
        use_links(sale, world)
        collect(sale, world)
        _close_basket(sale, world)


def _may_be_voided_by(command: "VoidSale", world: World) -> str | None:
    return store_of(Sale, "sale")(command, world)


@command("sale.void", version=1, fact=True, permission=Permission.VOID_SALE, owner=_may_be_voided_by)
class VoidSale:
    """The whole sale is undone: money and goods are back. What was asked of other places is `plan.cancel`."""

    sale: Id
    tenders: tuple[Tender, ...]  # as they stand after the money was given back

    def check(self, entry: Entry, world: World) -> None:
        self._must_be_right(world.require(Sale, self.sale), entry, world)

    def _must_be_right(self, sale: Sale, entry: Entry, world: World) -> None:
        place = world.require(Place, sale.store)
        may_void(sale, entry.device, same_day=local_date(place, sale.at) == local_date(place, entry.at))
        must_be_known(self.tenders)
        given_back = {each.id for each in self.tenders if each.state is TenderState.REVERSED}
        for tender in sale.tenders:
            if tender.state is TenderState.APPROVED and tender.id not in given_back:
                raise RuleViolation("sale.money_kept", way=tender.way)

    def apply(self, entry: Entry, world: World) -> None:
        sale = world.get(Sale, self.sale)
        if sale is None or sale.state is SaleState.VOIDED:
            return
        with told(sale, world):
            self._must_be_right(sale, entry, world)
        world.put(void(sale, {each.id: each for each in self.tenders}, at=entry.at, by=entry.actor))
        for moved in world.find(Movement, because=sale.id):
            if moved.reason == "sold" and moved.place == sale.store:
                move_pieces(
                    world,
                    place=moved.place,
                    sku=moved.sku,
                    bin=moved.bin,
                    pieces=-moved.pieces,
                    reason="sale_voided",
                    because=sale.id,
                )
        _use_coupons(sale, -1, world)
        reopen_cart(sale.id, world)
        release_charges(sale, world)
        give_links_back(sale, world)
        take_back(sale, world)


@command("sale.report_price", version=1, fact=True, permission=Permission.SYSTEM)
class ReportPrice:
    """Central comes to another price than the device that sold; the sale stays as it was paid."""

    sale: Id
    store: Id
    currency: Id
    paid: int
    expected: int

    def check(self, entry: Entry, world: World) -> None:
        """Central alone says so."""

    def apply(self, entry: Entry, world: World) -> None:
        world.attend(
            "sale.price_differs",
            about=self.sale,
            store=self.store,
            number=self.sale,
            currency=self.currency,
            paid=self.paid,
            expected=self.expected,
        )


def known_gtins(world: World) -> Callable[[str], bool]:
    """Asks whether a long number is that of a product we know, which is no card's."""
    return lambda number: is_gtin(number) and bool(world.find(Variant, gtin=to_gtin14(number)))


def notes_in(text: str) -> Mapping[str, str]:
    """Nothing where the text was erased or makes no sense."""
    try:
        return decode(dict[str, str], text) if text else {}
    except Malformed:
        return {}


def _must_be_next(sale: Sale, entry: Entry, world: World) -> None:
    if world.require(Device, entry.device).number < 1:
        raise RuleViolation("till.no_number")
    till = world.get(Till, entry.device)
    if sale.running <= (till.last if till else 0):
        raise RuleViolation("sale.number_taken", number=sale.id)


def _counted(sale: Sale, world: World) -> Sale:
    """Under its number; what already stands under it stays, and this one is kept beside it."""
    till = world.get(Till, sale.device) or Till(id=sale.device, store=sale.store)
    facts = {"number": sale.id, "device": sale.device}
    if sale.running > till.last + 1:
        missing = sale.running - till.last - 1
        world.attend("sale.number_gap", about=sale.id, store=sale.store, missing=missing, **facts)
    world.put(replace(till, last=max(till.last, sale.running)))
    if _is_given(sale, till, world):
        world.attend("sale.number_twice", about=sale.id, store=sale.store, **facts)
        return replace(sale, id=f"{sale.id}:{world.entry.id}")
    return sale


def _is_given(sale: Sale, till: Till, world: World) -> bool:
    """Also by another device: nobody's sale is written over."""
    by_it = sale.running <= till.last and world.find(Sale, device=sale.device, running=sale.running)
    return bool(by_it) or held(world, Sale, sale.id) is not None


def _use_coupons(sale: Sale, times: int, world: World) -> None:
    for code in sale.coupons:
        coupon = world.get(Coupon, code)
        if coupon is None:
            continue
        _use(coupon, sale, "", coupon.limit, times, world)
        if sale.customer:
            _use(coupon, sale, sale.customer, coupon.customer_limit, times, world)


def _use(coupon: Coupon, sale: Sale, customer: str, limit: int, times: int, world: World) -> None:
    """Counted where there is a limit: a code without one is in everybody's hands at once."""
    if not limit:
        return
    id = use_id(sale.market, coupon.id, customer)
    use = world.get(CouponUse, id) or CouponUse(
        id=id, market=sale.market, code=coupon.id, customer=customer, used=0, until=coupon.until
    )
    after = replace(use, used=max(use.used + times, 0))
    world.put(after)
    if times > 0 and after.used > limit:
        world.attend(
            "coupon.used_too_often",
            about=sale.id,
            store=sale.store,
            number=sale.id,
            coupon=coupon.id,
            used=after.used,
            limit=limit,
        )


def _close_basket(sale: Sale, world: World) -> None:
    basket = world.get(Basket, sale.basket) if sale.basket else None
    if basket is None:
        return
    if basket.state is BasketState.SOLD:
        world.attend("basket.sold_twice", about=basket.id, store=sale.store, number=sale.id)
        return
    world.put(replace(basket, state=BasketState.SOLD, device=sale.device, changed_at=world.entry.at, note=""))
