"""Central in memory: the same handlers over dicts, scope versions, pages and outcomes.

It decides in the order in which commands arrive; the device has to end where it ends.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from associate_app import codec
from associate_app.commands.registry import authorise, command_type, read, type_named
from associate_app.documents import kind_named, kind_of
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.time import Instant, later
from associate_app.store import Cursor, Pending
from associate_app.world import World
from tests.store.factory import DEVICE, NOW, SCOPES

Key = tuple[str, str]


class MemoryWorld(World):
    def __init__(self, entry: Entry, stored: Mapping[Key, str]) -> None:
        super().__init__(entry)
        self._stored = stored
        self.written: dict[Key, Any] = {}

    def get(self, kind: type[Any], id: str) -> Any:
        key = (kind_of(kind).name, id)
        if key in self.written:
            return self.written[key]
        return codec.decode(kind, self._stored[key]) if key in self._stored else None

    def find(self, kind: type[Any], **index: str | int) -> Sequence[Any]:
        name = kind_of(kind).name
        keys = sorted({key for key in (*self._stored, *self.written) if key[0] == name})
        found = [self.get(kind, id) for _, id in keys]
        return [each for each in found if all(getattr(each, path) == value for path, value in index.items())]

    def put(self, document: Any) -> None:
        self.written[kind_of(type(document)).name, document.id] = document


def decide(
    pending: Pending, documents: Mapping[Key, str], hold: frozenset[str] = frozenset()
) -> tuple[Status, str, MemoryWorld]:
    """Status, code, and the world with what was written."""
    entry = codec.decode_entry(pending.body)
    args = codec.show_personal(entry.args, pending.texts, type_named(entry.type).personal)
    command = read(entry.type, entry.version, args)
    seen = Entry(
        id=entry.id,
        seq=entry.seq,
        device=entry.device,
        actor=entry.actor,
        approver=entry.approver,
        at=later(entry.at, entry.clock_offset),
    )
    world = MemoryWorld(seen, documents)
    fact = command_type(command).fact
    try:
        authorise(command, seen, world)
    except RuleViolation as refused:
        return Status.QUARANTINED if fact else Status.REFUSED, refused.code, world
    try:
        if not fact:
            command.check(seen, world)
    except RuleViolation as refused:
        return Status.REFUSED, refused.code, world
    if entry.type in hold:
        return Status.HELD, "command.held", world
    command.apply(seen, world)
    return Status.ACCEPTED_WITH_ATTENTION if world.attended else Status.ACCEPTED, "", world


@dataclass
class Authority:
    epoch: str = "e1"
    documents: dict[Key, str] = field(default_factory=dict)
    heads: dict[str, int] = field(default_factory=dict)
    feed: dict[tuple[str, str, str], tuple[int, bool]] = field(default_factory=dict)
    last: int = 0
    hold: frozenset[str] = frozenset()  # command types whose handler "crashes" here

    def put(self, *documents: Any) -> dict[str, int]:
        """One transaction; returns the version of every scope it touched."""
        touched: dict[str, int] = {}
        for document in documents:
            kind = kind_of(type(document))
            key = (kind.name, document.id)
            before = self.documents.get(key)
            self.documents[key] = codec.encode(document, before)
            scopes = kind.scopes(document)
            earlier = kind.scopes(codec.decode(kind.type, before)) if before else frozenset()
            for scope in scopes | earlier:
                self._write(touched, scope, key, gone=scope not in scopes)
        return touched

    def put_text(self, kind: str, id: str, scope: str, text: str) -> None:
        """A document as newer code would write it."""
        self.documents[kind, id] = text
        self._write({}, scope, (kind, id), gone=False)

    def retire(self, kind: str, id: str) -> None:
        declared = kind_named(kind)
        document = codec.decode(declared.type, self.documents.pop((kind, id)))
        for scope in declared.scopes(document):
            self._write({}, scope, (kind, id), gone=True)

    def lookup(self, kind: str, id: str, device: str = DEVICE) -> None:
        self._write({}, f"device:{device}", (kind, id), gone=False)

    def leave(self, scope: str, kind: str, id: str) -> None:
        self._write({}, scope, (kind, id), gone=True)

    def _write(self, touched: dict[str, int], scope: str, key: Key, *, gone: bool) -> None:
        if scope not in touched:
            touched[scope] = self.heads[scope] = self.heads.get(scope, 0) + 1
        self.feed[(scope, *key)] = (touched[scope], gone)

    def push(self, entries: Iterable[Pending]) -> int:
        for each in entries:
            entry = codec.decode_entry(each.body)
            if entry.seq <= self.last:
                continue
            assert entry.seq == self.last + 1
            self.last = entry.seq
            self._decide(each)
        return self.last

    def expected(self, waiting: Iterable[Pending]) -> dict[Key, Any]:
        """What a device should show: all it carries, and what it has not settled on top, in order."""
        shown = {key: json.dumps(document) for key, document in self.carried().items()}
        for each in waiting:
            _, _, world = decide(each, shown)
            for key, document in world.written.items():
                shown[key] = codec.encode(document, shown.get(key))
        return {key: json.loads(text) for key, text in shown.items()}

    def _decide(self, pending: Pending) -> None:
        entry = codec.decode_entry(pending.body)
        status, code, world = decide(pending, self.documents, self.hold)
        own = f"device:{DEVICE}"
        vector = self.put(*world.written.values())
        self.put(
            Outcome(
                id=entry.id,
                device=DEVICE,
                seq=entry.seq,
                type=entry.type,
                status=status,
                at=NOW,
                code=code,
                attention=tuple(world.attended),
                vector={**vector, own: self.heads.get(own, 0) + 1},
            )
        )

    def page(self, cursors: Mapping[str, Cursor], scopes: Collection[str] = SCOPES) -> bytes:
        """All that is newer than the cursors."""
        news = []
        for (scope, kind, id), (ver, gone) in sorted(self.feed.items(), key=lambda item: item[1][0]):
            if scope in scopes and ver > (cursors[scope].ver if scope in cursors else 0):
                doc = None if gone else json.loads(self.documents[kind, id])
                news.append({"k": kind, "i": id, "s": scope, "v": ver, "g": int(gone), "d": doc})
        return json.dumps(news, ensure_ascii=False).encode()

    def cursors(self, scopes: Collection[str] = SCOPES) -> dict[str, Cursor]:
        return {scope: Cursor(epoch=self.epoch, ver=self.heads.get(scope, 0)) for scope in scopes}

    def carried(self, scopes: Collection[str] = SCOPES) -> dict[Key, Any]:
        """Everything a device with these scopes should hold."""
        return {
            (kind, id): json.loads(self.documents[kind, id])
            for (scope, kind, id), (_, gone) in self.feed.items()
            if scope in scopes and not gone
        }


async def pull(store: Any, authority: Authority, scopes: Collection[str] = SCOPES, now: int = NOW) -> None:
    await store.stage(authority.page(store.cursors(), scopes))
    await store.finish_pull(scopes, authority.cursors(scopes), Instant(now))


async def push(store: Any, authority: Authority) -> None:
    await store.delivered(authority.push(await store.pending(200)))


async def waiting(store: Any) -> list[Pending]:
    """Entries that are not settled, in order."""
    unsettled = {seq for (seq,) in store.reader().rows("select seq from ledger where state <> 'settled'")}
    return [each for each in await store.entries_from(1, 1_000) if each.seq in unsettled]
