"""Customers: who they are, what they agreed to and what they like."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Given or withdrawn; what holds is the newest of its channel."""

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
    """`on` is ISO 8601: "2026-12-06", or "--12-06" for every year."""

    id: str
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
        """The one that holds; None where the customer was never asked."""
        said = [each for each in self.consents if each.channel is channel]
        return max(said, key=lambda each: (each.at, not each.given)) if said else None

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
    """What staff remember of a customer; never shown to the customer by mistake, always on request."""

    id: str
    customer: str
    store: str
    text: str
    by: str  # staff id
    at: Instant


class Doing(StrEnum):
    """What a customer did with us beside buying."""

    MESSAGE_OPENED = "message_opened"
    CHAT = "chat"
    APPOINTMENT = "appointment"
    CALL_PROMISED = "call_promised"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interaction:
    """Imported by connectors. `words` are those of the other system, `facts` its numbers."""

    id: str
    customer: str
    store: str
    what: Doing
    channel: str
    at: Instant
    words: str
    facts: Mapping[str, str | int]


class Arrival(StrEnum):
    """How we know that the customer is here."""

    CARD = "card"
    PICKUP = "pickup"
    SEEN = "seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A customer in a store, until they left or at the latest `until`. Its id is `store:customer`."""

    id: str
    store: str
    customer: str
    name: str
    how: Arrival
    at: Instant
    until: Instant
    by: str


class ErasureState(StrEnum):
    ASKED = "asked"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """`id` is the customer's: nothing brings that customer back."""

    id: str
    at: Instant
    by: str
    state: ErasureState = ErasureState.ASKED


class ExportState(StrEnum):
    ASKED = "asked"
    READY = "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """All we hold about one customer, as a blob of JSON."""

    id: str
    customer: str
    store: str
    at: Instant
    by: str
    state: ExportState = ExportState.ASKED
    sha256: str = ""
    ready_at: Instant | None = None


def visit_id(store: str, customer: str) -> str:
    return f"{store}:{customer}"


def may_be_taken_apart(dropped: Customer, at: Instant) -> bool:
    return dropped.merged_at is not None and at <= later(dropped.merged_at, UNDO_MERGE)
