"""The window: nobody works here yet, or somebody does. Builds the frame, and builds it anew."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from shiboken6 import delete, isValid

from associate_app.domain.attention import Attention
from associate_app.domain.scan import Code
from associate_app.ports import Line
from associate_app.queries.sync_device import open_attention
from ui.appearance import AppearanceModel, apply_appearance
from ui.device_settings import LAST_PERSON
from ui.kit.sheet import EDGE, Sheet
from ui.scan.queue import ScanQueue
from ui.screens.sign_in.panel import SignInPanel
from ui.screens.sign_in.view_model import SignInViewModel
from ui.shell.frame import Frame
from ui.shell.idle import IdleWatch
from ui.shell.layout import Layout, layout_for
from ui.shell.line import LineViewModel
from ui.shell.places import Places
from ui.shell.screen import LEFT_HANDED, Screen
from ui.shell.sheets import open_sheets
from ui.tasks import TaskScope
from ui.theme.tokens import current_theme
from ui.words.bug import bug_words
from ui.workspace import Workspace

_KEEP_MS = 1_000
_NOTHING = 0  # the page while another is built

BuildScreens = Callable[[], Sequence[Screen]]


class MainWindow(QMainWindow):
    """Takes every scan of the application by `scan`. Emits `closed` when it has gone."""

    closed = Signal()
    outcome = Signal(str)  # what became of the last scan: found, missing or wrong
    camera = Signal()  # the associate scans with the camera

    def __init__(self, workspace: Workspace, build_screens: BuildScreens) -> None:
        super().__init__()
        self.setWindowTitle("Associate")
        self.resize(1280, 800)
        self.workspace = workspace
        self._build_screens = build_screens
        self._places = Places(workspace)
        self._last = ""  # staff id of who worked here before the lock, too
        self.wanted = ""  # a route that waits until somebody is signed in
        self._covered: list[Sheet] = []  # what lay open when the device was locked
        self._somebody_else = False
        self._is_closed = False
        self.tasks = TaskScope(self._failed)
        self._scans = ScanQueue(self._take_scan, self.tasks)
        self.looks = AppearanceModel(workspace, self)
        self.line = LineViewModel(workspace, self)
        self.sign_in = SignInViewModel(workspace, self)
        self.idle = IdleWatch(workspace, self)
        self._pages = QStackedWidget()
        self._pages.addWidget(QWidget())
        self.setCentralWidget(self._pages)
        self._rebuilding = QTimer(self)  # several changes at once build one frame
        self._rebuilding.setSingleShot(True)
        self._rebuilding.timeout.connect(self._rebuild_if_free)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_MS)
        self._keeping.timeout.connect(self._keep_place)
        self._fit: set[QWidget] = set()  # pages whose words and sizes are those that hold now
        self._worn = self.looks.appearance
        self._wear()
        self._build_sign_in()
        self._build_frame()
        self.looks.changed.connect(self._looks_changed)
        self.idle.idle.connect(self.lock)
        self.idle.back.connect(self._back)
        workspace.session.changed.connect(self._person_changed)
        self.line.changed.connect(self._line_changed)
        QDesktopServices.setUrlHandler("associate", self, "open_link")  # type: ignore[arg-type]
        self._person_changed()

    def scan(self, text: str) -> None:
        self.idle.used()
        self._scans.put(text)

    def say(self, words: str) -> None:
        """A toast, where somebody works who can see it."""
        if not self.is_locked:
            self.frame.toasts.say(words)

    def go(self, route: str) -> None:
        """Where to go as soon as somebody is signed in."""
        if self.is_locked:
            self.wanted = route
        else:
            self.frame.router.go(route)

    @Slot(QUrl)
    def open_link(self, link: QUrl) -> None:
        self.go(link.toString())

    def lock(self, *, for_somebody_else: bool = False) -> None:
        """What lies open stays as it is for whoever works here; nobody else gets to see it."""
        self._somebody_else = for_somebody_else
        self.workspace.session.sign_out()

    def attention(self) -> tuple[Attention, ...]:
        """What this store has to choose about."""
        store = self.workspace.store
        identity = store.identity()
        return open_attention(store.reader(), identity.store) if identity else ()

    @property
    def is_locked(self) -> bool:
        return self.workspace.session.actor is None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.idle.watch(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.looks.refresh()
        self._turn_sheets()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self._is_closed:
            return
        self._is_closed = True
        QDesktopServices.unsetUrlHandler("associate")
        self._rebuilding.stop()
        self._keeping.stop()
        self.idle.close()
        self.looks.close()
        self.frame.close_screens()
        self.sign_in.close()
        self.line.close()
        self.tasks.close()
        self.closed.emit()

    async def _take_scan(self, code: Code) -> None:
        if self.is_locked:
            await self.sign_in.scanned(code)
        else:
            await self.frame.take_scan(code)

    def _wear(self) -> None:
        """What is made from now on has the words and sizes that hold; pages with others fit no more."""
        look = self.looks.appearance
        if self._fit and look.needs_new_windows(self._worn):
            self._fit.clear()
        self._worn = look
        apply_appearance(_app(), look)
        self._swapped = look.left_handed and not look.reads_from_right
        self._edge = "left" if self._swapped else "right"
        self.setProperty(LEFT_HANDED, self._swapped)
        self._turn_sheets()

    def _build_sign_in(self) -> None:
        self.sign_in_panel = SignInPanel(self.sign_in, self.line, self.workspace.clock)
        self._add_page(self.sign_in_panel)

    def _build_frame(self) -> None:
        screens = self._build_screens()
        self.frame = Frame(
            self.workspace,
            self.line,
            screens,
            self.tasks,
            self.size(),
            swapped=self._swapped,
            parent=self._pages,
        )
        self.frame.left.connect(lambda somebody_else: self.lock(for_somebody_else=somebody_else))
        self.frame.router.moved.connect(self._keeping.start)
        self.frame.outcome.became.connect(self.outcome)
        self.frame.camera.connect(self.camera)
        self._add_page(self.frame)

    def _add_page(self, page: QWidget) -> None:
        self._pages.addWidget(page)
        self._fit.add(page)

    def _rebuild(self) -> None:
        """The page that is shown; the other one when its turn comes."""
        self._rebuilding.stop()
        if self.is_locked:
            self._rebuild_sign_in()
        else:
            self._rebuild_frame()
        self._show_page()

    def _rebuild_sign_in(self) -> None:
        old = self.sign_in_panel
        typed, asked = old.enrol.typed(), old.language.hasFocus()
        self._drop(old)
        self._wear()
        self._build_sign_in()
        self.sign_in_panel.enrol.type(typed)
        self._show_page()
        if asked:
            self.sign_in_panel.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebuild_frame(self) -> None:
        old = self.frame
        way, view, types = old.router.way, old.omnibox.view, old.top.omnibox.field.hasFocus()
        old.close_screens()
        self._drop(old)
        self._wear()
        self._build_frame()
        self.frame.binding.bring_back(view)
        self.frame.router.start_over(way)
        if types:
            self.frame.top.omnibox.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, page: QWidget) -> None:
        """At once: as long as it lives, Qt would dress it anew, which takes longer than to build the next."""
        self._pages.setCurrentIndex(_NOTHING)
        self._fit.discard(page)
        self._pages.removeWidget(page)
        delete(page)

    def _looks_changed(self) -> None:
        """Colours at once; the rest when nothing half done lies open."""
        look = self.looks.appearance
        if look.needs_new_windows(self._worn) or self._page() not in self._fit:
            self._rebuilding.start(0)
        elif look != self._worn:
            self._wear()

    def _rebuild_if_free(self) -> None:
        covered = [] if self.is_locked else [each for each in self._covered if isValid(each)]
        waiting = [*open_sheets(self), *covered]
        for sheet in waiting:
            sheet.closed.connect(self._looks_changed)
        if not waiting and (self.looks.appearance != self._worn or self._page() not in self._fit):
            self._rebuild()

    def _person_changed(self) -> None:
        actor = self.workspace.session.actor
        if actor is None:
            self._cover()
            self._rebuild_if_free()
            self.sign_in.open()
            if self._last and not self._somebody_else:
                self.sign_in.select(self._last)
        else:
            self._somebody_else = False
            self._uncover() if actor.id == self._last else self._begin(actor.id)
        self._show_page()
        if actor is not None and self.wanted:
            wanted, self.wanted = self.wanted, ""
            self.frame.router.go(wanted)

    def _begin(self, person: str) -> None:
        """Somebody else works here now: nothing of the last one is left, shown or half done."""
        for sheet in self.findChildren(Sheet):
            sheet.hide()
            sheet.deleteLater()
        self._covered = []
        if self._last or self.looks.appearance != self._worn or self.frame not in self._fit:
            self._rebuild()
        self._last = person
        self.frame.binding.bring_back(type(self.frame.omnibox.view)())
        self.frame.router.start_over(self._places.of(person))
        settings = self.workspace.settings
        if settings.get(LAST_PERSON) != person:
            self.tasks.start("last person", settings.choose(LAST_PERSON, person))

    def _cover(self) -> None:
        while popup := QApplication.activePopupWidget():  # a menu lies over everything
            popup.close()
        self._covered = open_sheets(self)
        for sheet in self._covered:
            sheet.hide()
        if self._last:
            self._keep_place()

    def _uncover(self) -> None:
        if self.looks.appearance != self._worn:
            self._wear()  # also while a sheet that is half done keeps the frame from being built anew
        for sheet in open_sheets(self):  # of sign-in
            sheet.dismiss()
        for sheet in self._covered:
            if isValid(sheet):
                sheet.show()
                sheet.raise_()
        self._covered = []
        self._looks_changed()

    def _page(self) -> QWidget:
        return self.sign_in_panel if self.is_locked else self.frame

    def _show_page(self) -> None:
        self._pages.setCurrentWidget(self._page())

    def _keep_place(self) -> None:
        if self._last:
            self._places.note(self._last, self.frame.router.way)
            self.tasks.start("place", self._places.keep(self._last))

    def _turn_sheets(self) -> None:
        theme = current_theme()
        portrait = layout_for(self.size(), theme.density, theme.scale) is Layout.PORTRAIT
        self.setProperty(EDGE, "bottom" if portrait else self._edge)

    def _back(self) -> None:
        if not self.is_locked and not open_sheets(self):
            self.frame.back()

    def _line_changed(self) -> None:
        """A revoked device locks itself."""
        if self.workspace.sync.status.line is Line.REVOKED:
            self.workspace.session.sign_out()

    def _failed(self, _error: BaseException) -> None:
        """A bug: already logged. The associate keeps working and knows that something was left out."""
        self.frame.toasts.say(bug_words())


def _app() -> QApplication:
    return cast(QApplication, QApplication.instance())
