"""Asks the store what was done and held here, and performs the choices."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import tzinfo
from pathlib import Path

import structlog
from PySide6.QtCore import QObject, QTimer, Signal

from associate_app.commands.attention import ResolveAttention
from associate_app.commands.devices import RenameDevice
from associate_app.commands.registry import Command
from associate_app.domain.errors import RuleViolation
from associate_app.domain.place import Place
from associate_app.domain.staff import Permission, may
from associate_app.domain.time import DAY, MINUTE, Instant, later
from associate_app.ports import Line, SyncStatus
from associate_app.queries import sync_device as queries
from associate_app.queries.staff import place
from associate_app.store import Changes, Fault, Reader, StoreUnavailable
from ui.format.times import zone_of
from ui.scan.scanners import PORT
from ui.screens.sync.head import head_of
from ui.screens.sync.holdings import data_view, facts_view
from ui.screens.sync.outbox import row_of
from ui.screens.sync.story import Story, story_of
from ui.screens.sync.view import HeadView, SyncView
from ui.tasks import TaskScope
from ui.words.bug import bug_words
from ui.words.problems import refusal_words
from ui.workspace import Workspace

_log = structlog.get_logger(__name__)

SHOWN_FOR = DAY // 2  # how long what was sent stays in the list


@dataclass(frozen=True, slots=True)
class _Held:
    """One look at the store and the disk."""

    place: Place | None
    device: str
    entries: tuple[queries.OutboxEntry, ...]
    backlog: queries.Backlog
    length: int
    data: tuple[queries.DataSet, ...]
    cases: tuple[queries.Case, ...]
    used: int  # bytes
    free: int  # bytes


class SyncViewModel(QObject):
    changed = Signal()
    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.tasks = TaskScope(self._failed)
        self._held: _Held | None = None
        self._faults: tuple[Fault, ...] | None = None  # None: the ledger was not verified yet
        self._is_seen = False
        self._chosen = ""  # attention id the associate is looking at
        self._settled_here = ""  # attention id
        self._alone_since: Instant | None = None
        self._status = workspace.sync.status
        self.view = SyncView(device="", may_rename=False, head=HeadView("", ""))
        workspace.changes.documents.connect(self._documents_changed)
        workspace.session.changed.connect(self._show_held)
        self._unsubscribe = workspace.sync.subscribe(self._line_changed)
        self._minute = QTimer(self)
        self._minute.timeout.connect(self.refresh)
        self._minute.setInterval(MINUTE)

    def close(self) -> None:
        self._minute.stop()
        self._unsubscribe()
        self.tasks.close()

    def open(self, attention: str) -> None:
        """Show one attention item, or all of them when its id is unknown or empty."""
        self._chosen = attention
        self._show(replace(self.view, problem=""))
        self.refresh()

    def watch(self, seen: bool) -> None:
        """Only a screen that is seen follows every change; the others look again when they are shown."""
        self._is_seen = seen
        if seen:
            self._minute.start()
            self.refresh()
            if self._faults is None:
                self.tasks.replace("ledger", self._verify())
        else:
            self._minute.stop()

    def refresh(self) -> None:
        self.tasks.replace("read", self._read())

    def check_now(self) -> None:
        self._workspace.sync.check_now()

    def show_all(self) -> None:
        self._chosen = ""
        self._show(replace(self.view, problem=""))
        self._show_held()

    def choose(self, choice: str) -> None:
        story = self.view.selected
        if story is not None and not self.view.busy:
            self._show(replace(self.view, busy=True, problem=""))
            self._settled_here = story.id
            command = ResolveAttention(attention=story.id, choice=choice)
            self.tasks.start("choose", self._perform(command, self.tr("Your choice is saved.")))

    def rename(self, name: str) -> None:
        identity = self._workspace.store.identity()
        if identity is not None and not self.view.busy:
            self._show(replace(self.view, busy=True, problem=""))
            command = RenameDevice(device=identity.device, name=name)
            self.tasks.start("rename", self._perform(command, self.tr("The new name is saved.")))

    async def _perform(self, command: Command, done: str) -> None:
        problem = ""
        try:
            await self._workspace.store.perform(command, actor=self._workspace.session.actor_id)
        except (RuleViolation, StoreUnavailable) as refused:
            problem = refusal_words(refused)
        finally:
            self._show(replace(self.view, busy=False, problem=problem))
        if not problem:
            self._chosen = ""
            self.said.emit(done)
            await self._read()

    async def _read(self) -> None:
        identity = self._workspace.store.identity()
        if identity is None:
            return
        since = later(self._workspace.clock.now(), -SHOWN_FOR)
        directory = self._workspace.installation.directory
        look = _look(identity.store, identity.device, identity.name, since, directory)
        self._held = await self._workspace.reading.ask(look)
        self._show_held()

    async def _verify(self) -> None:
        """Once a day at work is enough: it reads the whole ledger."""
        try:
            self._faults = await self._workspace.store.verify_ledger()
        except StoreUnavailable as unavailable:
            _log.warning("ledger.unverified", code=unavailable.code)
            return
        for fault in self._faults:
            _log.error("ledger.fault", seq=fault.seq, what=fault.what)
        self._show_held()

    def _show_held(self) -> None:
        held, status = self._held, self._workspace.sync.status
        if held is None:
            return
        now, zone = self._workspace.clock.now(), self._zone()
        rows = tuple(row_of(entry, status, now, zone) for entry in held.entries)
        stories = tuple(story_of(case, now, zone) for case in held.cases)
        actor = self._workspace.session.actor
        selected = next((each for each in stories if each.id == self._chosen), None)
        self._tell_if_settled(stories)
        installation = self._workspace.installation
        self._show(
            replace(
                self.view,
                device=" · ".join(
                    part
                    for part in (held.device, held.place.name if held.place else "", installation.version)
                    if part
                ),
                may_rename=actor is not None and may(actor, Permission.DEVICES, now),
                head=head_of(status, rows, held.backlog.pending, self._alone_since, now, zone),
                rows=rows,
                data=tuple(data_view(each, now, zone) for each in held.data),
                facts=facts_view(
                    installation,
                    status,
                    held.length,
                    self._faults or (),
                    held.used,
                    held.free,
                    self._workspace.settings.get(PORT),
                ),
                stories=stories,
                selected=selected or (stories[0] if len(stories) == 1 else None),
            )
        )

    def _tell_if_settled(self, stories: tuple[Story, ...]) -> None:
        """What the associate is looking at may be chosen by somebody else meanwhile."""
        looked_at = self.view.selected
        if looked_at is None or self.view.busy or any(each.id == looked_at.id for each in stories):
            return
        if self._is_seen and looked_at.id != self._settled_here:
            self.said.emit(self.tr("Somebody has chosen already. Nothing is left to do."))

    def _zone(self) -> tzinfo | None:
        return zone_of(self._held.place if self._held else None)

    def _line_changed(self, status: SyncStatus) -> None:
        if self._status.line is Line.ONLINE and status.line is Line.OFFLINE:
            self._alone_since = status.since
        self._status = status
        self._show_held()

    def _documents_changed(self, _changes: Changes) -> None:
        if self._is_seen:
            self.refresh()

    def _failed(self, _error: BaseException) -> None:
        self._show(replace(self.view, busy=False, problem=bug_words()))

    def _show(self, view: SyncView) -> None:
        if view != self.view:
            self.view = view
            self.changed.emit()


def _look(store: str, device: str, name: str, since: Instant, directory: Path) -> Callable[[Reader], _Held]:
    def look(reader: Reader) -> _Held:
        here, own = place(reader, store), queries.device(reader, device)
        return _Held(
            place=here,
            device=own.name if own else name,
            entries=queries.outbox(reader, since),
            backlog=queries.backlog(reader, store, device),
            length=queries.ledger_length(reader),
            data=queries.data_sets(reader, here) if here else (),
            cases=queries.open_cases(reader, store),
            used=sum(each.stat().st_size for each in directory.rglob("*") if each.is_file()),
            free=shutil.disk_usage(directory).free,
        )

    return look
