"""The keyboard focus ring: 3 px, 2 px away from the control, shown only when the keyboard moved the focus."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QFocusFrame,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from ui.theme.tokens import current_theme

GAP = 2
RADIUS = "ringRadius"
"""Property of a widget: corner radius of the control, when it isn't the usual one."""
COLOUR = "ringColour"
"""Property of a widget: palette role of its ring, for controls on the rail."""

INSIDE = "ringInside"
"""Property of a widget that paints the ring itself, such as a list around its current row."""

KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

_POINTS = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress)
_LEADS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class RingStyle(QProxyStyle):
    """Set on the ring alone: a proxy around every widget's style would cost Python calls on each paint."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return current_theme().stroke.focus + GAP
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803
    ) -> int:
        if hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint is QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0  # at the edge of a scrolling page the ring lies on its control
        return super().styleHint(hint, option, widget, returnData)


class Ring(QFocusFrame):
    """The ring around one widget; it follows the widget as that moves."""

    def __init__(self) -> None:
        super().__init__()
        self._style = RingStyle()
        self._style.setParent(self)
        self.setStyle(self._style)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.StyleChange and watched is self.widget():
            self.setVisible(self.widget().isVisible())  # Qt hides it, and another theme would take it away
        return done

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, widget = current_theme(), self.widget()
        radius = widget.property(RADIUS)
        pen = QPen(theme.color[widget.property(COLOUR) or "focus"], theme.stroke.focus)
        inset = pen.widthF() / 2
        corner = (theme.radius.md if radius is None else int(radius)) + GAP + inset
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        shown = QRectF(self._in_sight())
        painter.drawRoundedRect(shown.adjusted(inset, inset, -inset, -inset), corner, corner)

    def _in_sight(self) -> QRect:
        """Drawn in at the sides where a scrolling page would cut it off a control that is seen whole."""
        whole, margin = self.rect(), current_theme().stroke.focus + GAP
        page = self.parentWidget()
        if page is None:
            return whole
        room = page.rect().translated(-self.pos())
        cut = (
            room.left() - whole.left(),
            room.top() - whole.top(),
            room.right() - whole.right(),
            room.bottom() - whole.bottom(),
        )
        left, top, right, bottom = (each if abs(each) <= margin else 0 for each in cut)
        return whole.adjusted(max(0, left), max(0, top), min(0, right), min(0, bottom))


class FocusRing(QObject):
    """Puts the ring around whatever the keyboard reaches. Text fields show their focus themselves.

    Focus that the app moves by itself (a sheet that opens) is ringed when the keyboard led there.
    """

    _ring: Ring | None = None

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.by_keyboard = False
        self._last: QWidget | None = None  # that had the focus
        app.installEventFilter(self)

    @property
    def ringed(self) -> QWidget | None:
        return self._ring.widget() if self._ring is not None and isValid(self._ring) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _POINTS:
            self.by_keyboard = False
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.by_keyboard = self.by_keyboard or event.key() in _LEADS
        elif kind is QEvent.Type.Shortcut:
            self.by_keyboard = True
        elif kind is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            reason = event.reason() if isinstance(event, QFocusEvent) else None
            tabbed = reason in KEYBOARD and (self.by_keyboard or not self._has_gone(watched))
            self._last = watched
            led = tabbed or (reason is Qt.FocusReason.OtherFocusReason and self.by_keyboard)
            self._show(watched if led and not _shows_itself(watched) else None)
        return False

    def _has_gone(self, now: QWidget) -> bool:
        """A button that was touched and then hides passes the focus on as if by Tab."""
        last = self._last
        if last is None or not isValid(last) or last.window() is not now.window():
            return False
        return not (last.isVisible() and last.isEnabled())

    def _show(self, widget: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):  # a ring dies with the window it lies in
            self._ring.setWidget(None)  # type: ignore[arg-type]
            self._ring.deleteLater()
        self._ring = None
        if widget is not None:
            self._ring = Ring()
            self._ring.setWidget(widget)


def _shows_itself(widget: QWidget) -> bool:
    """Fields and lists do; a whole page, which Qt gives the focus for want of a control, is none to show."""
    if widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
        return True
    return isinstance(widget, (QLineEdit, QAbstractSpinBox)) or bool(widget.property(INSIDE))


def keyboard_leads() -> bool:
    """Whether the associate moves by keyboard just now: painted rows show their ring then."""
    app = QApplication.instance()
    ring = app.findChild(FocusRing) if app is not None else None
    return ring is not None and ring.by_keyboard
