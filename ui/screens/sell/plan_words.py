"""The one plan in words: its parts, the wishes it can't fulfil, and what it rests on."""

from collections.abc import Iterator, Sequence

from associate_app.domain.fulfilment import Parcel, Part, Plan, Way
from associate_app.domain.stock import Level
from associate_app.selling import Quote
from ui.format.numbers import grouped
from ui.format.times import capitalised, clock, date, moment
from ui.language.mark import translate
from ui.screens.sell.line_words import day_words
from ui.screens.sell.standpoint import Standpoint
from ui.screens.sell.view import BlockView, PlanView
from ui.words.selling import plan_words


def plan_view(quote: Quote, at: Standpoint) -> PlanView:
    plan = quote.plan
    return PlanView(
        blocks=tuple(_blocks(plan, at)),
        refused=tuple(_refused(quote)),
        missing=sum(each.pieces for each in plan.unplanned),
        said=_said(quote, at),
    )


def _blocks(plan: Plan, at: Standpoint) -> Iterator[BlockView]:
    """Take now, then what is shipped, then what is picked up."""
    taken = sum(part.pieces for part in plan.parts if part.way is Way.TAKE_NOW)
    if taken:
        yield BlockView(
            way=Way.TAKE_NOW,
            place=plan.here,
            title=translate("Sell", "Take now"),
            pieces=taken,
            details=(translate("Sell", "All of it is in the store."),),
            to_confirm=False,
            whole=translate("Sell", "Take now"),
            whole_detail=translate("Sell", "All of it is in the store."),
        )
    shipped = [parcel for parcel in plan.parcels if parcel.way is Way.SHIP]
    for parcel in shipped:
        yield _shipped(parcel, at, is_one=len(shipped) == 1)
    for parcel in plan.parcels:
        if parcel.way is Way.PICKUP:
            yield _kept(parcel, at)


def _shipped(parcel: Parcel, at: Standpoint, *, is_one: bool) -> BlockView:
    home = translate("Sell", "Home, {day}").format(day=date(at.local(parcel.ready_at)))
    place = at.place(parcel.place)
    return BlockView(
        way=Way.SHIP,
        place=parcel.place,
        title=translate("Sell", "Ship"),
        pieces=parcel.pieces,
        details=(home,) if is_one else (home, translate("Sell", "from {place}").format(place=place)),
        to_confirm=parcel.to_confirm,
        whole=translate("Sell", "Ship from {place}").format(place=place),
        whole_detail=home,
    )


def _kept(parcel: Parcel, at: Standpoint) -> BlockView:
    ready = at.local(parcel.ready_at)
    day = day_words(ready, at.today) if ready.date() == at.today.date() else date(ready)
    here = parcel.place == at.store
    where = translate("Sell", "here, after {time}") if here else translate("Sell", "{place}, after {time}")
    return BlockView(
        way=Way.PICKUP,
        place=parcel.place,
        title=translate("Sell", "Pick up"),
        pieces=parcel.pieces,
        details=(capitalised(day), where.format(place=at.place(parcel.place), time=clock(ready))),
        to_confirm=parcel.to_confirm,
        whole=translate("Sell", "Pick up {day}").format(day=day_words(ready, at.today)),
        whole_detail=capitalised(where.format(place=at.place(parcel.place), time=clock(ready))),
    )


def _refused(quote: Quote) -> Iterator[str]:
    for refused in quote.plan.refused:
        line = quote.basket.line(refused.wish.line)
        variant = quote.goods.variants.get(line.sku) if line else None
        why = plan_words(refused.why.code, refused.why.facts)
        yield translate("Sell", "{product}: {why}").format(product=variant.name, why=why) if variant else why


def _said(quote: Quote, at: Standpoint) -> str:
    """What was last known of the stock that is promised, and who confirms it."""
    unsure = [part for part in quote.plan.parts if part.to_confirm]
    if not unsure:
        return ""
    confirmed = (
        translate("Sell", "Central confirms it in a moment.")
        if at.online
        else translate("Sell", "We confirm it when the line is back.")
    )
    promised = _promise(unsure[0], quote, at) if len(unsure) == 1 else _promises(unsure, at)
    return translate("Sell", "{promised} {confirmed}").format(promised=promised, confirmed=confirmed)


def _promise(part: Part, quote: Quote, at: Standpoint) -> str:
    known, variant = part.known, quote.goods.variants.get(part.sku)
    product = variant.name if variant else part.sku
    facts = {
        "place": at.place(part.place),
        "product": product,
        "time": moment(known.at if known.at is not None else quote.at, at.now, at.zone),
        "promised": grouped(part.pieces),
    }
    if known.pieces is not None:
        template = translate(
            "Sell", "{place} had {pieces} × {product}, last known {time}. You can promise {promised}."
        )
        return template.format(pieces=grouped(known.pieces), **facts)
    if known.level is Level.LOW:
        template = translate(
            "Sell", "{place} had few × {product}, last known {time}. You can promise {promised}."
        )
    else:
        template = translate("Sell", "{place} had {product}, last known {time}. You can promise {promised}.")
    return template.format(**facts)


def _promises(unsure: Sequence[Part], at: Standpoint) -> str:
    places = ", ".join(dict.fromkeys(at.place(part.place) for part in unsure))
    oldest = min((part.known.at for part in unsure if part.known.at is not None), default=at.now)
    template = translate("Sell", "Stock in {places} is as last known {time}. You can promise it.")
    return template.format(places=places, time=moment(oldest, at.now, at.zone))
