"""A sheet about the basket in hand: it follows the till, tells what was refused, and goes with the basket."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from associate_app.domain.basket import Basket
from associate_app.domain.scan import Code
from ui.kit.notice import Notice
from ui.kit.sheet import Sheet
from ui.screens.sell.till import Till
from ui.shell.screen import LEFT_HANDED
from ui.shell.sheets import open_sheet
from ui.words.problems import rule_words


class TillSheet(Sheet):
    """Subclasses draw in `refresh`, which is called once they are made and after every change.

    `open_over` opens another sheet on top; it goes when this one goes.
    """

    def __init__(self, host: QWidget, till: Till, title: str, subtitle: str = "") -> None:
        super().__init__(host, title, subtitle)
        self.till = till
        self.host = host
        self.notice = Notice()
        self._refused_at: Basket | None = None  # what the notice was about
        self.body.addWidget(self.notice)
        till.changed.connect(self._till_changed)
        till.refused.connect(self._refused)
        self.closed.connect(self._stop)

    @property
    def basket(self) -> Basket:
        basket = self.till.basket
        assert basket is not None
        return basket

    def refresh(self) -> None:
        """Shows the till as it is now; the basket is in hand."""
        raise NotImplementedError

    def is_over(self) -> bool:
        """Whether what this sheet is about is no longer there."""
        return self.till.basket is None

    def scanned(self, code: Code) -> bool:  # noqa: ARG002
        """True when this sheet used the scan."""
        return False

    def open_over(self, sheet: Sheet) -> None:
        if self.window().property(LEFT_HANDED):
            sheet.footer.setDirection(QBoxLayout.Direction.RightToLeft)
        self.closed.connect(sheet.dismiss)
        sheet.open()

    def say(self, code: str, **facts: object) -> None:
        """Why it can't be done, at the top of the sheet."""
        self.notice.say("danger", rule_words(code, facts))

    def _till_changed(self) -> None:
        if self._refused_at is not None and self.till.basket is not self._refused_at:
            self._refused_at = None
            self.notice.silence()
        if self.is_over():
            self.dismiss()
        else:
            self.refresh()

    def _refused(self, words: str, _rule: object) -> None:
        """Told by the sheet on top."""
        if open_sheet(self.window()) is self:
            self._refused_at = self.till.basket
            self.notice.say("danger", words)

    def _stop(self) -> None:
        self.till.changed.disconnect(self._till_changed)
        self.till.refused.disconnect(self._refused)
