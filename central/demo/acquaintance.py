"""What the stores know of their customers beside a name: likes, consents, notes and what they did with us."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from associate_app.domain.customer import (
    BIRTHDAY,
    Consent,
    ConsentChannel,
    ConsentProof,
    Customer,
    Doing,
    ImportantDate,
    Interaction,
    Note,
    Size,
    Wish,
)
from associate_app.domain.scan.own import loyalty_card
from associate_app.domain.time import DAY, HOUR, later, to_datetime
from central.demo.catalogue import sku
from central.demo.scene import Scene

_TIERS = (("Circle", 60), ("Glow", 30), ("Aurora", 10))
_MEMBERS = 0.85
_BRANDS = ("Maja Holm", "Väinö", "Nordlys", "Tõde Skin", "Saarlo")
_ALONE = (
    (ConsentChannel.EMAIL, 0.6),
    (ConsentChannel.MESSAGES, 0.35),
    (ConsentChannel.OFFERS, 0.4),
)
_LIIS, _AINO = "staff-101", "staff-104"


@dataclass(frozen=True, slots=True)
class _Known:
    """Somebody of the first store of whom the guides speak; what was done is days ago, calls are due then."""

    sizes: tuple[tuple[str, str], ...] = ()
    brands: tuple[str, ...] = ()
    prefers: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    note: str = ""
    noted: int = 15
    birthday: int | None = None  # days from now
    tier: str = "Glow"
    no: tuple[ConsentChannel, ...] = ()  # what was withdrawn
    doings: tuple[tuple[int, Doing, str, str, dict[str, str | int]], ...] = ()


_KNOWN: dict[int, _Known] = {
    0: _Known(
        sizes=(("Shirts", "41"), ("Shoes", "41")),
        brands=("Nordlys",),
        wishes=(sku("VA-20112", "black", "41"),),
        note="Collects after work, shortly before closing.",
        doings=((6, Doing.MESSAGE_OPENED, "email", "Ready to collect", {"clicks": 1}),),
    ),
    1: _Known(
        sizes=(("Dresses", "S"), ("Shoes", "36")),
        brands=("Maja Holm", "Tõde Skin"),
        prefers=("No wool",),
        birthday=40,
        no=(ConsentChannel.MESSAGES,),
        doings=((9, Doing.CHAT, "chat", "Asked for shoes in 36", {"minutes": 3, "with": _AINO}),),
    ),
    3: _Known(
        sizes=(("Coats", "S"),),
        brands=("Maja Holm",),
        wishes=(sku("MH-20418", "camel", "S"),),
        note="Wants to try the Hella coat with her own boots.",
        noted=4,
        doings=((0, Doing.CALL_PROMISED, "phone", "Call when the Hella coat in Camel, S is here", {}),),
    ),
    14: _Known(
        sizes=(("Tops, trousers", "M, 40"), ("Shoes", "39"), ("Foundation", "N3 Sand")),
        brands=("Maja Holm", "Väinö"),
        prefers=("Fragrance-free",),
        wishes=(sku("NL-20305", "wine", "M"),),
        note="Wedding in Kraków, 6 December. Coat in Ink or Camel.",
        birthday=-1,
        tier="Aurora",
        no=(ConsentChannel.PHONE_CALLS,),
        doings=(
            (1, Doing.CHAT, "chat", "Asked if the Hella coat runs large", {"minutes": 4, "with": _AINO}),
            (13, Doing.MESSAGE_OPENED, "email", "Coat Week", {"clicks": 2}),
            (39, Doing.APPOINTMENT, "store", "Styling", {"minutes": 40, "with": _LIIS}),
        ),
    ),
}


def known_better(scene: Scene, customer: Customer, number: int, known: int | None) -> Customer:
    """Membership, consents and likes; `known` is the place among those of whom the guides speak."""
    rng = scene.rng("acquaintance", number)
    member = known is not None or rng.random() < _MEMBERS
    ((tier, _),) = rng.choices(_TIERS, [share for _, share in _TIERS]) if member else (("", 0),)
    who = replace(
        customer,
        card=loyalty_card(customer.id) if member else "",
        tier=tier,
        consents=_consents(rng, customer, everything=known is not None),
        brands=tuple(rng.sample(_BRANDS, 2)) if rng.random() < 0.3 else (),
    )
    return _as_guides_say(scene, who, _KNOWN[known]) if known in _KNOWN else who


def told_of(scene: Scene, store: int, customers: Sequence[Customer]) -> Iterator[Note | Interaction]:
    """Of the first store's customers whom the guides speak of, in their order."""
    for each, known in _KNOWN.items() if store == 0 else ():
        who = customers[each]
        if known.note:
            yield Note(
                id=f"note-{who.id}",
                customer=who.id,
                store=who.store,
                home=who.store,
                text=known.note,
                by=_LIIS,
                at=later(scene.now, -known.noted * DAY),
            )
        for number, (days, what, channel, words, facts) in enumerate(known.doings):
            yield Interaction(
                id=f"interaction-{who.id}-{number}",
                customer=who.id,
                store=who.store,
                what=what,
                channel=channel,
                at=later(scene.now, -days * DAY - 2 * HOUR),
                words=words,
                facts=facts,
            )


def _as_guides_say(scene: Scene, who: Customer, known: _Known) -> Customer:
    dates: tuple[ImportantDate, ...] = ()
    if known.birthday is not None:
        day = to_datetime(later(scene.now, known.birthday * DAY))
        dates = (ImportantDate(what=BIRTHDAY, on=f"--{day:%m-%d}"),)
    refused = tuple(_consent(who, channel, given=False, days=20) for channel in known.no)
    kept = tuple(each for each in who.consents if each.channel not in known.no)
    return replace(
        who,
        tier=known.tier,
        sizes=tuple(Size(of=of, size=size) for of, size in known.sizes),
        brands=known.brands,
        prefers=known.prefers,
        wishes=tuple(
            Wish(sku=each, at=later(scene.now, -(7 + n) * DAY)) for n, each in enumerate(known.wishes)
        ),
        dates=dates,
        consents=(*kept, *refused),
    )


def _consents(rng: Random, who: Customer, *, everything: bool) -> tuple[Consent, ...]:
    agreed = [channel for channel, chance in _ALONE if rng.random() < chance or everything]
    return tuple(_consent(who, channel) for channel in agreed)


def _consent(who: Customer, channel: ConsentChannel, *, given: bool = True, days: int = 0) -> Consent:
    facts: dict[str, Any] = {"by": "", "proof": ConsentProof.WEB}
    return Consent(channel=channel, given=given, at=later(who.since, days * DAY), **facts)
