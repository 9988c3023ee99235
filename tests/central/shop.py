"""A small retailer, and tills that sign their ledgers like real devices do."""

import base64
import itertools
import json
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from associate_app import codec
from associate_app.commands.registry import Command, command_type
from associate_app.documents import Document
from associate_app.domain.ledger import GENESIS, Bundle, LedgerEntry, digest, public_key_of, sign
from associate_app.domain.money import Money
from associate_app.domain.outcome import Outcome
from associate_app.domain.pickup import Pickup, PickupLine, PickupState, Proof
from associate_app.domain.place import Place, PlaceKind
from associate_app.domain.staff import Role, Staff
from associate_app.domain.stock import Stock
from associate_app.domain.time import DAY, Instant, later
from central.store import documents
from central.store.database import Database
from central.store.enrolment import create_enrolment_code, enrol
from central.store.pull import pull
from central.store.push import push
from sync.protocol import Cursor, EnrolRequest, PullRequest, PushAnswer, PushRequest, SignedEntry
from tests import places

NOW = Instant(1_790_000_000_000)
BEFORE = later(NOW, -DAY)
TALLINN, TARTU, WARSAW, WAREHOUSE = "tallinn", "tartu", "warsaw", "warehouse"
COAT = "COAT-M"
CODE = "123456"


def place(id: str, kind: PlaceKind = PlaceKind.STORE, region: str = "baltics") -> Place:
    return places.place(id, kind=kind, region=region, market="EE")


def staff(id: str, store: str, role: Role = Role.ASSOCIATE) -> Staff:
    return Staff(
        id=id,
        given_name=id.title(),
        family_name="Mets",
        store=store,
        role=role,
        badge=f"NS-{id.upper()}",
        pin="$argon2id$none",
        since=later(NOW, -900 * DAY),
    )


def pickup(id: str, store: str = TALLINN, state: PickupState = PickupState.READY, pieces: int = 1) -> Pickup:
    ready = state is PickupState.READY
    return Pickup(
        id=id,
        store=store,
        order=f"O-{id}",
        customer="C-1",
        name="Liis Tamm",
        state=state,
        code=CODE,
        photo_id=False,
        lines=(
            PickupLine(
                id="1",
                sku=COAT,
                pieces=pieces,
                unit_price=Money(9900, "EUR"),
                picked=pieces if ready else 0,
            ),
        ),
        paid=Money(9900, "EUR"),
        promised_by=later(NOW, DAY),
        ready_at=NOW if ready else None,
        expires_at=later(NOW, 7 * DAY) if ready else None,
    )


def stock(place: str, pieces: int, sku: str = COAT) -> Stock:
    return Stock(id=f"{place}:{sku}", place=place, sku=sku, bins={"A1": pieces})


def shop_documents() -> Iterator[Document]:
    yield place(TALLINN)
    yield place(TARTU)
    yield place(WARSAW, region="poland")
    yield place(WAREHOUSE, PlaceKind.WAREHOUSE, region="poland")
    yield staff("mari", TALLINN)
    yield staff("juhan", TALLINN, Role.MANAGER)
    yield staff("tiina", TARTU)
    yield pickup("P-1")
    yield pickup("P-2", state=PickupState.NEW)
    yield stock(TALLINN, 10)
    yield stock(TARTU, 4)
    yield stock(WARSAW, 2)
    yield stock(WAREHOUSE, 100)


def proof() -> Proof:
    return Proof(code=CODE)


@dataclass
class Till:
    """A device with its own key, chain and cursors."""

    id: str
    store: str
    key: Ed25519PrivateKey
    seq: int = 0
    previous: str = GENESIS
    cursors: dict[str, Cursor] = field(default_factory=dict)
    held: dict[tuple[str, str], Any] = field(default_factory=dict)  # what the pulls have brought

    def sign(
        self, *commands: Command, actor: str = "mari", at: Instant = NOW, **changed: Any
    ) -> tuple[SignedEntry, ...]:
        """The commands as the next entries of the chain; several make a bundle."""
        ids = [uuid.uuid4().hex for _ in commands]
        bundle = Bundle(id=ids[0], size=len(ids)) if len(ids) > 1 else None
        return tuple(
            self._sign(command, id, actor, at, bundle, changed)
            for command, id in zip(commands, ids, strict=True)
        )

    def _sign(
        self,
        command: Command,
        id: str,
        actor: str,
        at: Instant,
        bundle: Bundle | None,
        changed: dict[str, Any],
    ) -> SignedEntry:
        declared = command_type(command)
        args, texts = codec.hide_personal(codec.builtins(command), declared.personal)
        said: dict[str, Any] = {
            "seq": self.seq + 1,
            "id": id,
            "device": self.id,
            "actor": actor,
            "approver": "",
            "at": at,
            "clock_offset": 0,
            "basis": {},
            "type": declared.name,
            "version": declared.version,
            "args": args,
            "previous": self.previous,
            "bundle": bundle,
        }
        entry = codec.convert(codec.builtins(LedgerEntry(**(said | changed))), LedgerEntry)
        body = codec.encode_entry(entry)
        self.seq, self.previous = entry.seq, digest(body)
        return self.signed(body, texts)

    def signed(self, body: bytes, texts: Mapping[str, Mapping[str, str]] | None = None) -> SignedEntry:
        signature = base64.b64encode(sign(self.key, body)).decode()
        return SignedEntry(body=body.decode(), signature=signature, texts=texts or {})

    def push(self, db: Database, *entries: SignedEntry, now: Instant = NOW) -> PushAnswer:
        return push(db, self.id, PushRequest(entries=entries), now)

    def do(self, db: Database, *commands: Command, **said: Any) -> tuple[Outcome, ...]:
        return self.push(db, *self.sign(*commands, **said)).outcomes

    def pull(self, db: Database, now: Instant = NOW) -> list[dict[str, Any]]:
        """Pages until there is no more; gives all their rows and keeps what they leave behind."""
        rows = []
        for _ in itertools.count():
            page = json.loads(pull(db, self.id, PullRequest(cursors=self.cursors), now))
            self.cursors = {scope: Cursor(**cursor) for scope, cursor in page["cursors"].items()}
            rows += page["documents"]
            if not page["more"]:
                break
        for row in rows:
            self.held[row["k"], row["i"]] = row["d"]
        return rows


def enrolled(db: Database, store: str = TALLINN, now: Instant = BEFORE) -> Till:
    key = Ed25519PrivateKey.generate()
    code = create_enrolment_code(db, store, now)
    answer = enrol(db, EnrolRequest(code=code, name="Till", public_key=public_key_of(key)), now, "peer")
    return Till(answer.device, answer.store, key)


def stored(db: Database, type_: type[Any], id: str) -> Any:
    with db.transaction() as tx:
        return documents.read(tx, type_, id)


def count(db: Database, table: str) -> int:
    with db.transaction() as tx:
        row = tx.connection.execute(f'select count(*) from "{table}"'.encode()).fetchone()
    return row[0] if row else 0
