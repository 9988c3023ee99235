"""Commands on top of documents: the first run, and the runs again on top of newer server documents."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

import structlog
from sqlcipher3 import dbapi2

from associate_app import codec
from associate_app.commands.registry import Command, UnknownCommand, authorise, command_type
from associate_app.domain.errors import NotHeld, RuleViolation
from associate_app.domain.ledger import Entry, LedgerEntry
from associate_app.store import ledger
from associate_app.store.connection import Connection
from associate_app.store.world import DeviceWorld, Footprint, Key, WorldFor

LONG = 50  # an outbox longer than this is not replayed as a whole

_log = structlog.get_logger("store")


@dataclass(frozen=True, slots=True)
class Waiting:
    """One entry that is not settled."""

    seq: int
    entry: LedgerEntry
    texts: dict[str, dict[str, str]]
    footprint: Footprint

    @property
    def touched(self) -> set[Key]:
        read, written = self.footprint
        return read | written


def waiting(connection: Connection) -> list[Waiting]:
    rows = connection.execute(
        "select seq, body, texts, footprint from ledger where state <> 'settled' order by seq"
    )
    return [
        Waiting(seq, codec.decode_entry(body), json.loads(texts), ledger.footprint(touched))
        for seq, body, texts, touched in rows.fetchall()
    ]


def run(command: Command, entry: Entry, world: DeviceWorld, *, first: bool) -> None:
    """Authorise, check, apply. The device itself asks facts too before they are written; central does not,
    so neither does a replay. Raises RuleViolation and NotHeld."""
    authorise(command, entry, world)
    if first or not command_type(command).fact:
        command.check(entry, world)
    command.apply(entry, world)


def restore(connection: Connection, keys: set[Key] | None) -> set[Key]:
    """Put the server's state back for `keys`, or for everything; returns what was restored."""
    rows = connection.execute("select kind, id, doc from shadow").fetchall()
    restored = [(kind, id, doc) for kind, id, doc in rows if keys is None or (kind, id) in keys]
    for kind, id, doc in restored:
        if doc is None:
            connection.execute(f'delete from "{kind}" where id = ?', (id,))
        else:
            connection.execute(
                f'insert into "{kind}" (id, doc) values (?, ?)'
                " on conflict (id) do update set doc = excluded.doc",
                (id, doc),
            )
        connection.execute("delete from shadow where kind = ? and id = ?", (kind, id))
    return {(kind, id) for kind, id, _ in restored}


def affected(changed: Iterable[Key], entries: Iterable[Waiting]) -> tuple[set[int], set[Key]]:
    """The entries whose footprint meets `changed`, transitively, and all that they touch with it."""
    reached = _with_kinds(changed)
    chosen: set[int] = set()
    rest = list(entries)
    while True:
        met = [each for each in rest if not each.touched.isdisjoint(reached)]
        if not met:
            return chosen, reached
        chosen |= {each.seq for each in met}
        rest = [each for each in rest if each.seq not in chosen]
        for each in met:
            reached |= _with_kinds(each.footprint[1])


def _with_kinds(keys: Iterable[Key]) -> set[Key]:
    """Whoever looked for documents of a kind is met by any of them."""
    return {each for kind, id in keys for each in ((kind, id), (kind, ""))}


def replay(connection: Connection, world_for: WorldFor, entries: Iterable[Waiting]) -> set[Key]:
    """Run them again in order; returns what was written."""
    written: set[Key] = set()
    for each in entries:
        written |= _replay(connection, world_for, each)[1]
    return written


def replay_some(
    connection: Connection, world_for: WorldFor, entries: list[Waiting], chosen: set[int], reached: set[Key]
) -> set[Key] | None:
    """Run only the chosen ones again. None, with nothing done, where one of them now touches what another
    entry has touched: then all have to run, in order."""
    others = [each for each in entries if each.seq not in chosen]
    others_wrote = _with_kinds(key for each in others for key in each.footprint[1])
    others_read = {key for each in others for key in each.touched}
    connection.execute("savepoint some")
    written: set[Key] = set()
    for each in entries:
        if each.seq not in chosen:
            continue
        read_now, written_now = _replay(connection, world_for, each)
        fresh = _with_kinds(written_now - reached)
        met = {key for key in read_now | written_now if key not in reached or not key[1]}
        if not met.isdisjoint(others_wrote) or not fresh.isdisjoint(others_read):
            connection.execute("rollback to some")
            connection.execute("release some")
            return None
        written |= written_now
    connection.execute("release some")
    return written


def _replay(connection: Connection, world_for: WorldFor, each: Waiting) -> Footprint:
    entry = ledger.for_handler(each.entry)
    world = world_for(entry)
    connection.execute("savepoint replayed")
    try:
        run(ledger.command_of(each.entry, each.texts), entry, world, first=False)
        effect = "applied"
    except RuleViolation:
        effect = "refused"  # as far as this device can tell: central decides
    except NotHeld:
        effect = "unconfirmed"
    except (UnknownCommand, codec.Malformed):
        effect = "unconfirmed"  # written by a newer version of the app
    except dbapi2.Error:
        raise  # the disk's trouble, not the command's
    except Exception:  # noqa: BLE001
        # A mistake of ours must not stop the pull, nor cost the entry: central will hold or decide it.
        _log.exception("replay.crashed", type=each.entry.type, command=each.entry.id)
        effect = "crashed"
    if effect != "applied":
        connection.execute("rollback to replayed")
        world.written.clear()
    connection.execute("release replayed")
    touched = (world.read, world.written)
    connection.execute(
        "update ledger set effect = ?, footprint = ? where seq = ?",
        (effect, ledger.footprint_text(touched), each.seq),
    )
    return touched
