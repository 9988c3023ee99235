"""The registry of commands: released versions stay readable for ever."""

import dataclasses
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Protocol, TypeVar, dataclass_transform

from msgspec import Meta

from associate_app.codec import convert
from associate_app.domain.device import CENTRAL
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.staff import SYSTEM, Permission, Staff, may, works_at
from associate_app.world import World

C = TypeVar("C")
Id = Annotated[str, Meta(max_length=100)]  # what an index of central can hold, several together
Difference = Annotated[int, Meta(ge=-1_000_000, le=1_000_000)]
Pieces = Annotated[int, Meta(ge=0, le=1_000_000)]
Upcast = Callable[[dict[str, Any]], dict[str, Any]]
Owner = Callable[[Any, World], str | None]  # the store that a command touches; None when any store may


class Personal:
    """Marks free text about a person: `Annotated[str, Personal]` is kept beside the ledger, not in it."""


class Command(Protocol):
    def check(self, entry: Entry, world: World) -> None:
        """Raises RuleViolation; the device asks before it writes, central for requests only."""

    def apply(self, entry: Entry, world: World) -> None:
        """Total: never raises for the state of the world."""


class UnknownCommand(Exception):
    """A type or version that only newer code understands."""


@dataclass(frozen=True, slots=True)
class CommandType:
    name: str
    version: int
    fact: bool
    permission: Permission | Callable[[Any], Permission]
    type: type[Command]
    personal: frozenset[str]
    owner: Owner
    upcasts: Mapping[int, Upcast] = field(default_factory=dict)  # version -> step to the next

    def needs(self, command: Command) -> Permission:
        return self.permission if isinstance(self.permission, Permission) else self.permission(command)


_BY_NAME: dict[str, CommandType] = {}
_BY_TYPE: dict[type, CommandType] = {}


@dataclass_transform(frozen_default=True, kw_only_default=True)
def command(
    name: str,
    *,
    version: int,
    fact: bool,
    permission: Permission | Callable[[Any], Permission],
    owner: Owner = lambda _command, _world: None,
    upcasts: Mapping[int, Upcast] | None = None,
) -> Callable[[type[C]], type[C]]:
    """Declare a command: a fact has happened and can't be refused away, a request may be refused."""

    def declare(type_: type[C]) -> type[C]:
        frozen = dataclass(frozen=True, kw_only=True)(type_)
        hints = typing.get_type_hints(frozen, include_extras=True)
        personal = frozenset(
            each.name
            for each in dataclasses.fields(typing.cast(Any, frozen))
            if Personal in getattr(hints[each.name], "__metadata__", ())
        )
        declared = CommandType(
            name,
            version,
            fact,
            permission,
            typing.cast(type[Command], frozen),
            personal,
            owner,
            dict(upcasts or {}),
        )
        if name in _BY_NAME:
            raise ValueError(f"{name} is declared twice")
        _BY_NAME[name] = _BY_TYPE[frozen] = declared
        return frozen

    return declare


def store_of(kind: type[Any], argument: str) -> Owner:
    """The store of the document that `argument` names; None where there is no such document."""

    def owner(command: Any, world: World) -> str | None:
        document = world.get(kind, getattr(command, argument))
        return document.store if document else None

    return owner


def command_type(command: Command) -> CommandType:
    return _BY_TYPE[type(command)]


def type_named(name: str) -> CommandType:
    """Raises UnknownCommand."""
    try:
        return _BY_NAME[name]
    except KeyError:
        raise UnknownCommand(name) from None


def authorise(command: Command, entry: Entry, world: World) -> None:
    """Raises RuleViolation unless actor or approver may do this, in this store, at that time.

    Device and central both ask; what central does not believe it quarantines.
    """
    declared = command_type(command)
    permission = declared.needs(command)
    if entry.device == CENTRAL:
        if entry.actor != SYSTEM:
            raise RuleViolation("staff.not_allowed", permission=permission)
        return
    if not entry.actor:
        raise RuleViolation("staff.unknown")
    people = [world.get(Staff, id) for id in (entry.actor, entry.approver) if id]
    for person in people:
        if person is None or not works_at(person, entry.at):
            raise RuleViolation("staff.unknown")
        if person.store != world.store:
            raise RuleViolation("staff.other_store")
    if not any(person and may(person, permission, entry.at) for person in people):
        raise RuleViolation("staff.not_allowed", permission=permission)
    store = declared.owner(command, world)
    if store is not None and store != world.store:
        raise RuleViolation(f"{declared.name.split('.')[0]}.other_store", store=store)


def read(name: str, version: int, args: Mapping[str, Any]) -> Command:
    """The command as today's code knows it. Raises UnknownCommand or Malformed."""
    known = type_named(name)
    if version > known.version or version < 1:
        raise UnknownCommand(f"{name} {version}")
    raised = dict(args)
    for step in range(version, known.version):
        raised = known.upcasts[step](raised)
    return convert(raised, known.type)
