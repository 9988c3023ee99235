"""The keyboard focus ring: 3 px, 2 px away from the control, shown only when the keyboard moved the focus."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
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

KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
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
        return super().styleHint(hint, option, widget, returnData)


class Ring(QFocusFrame):
    """The ring around one widget; it follows the widget as that moves."""

    def __init__(self) -> None:
        super().__init__()
        self._style = RingStyle()
        self._style.setParent(self)
        self.setStyle(self._style)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, widget = current_theme(), self.widget()
        radius = widget.property(RADIUS)
        pen = QPen(theme.color[widget.property(COLOUR) or "focus"], theme.stroke.focus)
        inset = pen.widthF() / 2
        corner = (theme.radius.md if radius is None else int(radius)) + GAP + inset
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), corner, corner)


class FocusRing(QObject):
    """Puts the ring around whatever the keyboard reaches. Text fields show their focus themselves."""

    _ring: Ring | None = None

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    @property
    def ringed(self) -> QWidget | None:
        return self._ring.widget() if self._ring is not None and isValid(self._ring) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            by_keyboard = isinstance(event, QFocusEvent) and event.reason() in KEYBOARD
            self._show(watched if by_keyboard and not isinstance(watched, QLineEdit) else None)
        return False

    def _show(self, widget: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):  # a ring dies with the window it lies in
            self._ring.setWidget(None)  # type: ignore[arg-type]
            self._ring.deleteLater()
        self._ring = None
        if widget is not None:
            self._ring = Ring()
            self._ring.setWidget(widget)
