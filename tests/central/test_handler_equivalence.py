"""One rule book: the same commands leave the same documents on a device and on central.

Both sides run their own code, the device its replay, central its decision, over what central's own pull
brought to the device. Each example is rolled back, so the next one starts from the same shop.
"""

import asyncio
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as some

from associate_app import codec
from associate_app.commands.attention import ResolveAttention
from associate_app.commands.devices import RenameDevice, RevokeDevice
from associate_app.commands.pickups import (
    HandOverPickup,
    MarkReady,
    ReportMissing,
    StartPicking,
    VerifyPiece,
)
from associate_app.commands.registry import Command, command_type
from associate_app.commands.staff import EndStaff, SetPin, SetPreferences
from associate_app.commands.stock import AdjustStock, Release, Reserve
from associate_app.documents import KINDS
from associate_app.domain.attention import Attention
from associate_app.domain.device import Device
from associate_app.domain.gift_card import GiftCard
from associate_app.domain.ledger import GENESIS, LedgerEntry, sign
from associate_app.domain.loyalty import LoyaltyAccount
from associate_app.domain.outcome import Status
from associate_app.domain.pickup import PickupState, Proof
from associate_app.domain.pricing.loyalty import LoyaltyRules, LoyaltyTier
from associate_app.domain.staff import Preferences
from associate_app.domain.store_credit import StoreCredit
from associate_app.domain.time import DAY, HOUR, Instant, later
from associate_app.store import Identity, Store, open_store, rebase
from associate_app.store import pull as device_pull
from associate_app.store.connection import Connection, connect
from central.store import documents
from central.store.database import Database, Transaction
from central.store.decide import decide
from central.store.imports import import_documents
from central.store.ledger import Received
from central.store.lookup import lookup
from central.store.pull import pull
from sync.protocol import Cursor, LookupRequest, PullPage, PullRequest
from tests.central.cart_commands import cart_commands, carts
from tests.central.customer_commands import IDS, calls, customer_commands
from tests.central.selling import CARD, money_commands, selling_commands
from tests.central.shop import BEFORE, COAT, NOW, TALLINN, TARTU, Till, enrolled, pickup, stock
from tests.central.sold import goods
from tests.people import customer

KEY = bytes(range(32))
SCARF = "SCARF"
RULES = LoyaltyRules(
    per_point=10,
    step=100,
    step_value=100,
    tiers=(LoyaltyTier(name="Circle", from_spend=0), LoyaltyTier(name="Glow", from_spend=200)),
)
Documents = Mapping[tuple[str, str], Any]


class Clock:
    def now(self) -> Instant:
        return NOW


@dataclass(frozen=True)
class Choose:
    """Resolve one of the attention items there are by then."""

    item: int
    choice: int


@dataclass(frozen=True)
class Both:
    """A device and central that hold the same."""

    db: Database
    till: Till
    neighbour: Till
    device: Connection


@pytest.fixture
def store(db: Database, tmp_path: Path) -> Iterator[tuple[Store, Till]]:
    import_documents(
        db,
        [
            replace(pickup("P-3", pieces=3), photo_id=True),
            pickup("P-4", state=PickupState.NEW, pieces=2),
            pickup("P-5", state=PickupState.CANCELLED),
            stock(TALLINN, 2, SCARF),
            *(customer(id, store=TALLINN) for id in IDS),
            *carts(),
            *calls(TALLINN),
            *goods(loyalty=RULES, link_minutes=30),
            LoyaltyAccount(id=IDS[0], store=TALLINN, points=120),
            StoreCredit(id=IDS[1], store=TALLINN, currency="EUR", balance=150),
            GiftCard(id=CARD, ending="TD7X", currency="EUR", balance=150, issued_at=BEFORE),
        ],
    )
    till = enrolled(db)
    lookup(db, till.id, LookupRequest(kind="gift_card", id=CARD), NOW)
    opened = open_store(tmp_path / "device", KEY, Clock())
    identity = Identity(
        device=till.id, store=TALLINN, name="Till", private_key=till.key.private_bytes_raw(), central=""
    )
    asyncio.run(opened.enrol(identity))
    yield opened, till
    opened.close()


async def load(store: Store, db: Database, till: Till) -> None:
    known = {scope: Cursor(epoch=each.epoch, ver=each.ver) for scope, each in store.cursors().items()}
    page = msgspec.json.decode(pull(db, till.id, PullRequest(cursors=known), NOW), type=PullPage)
    assert not page.more
    await store.stage(bytes(page.documents))
    await store.finish_pull(page.scopes, page.cursors, page.server_time)


