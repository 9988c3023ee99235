"""What the shell expects of a screen."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from associate_app.domain.scan import Code
from ui.kit.sheet import Sheet
from ui.shell.layout import Layout
from ui.words.bug import bug_words


class Screen(QObject):
    """One destination: `main` fills the workspace (824 px wide), `context` the panel beside it (360 px).

    Both are made once and live as long as the frame: another language, text scale or density builds a new
    one, and the route brings the associate back to where they were. Routes are `<route>/<argument>`.
    """

    route: str
    title: str
    icon: str
    main: QWidget
    context: QWidget | None = None
    sheet: Sheet | None = None  # over the whole window, one at a time

    navigate = Signal(str)  # a route to go to: "product/<sku>", "pickup/P-4817"
    routed = Signal(str)  # words for the omnibox about the code that was just used
    refused = Signal(str)  # words for the omnibox when the code does not belong here
    badge = Signal(int)  # how many wait, for the rail
    notify = Signal(str)  # a toast

    def open(self, argument: str) -> None:
        """The route leads here; `argument` is what follows the first slash, empty when nothing does."""

    def arrange(self, layout: Layout) -> None:
        """The window has another shape: called before the screen is first shown and at each change."""

    def scanned(self, code: Code) -> bool:  # noqa: ARG002
        """True when this screen used the scan; otherwise the shell routes it."""
        return False

    def close(self) -> None:
        """The window goes: end tasks and subscriptions."""

    def _open_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.closed.connect(self._sheet_closed)
        sheet.open()

    def _close_sheet(self) -> None:
        """Somebody else works here now: nothing half done is left to them."""
        if self.sheet is not None:
            self.sheet.dismiss()

    def _sheet_closed(self) -> None:
        self.sheet = None

    def _failed(self, _error: BaseException) -> None:
        """A bug: already logged. The associate knows that something was left out."""
        self.notify.emit(bug_words())
