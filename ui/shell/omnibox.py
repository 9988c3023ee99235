"""What becomes of everything that is scanned or typed into the one field."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

from PySide6.QtCore import QObject, Signal

from associate_app.domain.scan import Code, CodeKind, parse
from associate_app.ports import Line, LineDown
from associate_app.queries.search import Found, search
from associate_app.queries.staff import place
from ui.format.times import zone_of
from ui.kit.omnibox import OmniboxState
from ui.scan.routing import (
    Question,
    Target,
    question_for_central,
    second_question,
    settled,
    target_of,
    wrong_words,
)
from ui.shell.actions import Action, matching
from ui.shell.found import counted, rows_of
from ui.shell.recents import Recents
from ui.shell.suggestion import Does, Suggestion
from ui.tasks import TaskScope
from ui.words.line import SYNC, sync_words
from ui.words.scan import nowhere_words, scan_words, shown_code
from ui.workspace import Workspace

ARRIVAL_SECONDS = 8
"""How long a document that central has promised may take before we stop waiting for it."""
PAGE_STEP = 5
RESTRICTED = "02"
"""How a GTIN-14 begins that is only valid within a country or chain."""


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
        self._actions: dict[str, Action] = {}
        self._recents = Recents(workspace.store)
        workspace.changes.documents.connect(self._documents_changed)
        workspace.session.changed.connect(self._person_changed)
        self.view = OmniboxView()
        self._person_changed()

    def offer(self, actions: Sequence[Action]) -> None:
        """Pages and actions that are found by their words."""
        self._actions = {each.name: each for each in actions}

    def close(self) -> None:
        """Nobody waits for an answer any more."""
        for name in ("search", "lookup"):
            self._tasks.cancel(name)

    def enter(self) -> None:
        """Somebody wants to type: what was opened last stands ready while the field is empty."""
        if not self.view.text:
            self._show(OmniboxView("focus", suggestions=self._recent_rows()))

    def leave(self) -> None:
        if self.view.state == "focus" and not self.view.text:
            self.clear()

    def type(self, text: str) -> None:
        if not text.strip():
            self._show(OmniboxView("focus", suggestions=self._recent_rows()))
            return
        self._show(replace(self.view, state="focus", text=text, selected=-1))
        self._tasks.replace("search", self._search(text))

    def clear(self) -> None:
        self._show(OmniboxView())

    def select(self, step: int) -> None:
        """Down and up through the suggestions that can be chosen, and back into the field."""
        places = [-1, *self._choosable()]
        now = places.index(self.view.selected) if self.view.selected in places else 0
        if abs(step) > 1:  # a page stays in the list
            self._select(places[max(min(1, len(places) - 1), min(now + step, len(places) - 1))])
        else:
            self._select(places[(now + step) % len(places)])

    def select_edge(self, *, last: bool) -> None:
        places = self._choosable()
        if places:
            self._select(places[-1 if last else 0])

    def choose(self, place: int) -> None:
        chosen = self.view.suggestions[place]
        match chosen.does:
            case Does.SEARCH:
                self.type(chosen.route)
            case Does.FORGET:
                self._recents.forget()
                self._keep_recents()
                self._show(OmniboxView("focus"))
            case Does.EVERYWHERE:
                self._tasks.start("submit", self.take(parse(chosen.route, scanned=False)))
            case Does.ACT:
                self.clear()
                self._actions[chosen.route].act()
            case Does.GO:
                self._go(chosen, chosen.title, chosen.detail)

    def submit(self, text: str) -> None:
        """Enter: the selected suggestion, a code, or the best that is found."""
        if self.view.selected >= 0:
            self.choose(self.view.selected)
        else:
            self._show(replace(self.view, state="focus", text=text))
            self._tasks.replace("search", self._submit(text))

    async def take(self, code: Code) -> None:
        """Follow a code to where it leads."""
        self._note_typed()
        code = self.understood(code)
        text = shown_code(code)
        if code.problem is not None:
            self._miss(text, scan_words(code.problem))
        elif words := wrong_words(self._workspace.store.reader(), code):
            self._miss(text, words)
        elif target := self._target(code):
            held = not code.signed or self._workspace.checkout.receipts.read(code.signed).sale is not None
            self._follow(target.title if code.kind is CodeKind.LOYALTY else text, target)
            if not held:
                self._complete(code, text)
        else:
            self._ask_central(code, text)

    def understood(self, code: Code) -> Code:
        """As this store reads it: what a number weighs or costs is its country's, what it can stand for is
        decided by its catalogue."""
        reader = self._workspace.store.reader()
        if code.kind is CodeKind.GTIN and code.value.startswith(RESTRICTED):
            home = place(reader, self._home)
            code = parse(code.raw, country=home.country if home else "")
        return settled(reader, code)

    def say(self, code: Code, hint: str, *, missing: bool = False) -> None:
        """Words of a screen that used the code itself."""
        self._show(OmniboxView("missing" if missing else "routed", shown_code(code), hint))

    @property
    def _home(self) -> str:
        identity = self._workspace.store.identity()
        return identity.store if identity else ""

    def _zone(self) -> tzinfo | None:
        return zone_of(place(self._workspace.store.reader(), self._home))

    def _target(self, code: Code) -> Target | None:
        return target_of(self._workspace.store.reader(), code, self._home)

    def _follow(self, text: str, target: Target) -> None:
        item = Suggestion("", target.icon, target.title, text, target.route)
        self._go(item, text, target.hint)

    def _go(self, item: Suggestion, text: str, hint: str) -> None:
        self._show(OmniboxView("routed", text, hint))
        if self._recents.note(item):
            self._keep_recents()
        self.navigate.emit(item.route)

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
            self._tasks.replace("lookup", self._look_up(question, code, text))

    def _complete(self, code: Code, text: str) -> None:
        """A receipt says enough by itself; what else there is to its sale comes with the line."""
        question = question_for_central(code)
        if question is not None and self._workspace.sync.status.line is Line.ONLINE:
            self._tasks.replace("lookup", self._look_up(question, code, text))

    async def _look_up(self, question: Question, code: Code, text: str) -> None:
        kind, index = question
        try:
            found = await self._workspace.sync.lookup(kind, **index)
            if not found and (again := second_question(code)):
                found = await self._workspace.sync.lookup(again[0], **again[1])
        except LineDown as down:
            said = str(down)  # central's code where it does answer, but not that
            lost = self.tr("Not on this device, and the line is down. Scan it again later.")
            hint = sync_words(said) if said in SYNC else lost
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

    async def _search(self, text: str) -> None:
        found = await self._found(text)
        if self.view.text != text:
            return
        rows = self._rows(found, text)
        if found.is_empty and len(rows) <= 1:
            hint = self.tr("Not on this device. Check the spelling, or scan it.")
        elif found.near:
            hint = self.tr("No exact match. This comes close.")
        else:
            hint = counted(found)
        self._show(OmniboxView("focus", text, hint, rows))

    async def _submit(self, text: str) -> None:
        """A code that this device knows; else the best of what was found; else what the code says."""
        code = self.understood(parse(text, scanned=False))
        if code.problem is None and code.kind is not CodeKind.TEXT and (target := self._target(code)):
            self._follow(shown_code(code), target)
            return
        found = await self._found(text)
        if self.view.text != text:
            return
        rows = self._rows(found, text)
        best = next((place for place, row in enumerate(rows) if row.does in (Does.GO, Does.ACT)), None)
        if best is not None:
            self._show(replace(self.view, suggestions=rows))
            self.choose(best)
        elif code.kind is CodeKind.TEXT and code.problem is None:
            self._miss(text, self.tr("Not on this device. Check the spelling, or scan it."))
        else:
            self._show(OmniboxView())
            await self.take(code)

    async def _found(self, text: str) -> Found:
        """Where a page is called so, nothing else needs to come close."""
        home = self._home
        found = await self._workspace.reading.ask(lambda reader: search(reader, text, home))
        return Found() if found.near and self._matching(text) else found

    def _matching(self, text: str) -> tuple[Action, ...]:
        return matching(tuple(self._actions.values()), text)

    def _rows(self, found: Found, text: str) -> tuple[Suggestion, ...]:
        group = self.tr("Pages and actions")
        acts = (
            Suggestion(group, each.icon, each.title, "", each.name, Does.ACT) for each in self._matching(text)
        )
        return (*rows_of(found, self._zone()), *acts, self._everywhere(found, text))

    def _everywhere(self, found: Found, text: str) -> Suggestion:
        """The way to what is not on this device; central answers exact questions alone."""
        row = Suggestion("", "globe", self.tr("Search everywhere"), "", text.strip(), Does.EVERYWHERE)
        if question_for_central(parse(text, scanned=False)) is None:
            detail = self.tr("Needs a whole number, code, email or phone.")
            return replace(row, detail=self._above(found, detail), enabled=False)
        if self._workspace.sync.status.line is not Line.ONLINE:
            return replace(row, detail=self._above(found, self.tr("Needs the line.")), enabled=False)
        return replace(row, detail=self._above(found, self.tr("Asks central.")))

    def _above(self, found: Found, detail: str) -> str:
        template = self.tr("Found on this device. {elsewhere}")
        return detail if found.is_empty else template.format(elsewhere=detail)

    def _recent_rows(self) -> tuple[Suggestion, ...]:
        if not self._recents.items:
            return ()
        group = self.tr("Recent")
        forget = Suggestion("", "x", self.tr("Clear recent items"), "", "", Does.FORGET)
        return (*(replace(each, group=group) for each in self._recents.items), forget)

    def _note_typed(self) -> None:
        """A scan takes the field; what was being typed can be had again."""
        if self.view.state == "focus" and (text := self.view.text.strip()):
            again = Suggestion("", "search", text, self.tr("Search again"), text, Does.SEARCH)
            if self._recents.note(again):
                self._keep_recents()

    def _keep_recents(self) -> None:
        self._tasks.start("recents", self._recents.save())

    def _person_changed(self) -> None:
        self._recents.load(self._workspace.session.actor_id)
        self._show(OmniboxView())

    def _documents_changed(self) -> None:
        self._arrived.set()

    def _choosable(self) -> list[int]:
        return [place for place, each in enumerate(self.view.suggestions) if each.enabled]

    def _select(self, place: int) -> None:
        self._show(replace(self.view, selected=place))

    def _show(self, view: OmniboxView) -> None:
        if view != self.view:
            self.view = view
            self.changed.emit()