@pytest.fixture
def both(db: Database, store: tuple[Store, Till], tmp_path: Path) -> Iterator[Both]:
    opened, till = store
    neighbour = enrolled(db)
    asyncio.run(load(opened, db, till))
    opened.close()
    connection = connect(tmp_path / "device" / "store.db", KEY)
    yield Both(db, till, neighbour, connection)
    connection.close()


def on_device(connection: Connection) -> Documents:
    return {
        (kind.name, id): json.loads(doc)
        for kind in KINDS
        for id, doc in connection.execute(f'select id, doc from "{kind.name}"')
        if kind.name != "outcome"
    }


def on_central(tx: Transaction, scopes: Sequence[str]) -> Documents:
    """What a device with these scopes would carry. What only central says of commands is left out."""
    return {
        (kind.name, each.id): json.loads(codec.encode(each))
        for kind in KINDS
        for each in documents.read_all(tx, kind.type)
        if kind.name != "outcome"
        and (kind.scopes(each) & set(scopes) or kind.name == "gift_card")  # it was looked up
        and not (isinstance(each, Attention) and each.code.startswith("command."))
    }


PICKUPS = some.sampled_from(["P-1", "P-2", "P-3", "P-4", "P-5"])
SKUS = some.sampled_from([COAT, SCARF, "UNSEEN"])
BINS = some.sampled_from(["A1", "B2", "parcel P-3", ""])
PROOFS = some.builds(Proof, code=some.sampled_from(["123456", "000000"]))
RESERVATIONS = some.sampled_from([f"{TALLINN}:R1", f"{TALLINN}:R2"])


def commands_of(own: str, neighbour: str) -> some.SearchStrategy[Any]:
    staff = some.sampled_from(["mari", "juhan"])
    devices = some.sampled_from([own, neighbour])
    preferences = some.builds(
        Preferences, language=some.sampled_from(["et", "x" * 99]), text_scale=some.sampled_from([100, 101])
    )
    return some.one_of(
        customer_commands(),
        some.builds(StartPicking, pickup=PICKUPS),
        some.builds(VerifyPiece, pickup=PICKUPS, sku=SKUS, bin=BINS),
        some.builds(ReportMissing, pickup=PICKUPS, line=some.sampled_from(["1", "9"])),
        some.builds(MarkReady, pickup=PICKUPS, shelf=some.sampled_from(["", "C3"])),
        some.builds(
            HandOverPickup,
            pickup=PICKUPS,
            taken=some.dictionaries(some.sampled_from(["1", "9"]), some.integers(0, 4)),
            proof=PROOFS,
            collected_by=some.sampled_from(["", "Peeter Kask", "Ž" * 20]),
        ),
        some.builds(
            AdjustStock,
            place=some.sampled_from([TALLINN, TALLINN, TALLINN, TARTU]),
            sku=SKUS,
            bin=BINS,
            pieces=some.integers(-12, 12),
            reason=some.just("counted"),
        ),
        some.builds(
            Reserve,
            reservation=RESERVATIONS,
            place=some.just(TALLINN),
            sku=SKUS,
            pieces=some.integers(0, 9),
            reserved_for=some.just("C-1"),
            until=some.sampled_from([later(NOW, DAY), BEFORE]),
        ),
        some.builds(Release, reservation=RESERVATIONS),
        some.builds(SetPreferences, preferences=preferences),
        some.builds(SetPin, staff=staff, verifier=some.sampled_from(["$argon2id$new", "1234"])),
        some.builds(EndStaff, staff=staff),
        some.builds(RenameDevice, device=devices, name=some.sampled_from(["Till 7", " "])),
        some.builds(RevokeDevice, device=some.just(neighbour)),
        some.builds(Choose, item=some.integers(0, 5), choice=some.integers(0, 1)),
        selling_commands(own),
        selling_commands(own),
        cart_commands(),
    )


ACTORS = some.sampled_from(["mari", "mari", "juhan"])
APPROVERS = some.sampled_from(["", "", "juhan"])
TIMES = some.integers(BEFORE, NOW).map(Instant)


class Undo(Exception):
    pass


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=some.data())
def test_the_same_commands_leave_the_same_documents(both: Both, data: some.DataObject) -> None:
    steps = some.tuples(commands_of(both.till.id, both.neighbour.id), ACTORS, APPROVERS, TIMES)
    rolled_back(both, data.draw(some.lists(steps, min_size=1, max_size=14)))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=some.data())
def test_money_moves_the_same_on_both_sides(both: Both, data: some.DataObject) -> None:
    steps = some.tuples(money_commands(both.till.id), some.just("juhan"), some.just(""), some.just(NOW))
    rolled_back(both, data.draw(some.lists(steps, min_size=3, max_size=20)))


