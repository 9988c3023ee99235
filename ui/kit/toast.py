"""Short news at the lower left of a region: what happened, and perhaps a way back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.kit.drawing import draw_text, fill_rounded, paint_shadow
from ui.kit.glyph import Glyph
from ui.kit.text import Label
from ui.theme.style import COLOUR
from ui.theme.tokens import current_theme

_HEIGHT = 56
_SHADOW = 24
_MARGIN = 24
_WIDEST = 576


class _Undo(QToolButton):
    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(words)
        self.setProperty(COLOUR, "rail_glyph")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        self.setFont(current_theme().font("body", 600))
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 26, current_theme().size.touch)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = current_theme().color.rail_glyph
        centre = Qt.AlignmentFlag.AlignCenter
        draw_text(QPainter(self), QRectF(self.rect()), self._words, weight=600, colour=colour, align=centre)


class Toast(QWidget):
    """One piece of news; `Toasts` places it and takes it away."""

    def __init__(self, host: QWidget, text: str, undo: str = "") -> None:
        super().__init__(host)
        self.text = text
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        right = 8 if undo else 20  # the button has room of its own
        row.setContentsMargins(_SHADOW + 16, _SHADOW, _SHADOW + right, _SHADOW)
        row.setSpacing(12)
        row.addWidget(Glyph("check", 20, "rail_ink_active"))
        row.addWidget(Label(text, tone="rail_ink_active"), 1)
        self.undo: QToolButton | None = None
        if undo:
            self.undo = _Undo(undo)
            row.addWidget(self.undo)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        frame = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        paint_shadow(painter, frame, theme.radius.lg)
        fill_rounded(painter, frame, theme.radius.lg, theme.toast_fill)


class Toasts(QObject):
    """The toasts of one region; a new one takes the place of the last."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._toast: Toast | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)

    def current(self) -> Toast | None:
        return self._toast

    def say(self, text: str) -> None:
        """Shows the news for 4 s."""
        self._show(Toast(self._host, text), current_theme().duration.toast)

    def offer_undo(self, text: str, undo: str, take_back: Callable[[], None]) -> None:
        """Shows the news for 8 s with a button that calls `take_back` at most once."""
        toast = Toast(self._host, text, undo)
        if toast.undo is not None:
            toast.undo.clicked.connect(lambda: self._take_back(toast, take_back))
        self._show(toast, current_theme().duration.undo)

    def hide(self) -> None:
        self._timer.stop()
        if self._toast is not None:
            self._toast.hide()
            self._toast.deleteLater()
            self._toast = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._place()
        return False

    def _show(self, toast: Toast, ms: int) -> None:
        self.hide()
        self._toast = toast
        self._place()
        toast.show()
        toast.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))
        self._timer.start(ms)

    def _place(self) -> None:
        if self._toast is None:
            return
        room = self._host.width() - 2 * _MARGIN
        wide = max(min(self._toast.sizeHint().width() - 2 * _SHADOW, _WIDEST, room), min(320, room))
        self._toast.resize(wide + 2 * _SHADOW, _HEIGHT + 2 * _SHADOW)
        self._toast.move(QPoint(_MARGIN - _SHADOW, self._host.height() - _MARGIN - _HEIGHT - _SHADOW))

    def _take_back(self, toast: Toast, take_back: Callable[[], None]) -> None:
        if toast is self._toast:
            self.hide()
            take_back()
