"""Asks central for somebody whom this device does not hold, and for what is kept of them."""

import re
from collections.abc import Callable

from associate_app.domain.contact import is_email, read_email, read_phone
from associate_app.domain.customer import Customer
from associate_app.domain.privacy import Erasure
from associate_app.domain.scan import CodeKind
from associate_app.domain.scan.own import customer_of, is_right, own_code
from associate_app.ports import Line, LineDown
from associate_app.queries.people import country
from ui.screens.customers.view import Everywhere
from ui.tasks import TaskScope
from ui.workspace import Workspace

_PHONE = re.compile(r"\+?[0-9\s().\-/]{7,30}")
_OF_CUSTOMER = ("order", "sale", "cart", "note", "interaction")
_TOO_MANY = "lookup.too_many"  # of `sync.protocol`


def question(typed: str, country: str) -> dict[str, str]:
    """What central may be asked: a whole address, phone, loyalty card or customer number. Empty when it is
    none. `country` is where a phone without its own is dialled."""
    text, code = typed.strip(), typed.strip().upper()
    if is_email(text):
        return {"email": read_email(text)}
    own = own_code(code) if code.isascii() else None
    if own is not None and own.kind is CodeKind.CUSTOMER:
        return {"id": code}
    if own is not None and own.kind is CodeKind.LOYALTY:
        return {"card": code} if is_right(own, code) else {}
    phone = read_phone(text, country).e164 if _PHONE.fullmatch(text) else ""
    return {"phone": phone} if phone else {}


class Lookup:
    """One question at a time; `changed` is called whenever `went` tells something else."""

    def __init__(self, workspace: Workspace, tasks: TaskScope, changed: Callable[[], None]) -> None:
        self._workspace, self._tasks, self._changed = workspace, tasks, changed
        self._asked: tuple[str, Everywhere] = ("", "")
        self._whole: set[str] = set()  # whose history was asked for

    def went(self, asked: str) -> Everywhere:
        """How it went, or whether it can be asked at all."""
        if self._workspace.store.reader().document(Erasure, asked.strip().upper()) is not None:
            return "erased"
        if not self._question(asked):
            return ""
        if self._asked[0] == asked and self._asked[1]:
            return self._asked[1]
        return "offer" if self._is_online() else "needs_line"

    def ask(self, asked: str) -> None:
        """Who is found arrives as a change of the store, and stays on the device for 30 days."""
        if self._question(asked) and self._asked != (asked, "asking"):
            self._asked = (asked, "asking")
            self._changed()
            self._tasks.start("lookup", self._ask(asked))

    def complete(self, customer: str) -> None:
        """Those of other stores are held without what they did, until somebody opens them."""
        held = self._workspace.store.reader().document(Customer, customer)
        identity = self._workspace.store.identity()
        elsewhere = held is not None and identity is not None and held.store != identity.store
        if elsewhere and customer not in self._whole and self._is_online():
            self._whole.add(customer)
            self._tasks.start("history", self._complete(customer))

    async def _ask(self, asked: str) -> None:
        went: Everywhere = "line_down"
        try:
            found = await self._found(self._question(asked))
            went = "coming" if found else "nobody"
            for each in found:
                await self._bring(each)
        except LineDown as down:
            if went == "line_down" and str(down) == _TOO_MANY:
                went = "too_many"
        finally:
            self._asked = (asked, went)
            self._changed()

    async def _found(self, which: dict[str, str]) -> tuple[str, ...]:
        """A card that nobody was given names its customer by itself. Raises LineDown."""
        sync = self._workspace.sync
        found = await sync.lookup("customer", **which)
        if not found and (card := which.get("card")):
            found = await sync.lookup("customer", id=customer_of(card))
        return found

    async def _complete(self, customer: str) -> None:
        try:
            await self._bring(customer)
        except LineDown:
            self._whole.discard(customer)

    async def _bring(self, id: str) -> None:
        """What is kept of somebody, under each number they had. Raises LineDown."""
        sync, reader = self._workspace.sync, self._workspace.store.reader()
        who = reader.document(Customer, id)
        if who is not None and who.merged_into:
            await sync.lookup("customer", id=who.merged_into)
            who = reader.document(Customer, who.merged_into) or who
        self._whole.add(who.id if who else id)
        for each in sorted(who.ids) if who else (id,):
            if each != id:
                await sync.lookup("customer", id=each)
            await sync.lookup("customer_summary", id=each)
            for kind in _OF_CUSTOMER:
                await sync.lookup(kind, customer=each)

    def _question(self, asked: str) -> dict[str, str]:
        return question(asked, country(self._workspace.store.reader()))

    def _is_online(self) -> bool:
        return self._workspace.sync.status.line is Line.ONLINE
