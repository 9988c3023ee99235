"""How goods reach the customer, from where and when."""

from collections.abc import Mapping
from datetime import datetime

from associate_app.domain.fulfilment import Way
from associate_app.domain.place import Place, PlaceKind
from ui.format.times import clock, dated, day_words
from ui.language.mark import translate

ICONS: Mapping[Way, str] = {
    Way.TAKE_NOW: "shopping-bag",
    Way.PICKUP: "package-check",
    Way.SHIP: "truck",
}


def named(places: Mapping[str, Place], id: str) -> str:
    """`Tartu Kaubamaja`, `Rīga warehouse`; the id of a place that is not known here."""
    known = places.get(id)
    if known is None:
        return id
    if known.kind is PlaceKind.WAREHOUSE:
        return translate("Sell", "{city} warehouse").format(city=known.name)
    return known.name


def way_words(way: Way, place: str, *, here: bool) -> str:
    """ "Take now", "Pick up here", "Pick up in Tartu", "Ship from Rīga warehouse"; `place` is its name."""
    if way is Way.TAKE_NOW:
        return translate("Way", "Take now")
    if way is Way.SHIP:
        return translate("Way", "Ship from {place}").format(place=place)
    if here:
        return translate("Way", "Pick up here")
    return translate("Way", "Pick up in {place}").format(place=place)


def ready_words(way: Way, ready: datetime, now: datetime) -> str:
    """ "today from 16:30", "at home by Mon 17 Nov"; nothing for what is taken now."""
    if way is Way.TAKE_NOW:
        return ""
    day = day_words(ready, now) if ready.date() == now.date() else dated(ready, now)
    if way is Way.SHIP:
        return translate("Way", "at home by {day}").format(day=day)
    return translate("Way", "{day} from {time}").format(day=day, time=clock(ready))
