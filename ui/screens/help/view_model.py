"""Reads what the app is made of, and the licence that was chosen."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from associate_app.domain.place import Place
from associate_app.licences import Part, licence_text, parts
from ui.screens.following import FollowingModel
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceView:
    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpView:
    version: str
    parts: tuple[Part, ...]
    licence: LicenceView | None


class HelpModel(FollowingModel[HelpView]):
    """Nothing of it changes while the app runs; it is read like the rest because it takes a while."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._chosen = ""
        self._parts: tuple[Part, ...] = ()

    def choose(self, part: str) -> None:
        self._chosen = part
        self.refresh()

    async def look(self, store: Place) -> HelpView:  # noqa: ARG002
        chosen = self._chosen
        self._parts = self._parts or await self.workspace.reading.ask(lambda _: parts())
        known = any(each.name == chosen for each in self._parts)
        text = await self.workspace.reading.ask(lambda _: licence_text(chosen)) if known else ""
        return HelpView(
            version=self.workspace.installation.version,
            parts=self._parts,
            licence=LicenceView(name=chosen, text=text) if known else None,
        )
