"""What the shell expects of a screen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from associate_app.domain.scan import Code
from ui.kit.sheet import Sheet
from ui.shell.layout import Layout
from ui.shell.shortcuts import Shortcut
from ui.words.bug import bug_words

LEFT_HANDED = "leftHanded"
"""Property of the window: the first action of a sheet stands at the left."""


class Screen(QObject):
    """One destination: `main` fills the workspace (824 px wide in landscape), `context` the panel beside it
    (360 px; in narrow windows a sheet from the side, in portrait a sheet at the foot, 800 px wide).

    Both are made once and live as long as the frame: another language, text scale, density or hand, and
    another associate, get a new one, and the route brings the associate back. So everything that is shown
    hangs on the route and the store. Routes are `<route>/<argument>`.

    A sheet outlives the lock when the same associate comes back; for somebody else all is made anew.
    """

    route: str
    title: str
    icon: str
    main: QWidget
    context: QWidget | None = None
    context_on_route = True
    """Where `context` is a sheet: a route with an argument opens it. False where `main` is what is wanted."""
    head: QHBoxLayout | None = None
    """The row of the heading. In portrait the shell puts pill and clock (about 240 px) at its end, so other
    buttons belong below it then. None: they stand in a strip of their own above `main`."""
    shortcuts: Sequence[Shortcut] = ()
    """Work while this screen is shown; dense windows hint at them. May change until `open` returns."""
    sheet: Sheet | None = None  # over the whole window, one at a time

    navigate = Signal(str)  # a route to go to: "stock/<sku>", "pickup/P-4817"
    routed = Signal(str)  # words for the omnibox about the code that was just used
    refused = Signal(str)  # words for the omnibox when the code does not belong here
    badge = Signal(int)  # how many wait, for the rail
    camera = Signal()  # the associate scans with the camera
    search = Signal()  # into the omnibox
    notify = Signal(str)  # a toast
    undo = Signal(str, object)  # a toast with "Undo", and what takes it back (called without arguments)
    show_context = Signal()  # the associate asked for what the panel shows; nothing where it stands beside
    hide_context = Signal()  # the panel has nothing to show any more

    def open(self, argument: str) -> None:
        """The route leads here; `argument` is what follows the first slash, empty when nothing does."""

    def arrange(self, layout: Layout) -> None:
        """The window has another shape: called before the screen is first shown and at each change."""

    def scanned(self, code: Code) -> bool:  # noqa: ARG002
        """True when this screen used the scan; otherwise the shell routes it."""
        return False

    def close(self) -> None:
        """The frame goes: end tasks, timers and subscriptions. Qt objects below `self` die with it."""

    def _open_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet
        if sheet.window().property(LEFT_HANDED):
            sheet.footer.setDirection(QBoxLayout.Direction.RightToLeft)
        sheet.closed.connect(self._sheet_closed)
        sheet.open()

    def _close_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet.dismiss()

    def _sheet_closed(self) -> None:
        self.sheet = None

    def _failed(self, _error: BaseException) -> None:
        """A bug: already logged. The associate knows that something was left out."""
        self.notify.emit(bug_words())
