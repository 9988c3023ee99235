"""The ways of one line as rows, and why a wish can't be kept."""

from collections.abc import Sequence

from associate_app.domain.basket import BasketLine
from associate_app.domain.fulfilment import Choice, Way
from associate_app.queries.product import places
from associate_app.selling import Quote
from ui.format.numbers import grouped
from ui.format.times import capitalised, local, moment, zone_of
from ui.kit.row import Row
from ui.language.mark import translate
from ui.screens.sell.sheets.goods import goods_of, one
from ui.screens.sell.till import Till
from ui.words.selling import plan_words
from ui.words.ways import ICONS, named, ready_words, way_words

PLANNER = "planner"


def way_of(key: str) -> tuple[Way, str]:
    way, _, place = key.partition("/")
    return Way(way), place


def choice_rows(till: Till, quote: Quote, line: BasketLine, choices: Sequence[Choice]) -> tuple[Row, ...]:
    known_places = places(till.workspace.store.reader())
    rows = [
        Row(
            id=PLANNER,
            title=translate("Plan", "Let the planner choose"),
            detail=translate("Plan", "The fewest parcels, then the soonest"),
            icon="route",
            selected=line.way is None,
        )
    ]
    here = quote.place.id
    if all(each.way is not Way.TAKE_NOW for each in choices):
        rows.append(_in_hand(till, line, here))
    for each in choices:
        chosen = line.way is each.way and (line.place or here) == each.place
        few = translate("Plan", "{n} of {all}").format(n=grouped(each.pieces), all=grouped(line.pieces))
        rows.append(
            Row(
                id=f"{each.way}/{each.place}",
                title=way_words(each.way, named(known_places, each.place), here=each.place == here),
                detail=" · ".join(_details(quote, each, chosen=chosen)),
                icon=ICONS[each.way],
                value=few if each.pieces < line.pieces else "",
                selected=chosen,
            )
        )
    return tuple(rows)


def refused_words(till: Till, quote: Quote, line: str = "") -> str:
    """Of one line, or of all; one sentence each."""
    known_places = places(till.workspace.store.reader())
    known = goods_of(till.workspace, quote, (each.sku for each in quote.basket.lines))
    told = []
    for each in quote.plan.refused:
        held = quote.basket.line(each.wish.line)
        if held is None or (line and each.wish.line != line):
            continue
        way = way_words(
            each.wish.way,
            named(known_places, each.wish.place),
            here=each.wish.place == quote.place.id,
        )
        told.append(
            translate("Plan", "{product}, {way}: {why} The planner has chosen again.").format(
                product=known[held.sku].name, way=way, why=plan_words(each.why.code, each.why.facts)
            )
        )
    return "\n".join(told)


def _details(quote: Quote, choice: Choice, *, chosen: bool) -> list[str]:
    zone = zone_of(quote.place)
    details = [translate("Plan", "Chosen by hand")] if chosen else []
    ready = ready_words(choice.way, local(choice.ready_at, zone), local(quote.at, zone))
    if ready:
        details.append(capitalised(ready))
    known = choice.known
    if known.at is not None and known.pieces is not None:
        details.append(
            translate("Plan", "{n} there at {time}").format(
                n=grouped(known.pieces), time=moment(known.at, quote.at, zone)
            )
        )
    if choice.to_confirm:
        details.append(translate("Plan", "to be confirmed"))
    return details


def _in_hand(till: Till, line: BasketLine, here: str) -> Row:
    """What the customer holds can be taken, whatever was counted."""
    free = one(till.workspace, line.sku).free
    chosen = line.way is Way.TAKE_NOW
    counted = translate("Plan", "In somebody's hand. Counted here: {n}").format(n=grouped(free))
    return Row(
        id=f"{Way.TAKE_NOW}/{here}",
        title=way_words(Way.TAKE_NOW, "", here=True),
        detail=translate("Plan", "Chosen by hand") if chosen else counted,
        icon=ICONS[Way.TAKE_NOW],
        selected=chosen,
    )
