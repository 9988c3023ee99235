"""Short news at the lower left of a region: what happened, and perhaps a way back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.kit.drawing import draw_text, fill_rounded, paint_shadow
from ui.kit.glyph import Glyph
from ui.kit.text import Paragraph
from ui.theme.mirror import margins
from ui.theme.style import COLOUR
from ui.theme.tokens import current_theme

SHADOW = 24
_MARGIN = 24
_WIDEST, _NARROWEST = 576, 320


class _Undo(QToolButton):
    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(words)
        self.setProperty(COLOUR, "rail_glyph")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        self.setFont(current_theme().font("body", 600))
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 26, current_theme().size.touch)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        if self.underMouse() or self.isDown():
            ground = theme.color.rail_active if theme.name == "light" else theme.color.hover
            fill_rounded(painter, QRectF(self.rect()), theme.radius.md, ground)
        centre = Qt.AlignmentFlag.AlignCenter
        colour = theme.color.rail_glyph
        draw_text(painter, QRectF(self.rect()), self._words, weight=600, colour=colour, align=centre)


class Toast(QWidget):
    """One piece of news; `Toasts` places it and takes it away."""

    held = Signal(bool)
    """While the pointer or the focus is on it, it must not go."""

    def __init__(self, text: str, undo: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.setAccessibleName(text)
        self._row = row = QHBoxLayout(self)
        right = 8 if undo else 20  # the button has room of its own
        row.setContentsMargins(margins(SHADOW + 16, SHADOW + 4, SHADOW + right, SHADOW + 4))
        row.setSpacing(12)
        row.addWidget(Glyph("check", 20, "rail_ink_active"))
        self._words = Paragraph(text, tone="rail_ink_active")
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.undo: QToolButton | None = None
        if undo:
            self.undo = _Undo(undo)
            self.undo.installEventFilter(self)
            row.addWidget(self.undo)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.held.emit(event.type() is QEvent.Type.FocusIn)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.held.emit(event.type() is QEvent.Type.Enter)
        return super().event(event)

    def frame(self) -> QRect:
        """What is seen of it, without its shadow."""
        return self.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    def fit(self, room: int) -> None:
        """Takes the size that its words need within `room` logical pixels."""
        theme = current_theme()
        wide = max(min(self._one_line(), theme.px(_WIDEST), room), min(_NARROWEST, room)) + 2 * SHADOW
        tall = self._row.totalHeightForWidth(wide)
        self.resize(wide, max(tall, theme.size.touch_large + 2 * SHADOW))

    def _one_line(self) -> int:
        margins = self._row.contentsMargins()
        undo = self.undo.sizeHint().width() + 12 if self.undo else 0
        around = margins.left() + margins.right() - 2 * SHADOW + current_theme().glyph(20) + 12
        return self._words.fontMetrics().horizontalAdvance(self.text) + around + undo + 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        frame = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_shadow(painter, frame, theme.radius.lg)
        fill_rounded(painter, frame, theme.radius.lg, theme.toast_fill)


class Toasts(QObject):
    """The toasts of one region; a new one takes the place of the last.

    They stand at the lower start of the region, and above a primary action that would lie under them.
    """

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

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Shows the news for 4 s; with `undo` for 8 s, with a button that calls it at most once.

        Ctrl+Z does the same. It stays while the pointer or the focus is on it.
        """
        duration = current_theme().duration
        if undo is None:
            self._show(Toast(text, parent=self._host), duration.toast)
            return
        toast = Toast(text, self.tr("Undo"), self._host)
        assert toast.undo is not None
        toast.undo.clicked.connect(lambda: self._take_back(toast, undo))
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), toast)
        key.activated.connect(lambda: self._take_back(toast, undo))
        self._show(toast, duration.undo)

    def hide(self) -> None:
        self._timer.stop()
        if self._toast is not None:
            self._toast.held.disconnect(self._hold)
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
        toast.held.connect(self._hold)
        self._place()
        toast.show()
        toast.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))
        self._timer.start(ms)

    def _hold(self, held: bool) -> None:
        if held:
            self._timer.stop()
        else:
            self._timer.start(self._timer.interval())

    def _place(self) -> None:
        if self._toast is None:
            return
        self._toast.fit(self._host.width() - 2 * _MARGIN)
        tall = self._toast.frame().height()
        left = _MARGIN
        if self._host.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self._host.width() - _MARGIN - self._toast.frame().width()
        bottom = self._host.height() - _MARGIN
        self._toast.move(QPoint(left - SHADOW, bottom - tall - SHADOW))
        for action in self._primary_actions():
            if action.intersects(self._toast.frame()) and action.top() - tall >= 2 * _MARGIN:
                self._toast.move(QPoint(left - SHADOW, action.top() - 8 - tall - SHADOW))

    def _primary_actions(self) -> list[QRect]:
        """Where they are in the region, the lowest first."""
        found = [
            QRect(self._host.mapFromGlobal(button.mapToGlobal(QPoint(0, 0))), button.size())
            for button in self._host.window().findChildren(QPushButton)
            if button.property("kind") == "primary" and button.isVisible()
        ]
        return sorted(found, key=lambda rect: -rect.top())

    def _take_back(self, toast: Toast, take_back: Callable[[], None]) -> None:
        if toast is self._toast:
            self.hide()
            take_back()
