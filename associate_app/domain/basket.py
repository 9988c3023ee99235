"""A basket while somebody works on it: a draft of this device, and a document once it is parked."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from associate_app.domain.card_numbers import holds_card_number
from associate_app.domain.errors import RuleViolation
from associate_app.domain.fulfilment.plan import Way
from associate_app.domain.pricing.basket import MANY, TOO_MANY
from associate_app.domain.pricing.override import Override, is_picture
from associate_app.domain.tender import Tender, money_moves
from associate_app.domain.time import Instant

MOST_LINES = 500
LONGEST_NOTE = 500  # characters
IsGtin = Callable[[str], bool]


class BasketState(StrEnum):
    PARKED = "parked"
    RECALLED = "recalled"  # some device works on it
    SOLD = "sold"
    VOIDED = "voided"
    SENT_HOME = "sent_home"  # it is a web cart again


@dataclass(frozen=True, slots=True, kw_only=True)
class BasketLine:
    id: str
    sku: str
    pieces: int = 1
    in_hand: int = 0  # of them were scanned here: they can be taken now, whatever was counted
    associate: str = ""  # who sold it
    override: Override | None = None
    many_confirmed: bool = False
    way: Way | None = None  # chosen by hand; None leaves it to the planner
    place: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Basket:
    """`owner` is the associate it was handed to, empty for anybody of the store."""

    id: str
    store: str
    started_at: Instant
    started_by: str
    changed_at: Instant
    lines: tuple[BasketLine, ...] = ()
    customer: str = ""
    coupons: tuple[str, ...] = ()
    points: int = 0  # that the customer wants to use
    cart: str = ""  # the online cart it came from
    cart_seen: str = ""  # what that cart held then, see `cart.content_of`
    gift: bool = False  # a receipt without prices
    note: str = ""
    tenders: tuple[Tender, ...] = ()
    paying_since: Instant | None = None  # prices stand still from then on
    owner: str = ""
    state: BasketState = BasketState.PARKED
    device: str = ""  # that has recalled it

    @property
    def pieces(self) -> int:
        return sum(line.pieces for line in self.lines)

    def line(self, id: str) -> BasketLine | None:
        return next((line for line in self.lines if line.id == id), None)


def add(
    basket: Basket,
    id: str,
    sku: str,
    *,
    at: Instant,
    pieces: int = 1,
    in_hand: int = 0,
    associate: str = "",
    confirmed: bool = False,
) -> Basket:
    """More pieces of the line that has this SKU as it is, or a line of its own.

    Raises `line.pieces_wrong`, `line.pieces_many` unless confirmed, `basket.full`, `basket.being_paid`.
    """
    if pieces < 1:
        raise RuleViolation("line.pieces_wrong", pieces=pieces)
    same = next((line for line in basket.lines if line.sku == sku and _is_plain(line)), None)
    if same is not None:
        more = _counted(same, same.pieces + pieces, confirmed=confirmed)
        return _with_line(basket, replace(more, in_hand=same.in_hand + in_hand), at)
    if len(basket.lines) >= MOST_LINES:
        raise RuleViolation("basket.full", most=MOST_LINES)
    line = BasketLine(id=id, sku=sku, in_hand=in_hand, associate=associate)
    line = _counted(line, pieces, confirmed=confirmed)
    return _changed(basket, at, lines=(*basket.lines, line))


def set_pieces(basket: Basket, line: str, pieces: int, *, at: Instant, confirmed: bool = False) -> Basket:
    """Raises as `add` does; no pieces is `remove`."""
    return _with_line(basket, _counted(_line(basket, line), pieces, confirmed=confirmed), at)


def remove(basket: Basket, line: str, *, at: Instant) -> Basket:
    _line(basket, line)
    return _changed(basket, at, lines=tuple(each for each in basket.lines if each.id != line))


def put_back(basket: Basket, line: BasketLine, place: int, *, at: Instant) -> Basket:
    """A line that was taken out, where it stood. Raises `basket.full` and `basket.being_paid`."""
    if len(basket.lines) >= MOST_LINES:
        raise RuleViolation("basket.full", most=MOST_LINES)
    return _changed(basket, at, lines=(*basket.lines[:place], line, *basket.lines[place:]))


def set_price(basket: Basket, line: str, override: Override | None, *, at: Instant) -> Basket:
    """Whether somebody may is for `pricing.override` to say."""
    return _with_line(basket, replace(_line(basket, line), override=override), at)


def send(basket: Basket, line: str, way: Way | None, place: str = "", *, at: Instant) -> Basket:
    """How a line goes, chosen by hand; None leaves it to the planner again."""
    return _with_line(basket, replace(_line(basket, line), way=way, place=place if way else ""), at)


def split(basket: Basket, line: str, id: str, pieces: int, *, at: Instant) -> Basket:
    """So many pieces of a line become the line `id` right behind it, the same in all else.

    Raises `line.pieces_wrong` unless some stay behind, and as `put_back` does.
    """
    old = _line(basket, line)
    if not 0 < pieces < old.pieces:
        raise RuleViolation("line.pieces_wrong", pieces=pieces)
    place = basket.lines.index(old) + 1
    stays = replace(old, pieces=old.pieces - pieces, in_hand=max(old.in_hand - pieces, 0))
    gone = replace(old, id=id, pieces=pieces, in_hand=min(old.in_hand, pieces))
    return put_back(_with_line(basket, stays, at), gone, place, at=at)


def exchange(basket: Basket, line: str, sku: str, *, at: Instant) -> Basket:
    """The same pieces in another size or colour; price and way by hand were for the one that goes back."""
    old = _line(basket, line)
    return _with_line(basket, replace(old, sku=sku, in_hand=0, override=None, way=None, place=""), at)


def attribute(basket: Basket, line: str, associate: str, *, at: Instant) -> Basket:
    return _with_line(basket, replace(_line(basket, line), associate=associate), at)


def note(
    basket: Basket, text: str, *, at: Instant, line: str = "", is_gtin: IsGtin = lambda _: False
) -> Basket:
    """Of the whole basket, or of one line. Raises `text.card_number` and `text.too_long`."""
    must_be_fit_to_keep(text, is_gtin)
    if not line:
        return _changed(basket, at, note=text.strip())
    return _with_line(basket, replace(_line(basket, line), note=text.strip()), at)


def must_be_fit_to_keep(text: str, is_gtin: IsGtin = lambda _: False) -> None:
    """No card number is ever kept, whoever types it where."""
    if len(text) > LONGEST_NOTE:
        raise RuleViolation("text.too_long", most=LONGEST_NOTE)
    if holds_card_number(text, is_gtin):
        raise RuleViolation("text.card_number")


def give_to(basket: Basket, customer: str, *, at: Instant) -> Basket:
    """Points are one person's own."""
    points = basket.points if customer == basket.customer else 0
    return _changed(basket, at, customer=customer, points=points)


