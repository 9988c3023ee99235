"""From one pickup to its panel: pure functions, no store and no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass

from associate_app.domain.attention import Attention
from associate_app.domain.errors import RuleViolation
from associate_app.domain.pickup import Pickup, PickupState, may_mark_ready
from associate_app.domain.place import Place
from associate_app.domain.time import Instant
from associate_app.queries.pickups import Goods
from ui.format.numbers import money
from ui.format.times import clock, date, day_words
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.pickups.board import Marks, Moment, deadline, pieces_words, shelf_words
from ui.screens.pickups.view import Action, Detail, LineView, News
from ui.words.attention import attention_words
from ui.words.moves import bin_words
from ui.words.problems import rule_words, state_words

UNPLACED = "unplaced"
"""The bin of a piece that was found although none was known to lie here."""

_TO_PICK = (PickupState.NEW, PickupState.PICKING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the associate has chosen in the panel and not done yet."""

    line: str = ""
    bins: tuple[tuple[str, str], ...] = ()  # line and the bin its piece is taken from
    shelf: str = ""
    news: News | None = None
    busy: bool = False

    def bin_for(self, goods: Goods) -> str:
        """The chosen bin, else the fullest, else where unknown pieces are booked."""
        return dict(self.bins).get(goods.line.id) or goods.nearest or UNPLACED


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Names behind ids, as far as this device knows them."""

    picker: str = ""
    handed_over_by: str = ""
    handed_over_on: str = ""


def detail(
    pickup: Pickup,
    goods: Sequence[Goods],
    place: Place,
    marks: Marks,
    choices: Choices,
    people: People,
    at: Moment,
) -> Detail:
    attention = marks.attention.get(pickup.id)
    current = current_line(pickup, goods, choices)
    to_pick = pickup.state in _TO_PICK
    complete = to_pick and all(line.missing <= 0 for line in pickup.lines)
    action, words = _action(pickup)
    return Detail(
        id=pickup.id,
        name=pickup.name,
        line=translate("Pickups", "{id} · paid {paid}").format(id=pickup.id, paid=money(pickup.paid)),
        deadline=deadline(pickup, at),
        state=pickup.state,
        heading=_heading(pickup),
        lines=tuple(_line(each, pickup, current, choices) for each in goods),
        picked=pickup.picked,
        pieces=pickup.pieces,
        bins=tuple(bin for bin, _ in current.bins) if current and len(current.bins) > 1 else (),
        can_miss=current is not None and not _is_reported(attention, current.line.id),
        shelves=place.pickup.shelves if complete and place.pickup else (),
        shelf=choices.shelf,
        facts=_facts(pickup, people, at),
        action=action,
        action_words=words,
        blocked=_blocked(pickup, choices),
        not_sent=pickup.id in marks.not_sent,
        attention=attention.id if attention else "",
        attention_words=_attention_words(attention, pickup),
        news=choices.news or _calm_words(pickup, place),
        busy=choices.busy,
    )


def current_line(pickup: Pickup, goods: Sequence[Goods], choices: Choices) -> Goods | None:
    """The piece to look for next: the chosen line while it misses one, else the first that does."""
    if pickup.state not in _TO_PICK:
        return None
    missing = [each for each in goods if each.line.missing > 0]
    chosen = next((each for each in missing if each.line.id == choices.line), None)
    return chosen or next(iter(missing), None)


def goods_name(goods: Goods) -> str:
    return goods.variant.name if goods.variant else goods.line.sku


def _line(goods: Goods, pickup: Pickup, current: Goods | None, choices: Choices) -> LineView:
    variant, line = goods.variant, goods.line
    is_current = current is not None and current.line.id == line.id
    look = (
        f"{variant.colour_name} · {variant.size}"
        if variant
        else translate("Pickups", "Details come with the line")
    )
    if line.pieces > 1:
        share = translate("Pickups", "{picked} of {pieces}").format(picked=line.picked, pieces=line.pieces)
        look = f"{look} · {share}"
    return LineView(
        id=line.id,
        sku=line.sku,
        name=goods_name(goods),
        detail=look,
        place=_where(goods, choices) if pickup.state in _TO_PICK else _price(goods, pickup),
        art=goods.style.art if goods.style else "",
        colour=variant.colour if variant else "",
        picked=line.picked,
        pieces=line.pieces,
        current=is_current,
    )


def _where(goods: Goods, choices: Choices) -> str:
    if goods.line.pieces == 0:
        return translate("Pickups", "Taken off the pickup")
    if goods.line.missing <= 0:
        return translate("Pickups", "With the parcel")
    bin = choices.bin_for(goods)
    return translate("Pickups", "None known to lie here") if bin == UNPLACED else bin_words(bin)


def _price(goods: Goods, pickup: Pickup) -> str:
    if goods.line.pieces == 0:
        return translate("Pickups", "Taken off the pickup")
    words = money(goods.line.unit_price * goods.line.pieces)
    if goods.line.handed_over and pickup.state is not PickupState.HANDED_OVER:
        gone = counts.tr("{n} handed over", "", goods.line.handed_over)
        return f"{words} · {gone}"
    return words


def _heading(pickup: Pickup) -> str:
    if pickup.state is PickupState.NEW:
        return translate("Pickups", "To pick")
    if pickup.state is PickupState.PICKING:
        return translate("Pickups", "Scan to verify")
    return pieces_words(pickup.pieces)


def _action(pickup: Pickup) -> tuple[Action, str]:
    if pickup.state is PickupState.NEW:
        return "start", translate("Pickups", "Start picking")
    if pickup.state is PickupState.PICKING:
        return "ready", translate("Pickups", "Mark ready")
    if pickup.state is PickupState.READY:
        waiting = sum(line.waiting for line in pickup.lines)
        return "hand_over", translate("Pickups", "Hand over {items}…").format(items=pieces_words(waiting))
    return "", ""


def _blocked(pickup: Pickup, choices: Choices) -> str:
    if pickup.state is not PickupState.PICKING:
        return ""
    try:
        may_mark_ready(pickup)
    except RuleViolation as refused:
        if refused.code == "pickup.pieces_missing":
            left = int(str(refused.facts["missing"]))
            return translate("Pickups", "{items} left to scan before it can be ready.").format(
                items=pieces_words(left)
            )
        return rule_words(refused.code, refused.facts)
    return "" if choices.shelf else rule_words("pickup.no_shelf")


def _facts(pickup: Pickup, people: People, at: Moment) -> tuple[tuple[str, str], ...]:
    facts = []
    if pickup.shelf and pickup.state in (PickupState.READY, PickupState.EXPIRED):
        facts.append((translate("Pickups", "Stands on"), shelf_words(pickup.shelf)))
    if pickup.state is PickupState.READY and pickup.ready_at is not None:
        facts.append((translate("Pickups", "Ready"), _when(pickup.ready_at, at)))
    if pickup.state in (PickupState.READY, PickupState.EXPIRED) and pickup.expires_at is not None:
        facts.append((translate("Pickups", "Back on shelf"), date(at.local(pickup.expires_at))))
    if pickup.state in (PickupState.PICKING, PickupState.READY) and people.picker:
        facts.append((translate("Pickups", "Picked by"), people.picker))
    if pickup.handed_over_at is not None:
        facts.append((translate("Pickups", "Handed over"), _when(pickup.handed_over_at, at)))
        if people.handed_over_by:
            facts.append((translate("Pickups", "By"), people.handed_over_by))
        if people.handed_over_on:
            facts.append((translate("Pickups", "On"), people.handed_over_on))
    return tuple(facts)


def _when(moment: Instant, at: Moment) -> str:
    then = at.local(moment)
    day = day_words(then, at.today)
    return translate("Pickups", "{day}, {time}").format(day=day[0].upper() + day[1:], time=clock(then))


def _calm_words(pickup: Pickup, place: Place) -> News | None:
    """What to say of a pickup that needs nothing done any more."""
    if pickup.state is PickupState.CANCELLED:
        return News(
            kind="neutral",
            title=translate("Pickups", "This pickup is cancelled"),
            text=translate("Pickups", "Keep the goods here. Nothing is due."),
        )
    if pickup.state is PickupState.EXPIRED:
        return News(
            kind="neutral",
            title=translate("Pickups", "Nobody came in time"),
            text=translate("Pickups", "The goods go back on the shelf at {store}.").format(store=place.name),
        )
    if pickup.state is PickupState.HANDED_OVER:
        return News(
            kind="success",
            title=translate("Pickups", "This pickup is done"),
            text=translate("Pickups", "All items were handed over."),
        )
    return None


def _attention_words(attention: Attention | None, pickup: Pickup) -> str:
    if attention is None:
        return ""
    state = state_words(str(attention.facts.get("state", pickup.state)))
    return attention_words(attention.code, {"pickup": pickup.id, "state": state}).title


def _is_reported(attention: Attention | None, line: str) -> bool:
    return (
        attention is not None
        and attention.code == "pickup.piece_missing"
        and attention.facts.get("line") == line
    )
