"""How the app looks and reads: from the person, the device and the system."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputDevice
from PySide6.QtWidgets import QApplication, QWidget

from associate_app.domain.staff import Preferences, Staff, ThemeChoice
from associate_app.queries.staff import place
from associate_app.store import Changes
from ui.changes import concerns
from ui.device_settings import DENSITY, LANGUAGE, LAST_PERSON
from ui.language.catalogue import direction, nearest, use_language
from ui.shell.layout import DENSE_FITS
from ui.theme import apply_theme
from ui.theme.system import system_theme
from ui.theme.tokens import Density, ThemeName
from ui.workspace import Workspace

_SPOKEN = {"EE": "et", "PL": "pl", "DE": "de", "AT": "de"}  # ISO 3166-1 alpha-2; English elsewhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    theme: ThemeName = "light"
    language: str = "en"
    scale: float = 1.0
    density: Density = "touch"
    left_handed: bool = False
    motion: bool = True

    @property
    def reads_from_right(self) -> bool:
        return direction(self.language) is Qt.LayoutDirection.RightToLeft

    def needs_new_windows(self, before: "Appearance") -> bool:
        """All but colours is decided when a widget is made."""
        return replace(before, theme=self.theme) != self


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the device and its system say."""

    theme: ThemeName = "light"
    language: str = "en"
    country: str = ""  # of the store, empty before it is known
    chosen: str = ""  # language of this device, empty where none was chosen
    density: str = "auto"  # auto, touch or dense
    touch: bool = True
    width: int = 1280  # of the window, logical pixels


def appearance_of(wanted: Preferences, here: Surroundings) -> Appearance:
    return Appearance(
        theme=_theme(wanted.theme, here),
        language=_language(wanted.language, here),
        scale=wanted.text_scale / 100,
        density=_density(here),
        left_handed=wanted.left_handed,
        motion=not wanted.reduced_motion,
    )


def apply_appearance(app: QApplication, appearance: Appearance) -> None:
    """Windows made from now on have all of it; open ones take its colours."""
    use_language(app, appearance.language)
    apply_theme(
        app,
        appearance.theme,
        motion=appearance.motion,
        scale=appearance.scale,
        density=appearance.density,
    )


class AppearanceModel(QObject):
    """Of the person who works here; on a locked device of the last one, so that unlocking changes nothing.

    The language chosen for the device comes before that of the last person, and after that of who works here.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self.appearance = self._look()
        workspace.session.changed.connect(self.refresh)
        workspace.settings.changed.connect(self.refresh)
        workspace.changes.documents.connect(self._documents_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.refresh)

    def close(self) -> None:
        """The system goes on changing its colours when there is nothing left to read."""
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self.refresh)

    def refresh(self) -> None:
        appearance = self._look()
        if appearance != self.appearance:
            self.appearance = appearance
            self.changed.emit()

    def _documents_changed(self, changes: Changes) -> None:
        if concerns(changes, "staff", "place"):
            self.refresh()

    def _look(self) -> Appearance:
        store, settings = self._workspace.store, self._workspace.settings
        identity = store.identity()
        here = place(store.reader(), identity.store) if identity else None
        actor, chosen = self._workspace.session.actor_id, settings.get(LANGUAGE)
        person = actor or settings.get(LAST_PERSON)
        staff = store.reader().document(Staff, person) if person else None
        own = staff.preferences if staff else Preferences()
        return appearance_of(
            own if actor or not chosen else replace(own, language=chosen),
            Surroundings(
                theme=system_theme(),
                language=QLocale.system().name(),
                country=here.country if here else "",
                chosen=chosen,
                density=settings.get(DENSITY),
                touch=_has_touch(),
                width=self._window.width(),
            ),
        )


def _theme(wanted: ThemeChoice, here: Surroundings) -> ThemeName:
    if wanted is ThemeChoice.SYSTEM:
        return here.theme
    return "dark" if wanted is ThemeChoice.DARK else "light"


def _language(wanted: str, here: Surroundings) -> str:
    """The person's own, else the device's, else the store's, else the system's."""
    spoken = _SPOKEN.get(here.country, "en") if here.country else here.language
    return nearest(wanted or here.chosen or spoken)


def _density(here: Surroundings) -> Density:
    if here.density == "dense":
        return "dense"
    wide = here.width >= DENSE_FITS
    return "dense" if here.density == "auto" and wide and not here.touch else "touch"


def _has_touch() -> bool:
    return any(each.type() is QInputDevice.DeviceType.TouchScreen for each in QInputDevice.devices())