def rolled_back(both: Both, done: Sequence[tuple[Any, str, str, Instant]]) -> None:
    both.device.execute("begin")
    try:
        with pytest.raises(Undo), both.db.transaction() as tx:
            run(both, tx, done)
            raise Undo
    finally:
        both.device.execute("rollback")


def run(both: Both, tx: Transaction, steps: Sequence[tuple[Any, str, str, Instant]]) -> None:
    worlds = device_pull.world_for(both.device)
    scopes = list(device_pull.cursors(both.device))
    assert on_device(both.device) == on_central(tx, scopes)
    for seq, (asked, actor, approver, at) in enumerate(steps, 1):
        command = chosen(both.device, asked) if isinstance(asked, Choose) else asked
        if command is None:
            continue
        received = written(both.till, seq, command, actor, approver, at)
        waiting = rebase.Waiting(
            seq, received.entry, {name: dict(text) for name, text in received.texts.items()}, (set(), set())
        )
        rebase.replay(both.device, worlds, [waiting])
        outcome = decide(tx, received, documents.read(tx, Device, both.till.id), NOW)
        assert outcome.status is not Status.HELD, outcome
        event(f"{command_type(command).name} {outcome.status}")
    assert on_device(both.device) == on_central(tx, scopes)


def chosen(device: Connection, asked: Choose) -> Command | None:
    rows = device.execute("select doc from attention order by id").fetchall()
    if not rows:
        return None
    attention = codec.decode(Attention, rows[asked.item % len(rows)][0])
    return ResolveAttention(
        attention=attention.id, choice=attention.choices[asked.choice % len(attention.choices)]
    )


def written(till: Till, seq: int, command: Command, actor: str, approver: str, at: Instant) -> Received:
    declared = command_type(command)
    args, texts = codec.hide_personal(codec.builtins(command), declared.personal)
    entry = LedgerEntry(
        seq=seq,
        id=f"command-{seq}",
        device=till.id,
        actor=actor,
        approver=approver,
        at=at,
        clock_offset=0,
        basis={},
        type=declared.name,
        version=declared.version,
        args=args,
        previous=GENESIS,
    )
    body = codec.encode_entry(entry)
    return Received(
        entry=codec.decode_entry(body), body=body, signature=sign(till.key, body), texts=texts, at=NOW
    )


def test_a_day_at_the_counter_ends_equal_before_and_after_the_pull(
    db: Database, store: tuple[Store, Till]
) -> None:
    opened, till = store
    asyncio.run(load(opened, db, till))
    asyncio.run(counter(opened))
    before = shown(opened)
    entries = asyncio.run(opened.pending(200))
    answer = till.push(db, *(till.signed(each.body, each.texts) for each in entries), now=later(NOW, HOUR))
    assert {outcome.status for outcome in answer.outcomes} == {Status.ACCEPTED}
    with db.transaction() as tx:
        assert before == on_central(tx, list(opened.cursors()))
    asyncio.run(opened.delivered(answer.last))
    asyncio.run(load(opened, db, till))
    assert shown(opened) == before
    assert opened.reader().rows("select count(*) from shadow") == [(0,)]


async def counter(store: Store) -> None:
    await store.perform(StartPicking(pickup="P-4"), actor="mari")
    for _ in range(2):
        await store.perform(VerifyPiece(pickup="P-4", sku=COAT, bin="A1"), actor="mari")
    await store.perform(MarkReady(pickup="P-4", shelf="C3"), actor="mari")
    proof = Proof(code="123456")
    await store.perform(HandOverPickup(pickup="P-4", taken={"1": 1}, proof=proof), actor="mari")
    await store.perform(
        HandOverPickup(pickup="P-4", taken={"1": 1}, proof=proof, collected_by="Peeter Kask"),
        AdjustStock(place=TALLINN, sku=SCARF, bin="B2", pieces=4, reason="found"),
        actor="mari",
    )
    reserve = Reserve(
        reservation=f"{TALLINN}:R1",
        place=TALLINN,
        sku=SCARF,
        pieces=5,
        reserved_for="C-1",
        until=later(NOW, DAY),
    )
    await store.perform(reserve, actor="juhan")
    await store.perform(Release(reservation=f"{TALLINN}:R1"), actor="juhan")
    await store.perform(SetPin(staff="mari", verifier="$argon2id$new"), actor="mari")


def shown(store: Store) -> Documents:
    reader = store.reader()
    return {
        (kind.name, str(id)): json.loads(doc)
        for kind in KINDS
        for id, doc in reader.rows(f'select id, doc from "{kind.name}"')
        if kind.name != "outcome"
    }
