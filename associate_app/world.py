"""The World: what a handler sees of the documents, on the device and on central alike."""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, TypeVar

from associate_app.documents import kind_of
from associate_app.domain.attention import RULES, Attention
from associate_app.domain.device import CENTRAL, Device
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.time import later

D = TypeVar("D")


class World(ABC):
    """The documents as one command sees them. Device and central each fill in get, find and put."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.attended: list[str] = []

    @abstractmethod
    def get(self, kind: type[D], id: str) -> D | None:
        """The document, or None where there is none. Raises NotHeld on a device that does not carry it."""

    @abstractmethod
    def find(self, kind: type[D], **index: str | int) -> Sequence[D]:
        """All documents whose declared indexes equal `index`, ordered bytewise by id."""

    @abstractmethod
    def put(self, document: Any) -> None:
        """Write the whole document."""

    def require(self, kind: type[D], id: str) -> D:
        """Raises RuleViolation `<kind>.unknown`."""
        document = self.get(kind, id)
        if document is None:
            raise RuleViolation(f"{kind_of(kind).name}.unknown", id=id)
        return document

    def attend(self, code: str, *, about: str, store: str = "", **facts: Any) -> None:
        """Raise an attention document, once per command, code and document."""
        rule = RULES[code]
        id = "A-" + hashlib.sha256(f"{self.entry.id} {code} {about}".encode()).hexdigest()[:20]
        self.put(
            Attention(
                id=id,
                store=store or self.store,
                code=code,
                about=about,
                facts=facts,
                choices=rule.choices,
                raised_at=self.entry.at,
                due_at=later(self.entry.at, rule.within),
                command=self.entry.id,
            )
        )
        if id not in self.attended:
            self.attended.append(id)

    @property
    def store(self) -> str:
        """The store of the device that issued the command; empty for central's own."""
        if self.entry.device == CENTRAL:
            return ""
        device = self.get(Device, self.entry.device)
        return device.store if device else ""