def use_points(basket: Basket, points: int, *, at: Instant) -> Basket:
    return _changed(basket, at, points=max(points, 0))


def with_coupon(basket: Basket, code: str, *, at: Instant) -> Basket:
    code = code.strip().upper()
    if not code:
        raise RuleViolation("coupon.unknown")
    if code in basket.coupons:
        raise RuleViolation("coupon.twice", coupon=code)
    return _changed(basket, at, coupons=(*basket.coupons, code))


def without_coupon(basket: Basket, code: str, *, at: Instant) -> Basket:
    return _changed(basket, at, coupons=tuple(each for each in basket.coupons if each != code))


def as_gift(basket: Basket, gift: bool, *, at: Instant) -> Basket:
    return replace(basket, gift=gift, changed_at=at)


def paid_with(basket: Basket, tender: Tender, *, at: Instant) -> Basket:
    """The tender as it stands now, in the place of what was known of it."""
    known = [each.id for each in basket.tenders]
    if tender.id in known:
        tenders = tuple(tender if each.id == tender.id else each for each in basket.tenders)
    else:
        tenders = (*basket.tenders, tender)
    since = (basket.paying_since or at) if money_moves(tenders) else None
    return replace(basket, tenders=tenders, changed_at=at, paying_since=since)


def merged(basket: Basket, other: Basket, *, at: Instant) -> Basket:
    """The lines of another basket come in, each to the line of its SKU; ids that clash get a mark."""
    for line in other.lines:
        id = line.id if basket.line(line.id) is None else f"{line.id}+{other.id}"
        if _is_plain(line):
            basket = add(
                basket,
                id,
                line.sku,
                at=at,
                pieces=line.pieces,
                in_hand=line.in_hand,
                associate=line.associate,
                confirmed=True,
            )
        else:
            basket = _changed(basket, at, lines=(*basket.lines, replace(line, id=id)))
    coupons = tuple(dict.fromkeys((*basket.coupons, *other.coupons)))
    came_from = basket if basket.cart else other
    return _changed(
        basket,
        at,
        coupons=coupons,
        customer=basket.customer or other.customer,
        cart=came_from.cart,
        cart_seen=came_from.cart_seen,
    )


def notes_of(basket: Basket) -> dict[str, str]:
    """What was written about people: by line, the basket's own under no name."""
    written = {"": basket.note} | {line.id: line.note for line in basket.lines}
    return {id: text for id, text in written.items() if text}


def with_notes(basket: Basket, notes: Mapping[str, str]) -> Basket:
    lines = tuple(replace(line, note=notes.get(line.id, "")) for line in basket.lines)
    return replace(basket, lines=lines, note=notes.get("", ""))


def without_customer(basket: Basket) -> Basket:
    """The goods stay with their prices, for whoever stands at the counter now."""
    return with_notes(replace(basket, customer="", points=0, cart=""), {})


def texts_of(basket: Basket) -> Iterator[str]:
    """Everything that somebody has typed."""
    yield from notes_of(basket).values()
    for line in basket.lines:
        if line.override is not None and line.override.match is not None:
            yield line.override.match.competitor
            if not is_picture(line.override.match.evidence):
                yield line.override.match.evidence


def _is_plain(line: BasketLine) -> bool:
    return line.override is None and line.way is None and not line.note


def _counted(line: BasketLine, pieces: int, *, confirmed: bool) -> BasketLine:
    if not 0 < pieces <= TOO_MANY:
        raise RuleViolation("line.pieces_wrong", pieces=pieces)
    if pieces > MANY and not (confirmed or line.many_confirmed):
        raise RuleViolation("line.pieces_many", pieces=pieces)
    many = line.many_confirmed or pieces > MANY
    return replace(line, pieces=pieces, in_hand=min(line.in_hand, pieces), many_confirmed=many)


def _line(basket: Basket, id: str) -> BasketLine:
    line = basket.line(id)
    if line is None:
        raise RuleViolation("basket.line_unknown", line=id)
    return line


def _with_line(basket: Basket, line: BasketLine, at: Instant) -> Basket:
    return _changed(basket, at, lines=tuple(line if each.id == line.id else each for each in basket.lines))


def _changed(basket: Basket, at: Instant, **changes: Any) -> Basket:
    """What was paid for stays what it is."""
    if money_moves(basket.tenders):
        raise RuleViolation("basket.being_paid")
    return replace(basket, changed_at=at, **changes)
