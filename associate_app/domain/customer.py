"""Customers: who they are, what they agreed to and what they like."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from associate_app.domain.errors import RuleViolation
from associate_app.domain.time import DAY, Instant, later

UNDO_MERGE = 30 * DAY


class ConsentChannel(StrEnum):
    """What a customer can agree to, each for itself."""

    EMAIL = "email"
    MESSAGES = "messages"
    PHONE_CALLS = "phone_calls"
    OFFERS = "offers"  # made for this customer
    RECEIPTS = "receipts"  # by e-mail, and nothing else


class ConsentProof(StrEnum):
    """How we know of a consent."""

    SPOKEN = "spoken"
    SIGNED = "signed"
    WEB = "web"
    APP = "app"


_OWN_HAND = (ConsentProof.WEB, ConsentProof.APP)  # the customer did it, nobody of ours


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Given or withdrawn, as it was said."""

    channel: ConsentChannel
    given: bool
    at: Instant
    by: str  # staff id, or empty where the customer did it without us
    proof: ConsentProof
    words: str = ""  # what was shown or read to the customer


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    of: str  # "shoes", as the associate or the web calls it
    size: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    sku: str
    at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportantDate:
    """One of each sort. `on` is ISO 8601: "2026-12-06", or "--12-06" for every year."""

    what: str  # "birthday", or in the customer's words
    on: str


BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """`name` is as the customer writes it. What a merge took in stays here too, and points to who has it."""

    id: str
    name: str
    email: str
    phone: str  # E.164, or empty where what was typed can't be dialled
    store: str  # the store that knows this customer best
    language: str  # BCP 47
    since: Instant
    phone_typed: str = ""
    card: str = ""  # of the loyalty programme
    tier: str = ""
    group: str = ""  # whose price list and offers
    consents: tuple[Consent, ...] = ()
    sizes: tuple[Size, ...] = ()
    brands: tuple[str, ...] = ()
    prefers: tuple[str, ...] = ()
    wishes: tuple[Wish, ...] = ()
    dates: tuple[ImportantDate, ...] = ()
    merged_into: str = ""
    merged_at: Instant | None = None
    merged_from: tuple[str, ...] = ()
    updated_at: Instant | None = None

    @property
    def ids(self) -> frozenset[str]:
        """Under which the history of this person is kept."""
        return frozenset({self.id, *self.merged_from})

    def consent(self, channel: ConsentChannel) -> Consent | None:
        """The one that holds; None where the customer was never asked.

        After a withdrawal only the customer's own hand counts, in whatever order things were heard of.
        """
        said = sorted((each for each in self.consents if each.channel is channel), key=lambda each: each.at)
        withdrawn = [each for each in said if not each.given]
        if not withdrawn:
            return said[-1] if said else None
        again = [each for each in said if each.proof in _OWN_HAND and each.at > withdrawn[-1].at]
        return again[-1] if again else withdrawn[-1]

    def agrees(self, channel: ConsentChannel) -> bool:
        held = self.consent(channel)
        return held is not None and held.given

    @staticmethod
    def upcast(older: Mapping[str, Any]) -> dict[str, Any]:
        """Before a name was one field it was two."""
        raised = dict(older)
        parts = [str(raised.pop(part, "")) for part in ("given_name", "family_name")]
        return {"name": " ".join(filter(None, parts))} | raised


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What staff remember of a customer; `home` is the store that knew this customer best."""

    id: str
    customer: str
    store: str
    home: str
    text: str  # empty once it was removed
    by: str  # staff id
    at: Instant
    removed_at: Instant | None = None


class Doing(StrEnum):
    """What a customer did with us beside buying."""

    MESSAGE_OPENED = "message_opened"
    CHAT = "chat"
    APPOINTMENT = "appointment"
    CALL_PROMISED = "call_promised"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interaction:
    """Imported by connectors. `words` are those of the other system, `facts` its numbers. A promised call is
    `done_at` some time."""

    id: str
    customer: str
    store: str
    what: Doing
    channel: str
    at: Instant
    words: str
    facts: Mapping[str, str | int]
    done_at: Instant | None = None
    done_by: str = ""  # staff id


def may_change_consent(customer: Customer, wanted: Consent) -> None:
    if wanted.proof in _OWN_HAND:
        raise RuleViolation("customer.not_our_proof")
    held = customer.consent(wanted.channel)
    if wanted.given and held is not None and not held.given:
        raise RuleViolation("customer.consent_withdrawn", at=held.at)


def may_merge(kept: Customer, dropped: Customer) -> None:
    if kept.id == dropped.id:
        raise RuleViolation("customer.same")
    if kept.merged_into or dropped.merged_into:
        raise RuleViolation("customer.merged_already")


def merge(kept: Customer, dropped: Customer, at: Instant) -> tuple[Customer, Customer]:
    """Both histories stay where they are: `kept` now answers for the ids of both."""
    mine = (*kept.merged_from, *(id for id in (dropped.id, *dropped.merged_from) if id not in kept.ids))
    return (
        replace(kept, merged_from=mine, updated_at=at),
        replace(dropped, merged_into=kept.id, merged_at=at, updated_at=at),
    )


def may_unmerge(dropped: Customer, at: Instant) -> None:
    if not dropped.merged_into or dropped.merged_at is None:
        raise RuleViolation("customer.not_merged")
    if at > later(dropped.merged_at, UNDO_MERGE):
        raise RuleViolation("customer.merged_too_long_ago", days=UNDO_MERGE // DAY)


def may_be_taken_apart(dropped: Customer, now: Instant) -> bool:
    try:
        may_unmerge(dropped, now)
    except RuleViolation:
        return False
    return True


def unmerge(kept: Customer, dropped: Customer, at: Instant) -> tuple[Customer, Customer]:
    theirs = dropped.ids
    return (
        replace(kept, merged_from=tuple(id for id in kept.merged_from if id not in theirs), updated_at=at),
        replace(dropped, merged_into="", merged_at=None, updated_at=at),
    )


def together(kept: Customer, others: Iterable[Customer]) -> Customer:
    """What is known of one person: what `kept` does not say of itself, those merged into it say."""
    whole = kept
    for each in others:
        whole = replace(
            whole,
            email=whole.email or each.email,
            phone=whole.phone or each.phone,
            phone_typed=whole.phone_typed if whole.phone or whole.phone_typed else each.phone_typed,
            card=whole.card or each.card,
            since=min(whole.since, each.since),
            consents=(*whole.consents, *each.consents),
            sizes=(*whole.sizes, *_new(each.sizes, whole.sizes, "of")),
            brands=tuple(dict.fromkeys((*whole.brands, *each.brands))),
            prefers=tuple(dict.fromkeys((*whole.prefers, *each.prefers))),
            wishes=(*whole.wishes, *_new(each.wishes, whole.wishes, "sku")),
            dates=(*whole.dates, *_new(each.dates, whole.dates, "what")),
        )
    return whole


def _new(theirs: Iterable[Any], ours: Iterable[Any], by: str) -> list[Any]:
    known = {getattr(each, by) for each in ours}
    return [each for each in theirs if getattr(each, by) not in known]
