"""A world in memory, for rules alone."""

from collections.abc import Sequence
from typing import Any, TypeVar

from associate_app.commands.registry import Command, authorise, command_type
from associate_app.documents import kind_of
from associate_app.domain.attention import Attention
from associate_app.domain.device import Device
from associate_app.domain.ledger import Entry
from associate_app.domain.money import Money
from associate_app.domain.pickup import Pickup, PickupLine, PickupState
from associate_app.domain.staff import Role, Staff
from associate_app.domain.stock import Movement, Stock
from associate_app.domain.time import HOUR, Instant
from associate_app.world import World
from tests.places import place

D = TypeVar("D")
NOON = Instant(1_763_035_200_000)
STORE = "tallinn-viru"


class MemoryWorld(World):
    def __init__(self, documents: dict[tuple[str, str], Any], entry: Entry) -> None:
        super().__init__(entry)
        self._documents = documents

    def get(self, kind: type[D], id: str) -> D | None:
        return self._documents.get((kind_of(kind).name, id))

    def find(self, kind: type[D], **index: str | int) -> Sequence[D]:
        return [
            document
            for (name, _), document in sorted(self._documents.items())
            if name == kind_of(kind).name
            and all(getattr(document, field) == value for field, value in index.items())
        ]

    def put(self, document: Any) -> None:
        self._documents[kind_of(type(document)).name, document.id] = document


class Shop:
    """One store with staff, two devices and whatever a test puts there."""

    def __init__(self) -> None:
        self._documents: dict[tuple[str, str], Any] = {}
        self._seq = 0
        self.put(
            place(STORE),
            place("tartu-kvartal"),
            device("tablet", STORE),
            device("till", STORE),
            device("tartu-tablet", "tartu-kvartal"),
            staff("liis", Role.ASSOCIATE),
            staff("piret", Role.MANAGER),
            staff("mihkel", Role.DEPUTY),
        )

    def put(self, *documents: Any) -> None:
        for document in documents:
            self._documents[kind_of(type(document)).name, document.id] = document

    def get(self, kind: type[D], id: str) -> D:
        document: D = self._documents[kind_of(kind).name, id]
        return document

    def all(self, kind: type[D]) -> list[D]:
        return [
            document for (name, _), document in sorted(self._documents.items()) if name == kind_of(kind).name
        ]

    def perform(
        self, command: Command, *, on: str = "tablet", by: str = "liis", approver: str = "", after: int = 0
    ) -> None:
        """As a device does it: authorise, check, apply. Nothing changes when a rule refuses."""
        world = self._world(on, by, approver, after)
        authorise(command, world.entry, world)
        command.check(world.entry, world)
        command.apply(world.entry, world)

    def receive(self, command: Command, *, on: str = "tablet", by: str = "liis", after: int = 0) -> None:
        """As central does it with a fact: no check."""
        world = self._world(on, by, "", after)
        authorise(command, world.entry, world)
        assert command_type(command).fact
        command.apply(world.entry, world)

    def issue(self, command: Command, after: int = 0) -> None:
        self.perform(command, on="central", by="system", after=after)

    def attention(self) -> list[Attention]:
        return self.all(Attention)

    def bins(self, sku: str, at: str = STORE) -> dict[str, int]:
        return dict(self.get(Stock, f"{at}:{sku}").bins)

    def moved(self, sku: str) -> int:
        return sum(movement.pieces for movement in self.all(Movement) if movement.sku == sku)

    def _world(self, on: str, by: str, approver: str, after: int) -> MemoryWorld:
        self._seq += 1
        at = Instant(NOON + self._seq + after)
        return MemoryWorld(
            self._documents,
            Entry(id=f"c{self._seq}", seq=self._seq, device=on, actor=by, approver=approver, at=at),
        )


def device(id: str, store: str) -> Device:
    return Device(id=id, name=id, store=store, public_key="", enrolled_at=Instant(NOON - HOUR))


def staff(id: str, role: Role) -> Staff:
    return Staff(
        id=id,
        given_name=id.title(),
        family_name="Tamm",
        store=STORE,
        role=role,
        badge=f"NS-{id.upper()}",
        pin="",
        since=Instant(0),
    )


def stock(sku: str, **bins: int) -> Stock:
    return Stock(id=f"{STORE}:{sku}", place=STORE, sku=sku, bins=bins)


def pickup(id: str = "P-4817", *, store: str = STORE, photo_id: bool = False, **pieces: int) -> Pickup:
    """A new pickup of so many pieces per SKU, one line each."""
    return Pickup(
        id=id,
        store=store,
        order="W-1",
        customer="c-1",
        name="Tuomas Heikkilä",
        state=PickupState.NEW,
        code="481702",
        photo_id=photo_id,
        lines=tuple(
            PickupLine(id=f"l-{sku}", sku=sku, pieces=count, unit_price=Money(1000, "EUR"))
            for sku, count in (pieces or {"coat": 1}).items()
        ),
        paid=Money(1000, "EUR"),
        promised_by=Instant(NOON + HOUR),
    )
