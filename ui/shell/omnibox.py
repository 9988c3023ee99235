"""What becomes of everything that is scanned or typed into the one field."""

import asyncio
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from associate_app.domain.scan import Code, CodeKind, parse
from associate_app.ports import Line, LineDown
from associate_app.queries.search import Found, search
from ui.kit.omnibox import OmniboxState
from ui.language.counts import counts
from ui.scan.routing import Target, question_for_central, settled, target_of
from ui.tasks import TaskScope
from ui.words.scan import nowhere_words, scan_words, shown_code
from ui.workspace import Workspace

ARRIVAL_SECONDS = 8
"""How long a document that central has promised may take before we stop waiting for it."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    group: str
    icon: str
    title: str
    detail: str
    route: str


@dataclass(frozen=True, slots=True)
class OmniboxView:
    state: OmniboxState = "rest"
    text: str = ""
    hint: str = ""
    suggestions: tuple[Suggestion, ...] = ()
    selected: int = -1


class OmniboxViewModel(QObject):
    changed = Signal()
    navigate = Signal(str)

    def __init__(self, workspace: Workspace, tasks: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tasks = workspace, tasks
        self._arrived = asyncio.Event()
        workspace.changes.documents.connect(self._arrived.set)
        self.view = OmniboxView()

    def type(self, text: str) -> None:
        if not text.strip():
            self.clear()
            return
        self._show(replace(self.view, state="focus", text=text, selected=-1))
        self._tasks.replace("search", self._search(text))

    def clear(self) -> None:
        self._show(OmniboxView())

    def select(self, step: int) -> None:
        """Down and up through the suggestions, and back into the field."""
        count = len(self.view.suggestions)
        if count:
            place = (self.view.selected + 1 + step) % (count + 1)
            self._show(replace(self.view, selected=place - 1))

    def choose(self, place: int) -> None:
        suggestion = self.view.suggestions[place]
        self._show(OmniboxView("routed", suggestion.title, suggestion.detail))
        self.navigate.emit(suggestion.route)

    def submit(self, text: str) -> None:
        """Enter: the selected suggestion, a code, or the best that is found."""
        if self.view.selected >= 0:
            self.choose(self.view.selected)
            return
        code = parse(text, scanned=False)
        if code.kind is not CodeKind.TEXT:
            self._tasks.start("submit", self.take(code))
        else:
            self._tasks.replace("search", self._search(text, choose=True))

    async def take(self, code: Code) -> None:
        """Follow a code to where it leads."""
        code = settled(self._workspace.store.reader(), code)
        text = shown_code(code)
        if code.problem is not None:
            self._miss(text, scan_words(code.problem))
        elif target := self._target(code):
            self._follow(text, target)
        else:
            self._ask_central(code, text)

    def say(self, code: Code, hint: str, *, missing: bool = False) -> None:
        """Words of a screen that used the code itself."""
        self._show(OmniboxView("missing" if missing else "routed", shown_code(code), hint))

    @property
    def _home(self) -> str:
        identity = self._workspace.store.identity()
        return identity.store if identity else ""

    def _target(self, code: Code) -> Target | None:
        return target_of(self._workspace.store.reader(), code, self._home)

    def _follow(self, text: str, target: Target) -> None:
        self._show(OmniboxView("routed", text, target.hint))
        self.navigate.emit(target.route)

    def _miss(self, text: str, hint: str) -> None:
        self._show(OmniboxView("missing", text, hint))

    def _ask_central(self, code: Code, text: str) -> None:
        """Not held is not absent: with a line, central may know it."""
        question = question_for_central(code)
        if question is None:
            self._miss(text, nowhere_words(code.kind))
        elif self._workspace.sync.status.line is not Line.ONLINE:
            self._miss(text, self.tr("Not on this device. Scan it again when online, or search by name."))
        else:
            self._miss(text, self.tr("Not on this device. Asking central."))
            self._tasks.replace("lookup", self._look_up(*question, code, text))

    async def _look_up(self, kind: str, index: dict[str, str], code: Code, text: str) -> None:
        try:
            found = await self._workspace.sync.lookup(kind, **index)
        except LineDown:
            hint = self.tr("Not on this device, and the line is down. Scan it again later.")
        else:
            if found and (target := await self._arrival(code)):
                if self._still_asks(text):
                    self._follow(text, target)
                return
            hint = (
                self.tr("Central has it. It arrives here in a moment; scan it again then.")
                if found
                else self.tr("Central does not know this code either. Check it.")
            )
        if self._still_asks(text):
            self._miss(text, hint)

    def _still_asks(self, text: str) -> bool:
        """Whether nothing else was scanned or typed meanwhile."""
        return self.view.state == "missing" and self.view.text == text

    async def _arrival(self, code: Code) -> Target | None:
        try:
            async with asyncio.timeout(ARRIVAL_SECONDS):
                while (target := self._target(code)) is None:
                    self._arrived.clear()
                    await self._arrived.wait()
        except TimeoutError:
            return None
        return target

    async def _search(self, text: str, *, choose: bool = False) -> None:
        found = await self._workspace.reading.ask(lambda reader: search(reader, text, self._home))
        suggestions = self._suggestions(found)
        if choose and suggestions:
            self._show(replace(self.view, suggestions=suggestions))
            self.choose(0)
        elif choose or not suggestions:
            state: OmniboxState = "missing" if choose else "focus"
            self._show(
                OmniboxView(state, text, self.tr("Not on this device. Check the spelling, or scan it."))
            )
        else:
            hint = self._counts(found)
            self._show(OmniboxView("focus", text, hint, suggestions))

    def _suggestions(self, found: Found) -> tuple[Suggestion, ...]:
        pickups = [
            Suggestion(
                self.tr("Pickups"),
                "package-check",
                each.name,
                each.id if each.open else self.tr("{id} · done").format(id=each.id),
                f"pickup/{each.id}",
            )
            for each in found.pickups
        ]
        products = [
            Suggestion(self.tr("Products"), "boxes", each.name, each.detail, f"product/{each.sku}")
            for each in found.products
        ]
        return (*pickups, *products)

    def _counts(self, found: Found) -> str:
        parts = []
        if found.pickup_count:
            parts.append(counts.tr("{n} pickups", "", found.pickup_count))
        if found.product_count:
            parts.append(counts.tr("{n} products", "", found.product_count))
        return ", ".join(parts)

    def _show(self, view: OmniboxView) -> None:
        if view != self.view:
            self.view = view
            self.changed.emit()
