"""Keeps what was chosen, offline too: one's own by a command, the device's in the store."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from associate_app.commands.staff import SetPreferences
from associate_app.domain.errors import RuleViolation
from associate_app.domain.staff import Preferences, Staff
from associate_app.store import Changes, StoreUnavailable
from ui.changes import concerns
from ui.device_settings import DENSITY, IDLE_MINUTES, LANGUAGE, SOUNDS, TERMINAL
from ui.tasks import TaskScope
from ui.words.bug import bug_words
from ui.words.problems import refusal_words
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsView:
    own: Preferences = field(default_factory=Preferences)
    spoken: str = ""  # language of the device; empty for the one of the store
    density: str = "auto"
    sounds: bool = True
    idle_minutes: str = "5"
    terminal: str = "typed"
    problem: str = ""


class SettingsViewModel(QObject):
    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.tasks = TaskScope(self._failed)
        self.view = SettingsView()
        workspace.changes.documents.connect(self._documents_changed)
        workspace.settings.changed.connect(self.refresh)
        workspace.session.changed.connect(self.refresh)
        self.refresh()

    def close(self) -> None:
        self.tasks.close()

    def refresh(self) -> None:
        settings, person = self._workspace.settings, self._workspace.session.actor_id
        staff = self._workspace.store.reader().document(Staff, person) if person else None
        self._show(
            replace(
                self.view,
                own=staff.preferences if staff else Preferences(),
                spoken=settings.get(LANGUAGE),
                density=settings.get(DENSITY),
                sounds=settings.get(SOUNDS) == "on",
                idle_minutes=settings.get(IDLE_MINUTES),
                terminal=settings.get(TERMINAL),
            )
        )

    def prefer(self, own: Preferences) -> None:
        """Goes with the person to every device of the store."""
        if own != self.view.own:
            self._show(replace(self.view, own=own, problem=""))  # so that two quick choices both count
            self.tasks.start("prefer", self._prefer(own))

    def choose(self, name: str, text: str) -> None:
        """For this device, whoever works on it."""
        if text != self._workspace.settings.get(name):
            self._show(replace(self.view, problem=""))
            self.tasks.start("choose", self._choose(name, text))

    async def _prefer(self, own: Preferences) -> None:
        actor = self._workspace.session.actor_id
        try:
            await self._workspace.store.perform(SetPreferences(preferences=own), actor=actor)
        except (RuleViolation, StoreUnavailable) as refused:
            self._refuse(refused)

    async def _choose(self, name: str, text: str) -> None:
        try:
            await self._workspace.settings.choose(name, text)
        except StoreUnavailable as refused:
            self._refuse(refused)

    def _refuse(self, refused: RuleViolation | StoreUnavailable) -> None:
        """What is shown is what holds."""
        self._show(replace(self.view, problem=refusal_words(refused)))
        self.refresh()

    def _documents_changed(self, changes: Changes) -> None:
        if concerns(changes, "staff"):
            self.refresh()

    def _failed(self, _error: BaseException) -> None:
        self._show(replace(self.view, problem=bug_words()))

    def _show(self, view: SettingsView) -> None:
        if view != self.view:
            self.view = view
            self.changed.emit()
