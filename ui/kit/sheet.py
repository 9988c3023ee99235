"""A sheet that slides in over a scrim, from a side or from below. It keeps the focus until it is closed."""

from typing import Literal, cast

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.kit.drawing import paint_shadow
from ui.kit.focus import tab_stops
from ui.kit.grabber import Grabber
from ui.kit.icon_button import IconButton
from ui.kit.scrolling import scrolling
from ui.kit.text import Paragraph
from ui.theme.mirror import margins
from ui.theme.tokens import current_theme

Edge = Literal["right", "left", "bottom"]

EDGE = "sheetEdge"
"""Property of a host: the edge from which its sheets come when they don't say one themselves."""
WIDTH = 664
_ABOVE = 96  # of the host is seen above a sheet from below
_SIDE, _SIDE_BELOW = 32, 24


class Sheet(QWidget):
    """Fill `body` and `footer`, then `open()`. Esc and the close button close it; the scrim does not,
    because a stray touch must not lose a signature.

    Without an `edge` it follows the property `EDGE` of its host, also when the host is turned while it is
    open. Read from right to left, left and right change places.
    While it saves it stays until that is done. Deletes itself after it has closed.
    """

    closed = Signal()

    def __init__(self, host: QWidget, title: str, subtitle: str = "", *, edge: Edge | None = None) -> None:
        super().__init__(host)
        self._chosen_edge: Edge | None = edge
        self._before: QWidget | None = None
        self._saving = self._leaving = self._closing = self._gone = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
        self.hide()
        self._panel = QFrame(self)
        self._slide = QPropertyAnimation(self._panel, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._slid)
        self._slide.valueChanged.connect(self.update)

        self.title = Paragraph(title, "heading", weight=600, tone="ink")
        self.subtitle = Paragraph(subtitle, tone="ink3")
        self.close_button = IconButton("x", self.tr("Close"))
        self.close_button.clicked.connect(self.dismiss)
        self._grabber = Grabber()
        self._grabber.pulled.connect(lambda way: self._panel.move(self._rest() + QPoint(0, way)))
        self._grabber.let_go.connect(self._let_go)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._grabber)
        column.addWidget(self._header())
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self._inner = QWidget()
        column.addWidget(self._scroller(), 1)
        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        column.addLayout(self.footer)
        self._dress(self.edge)

    @property
    def edge(self) -> Edge:
        edge: Edge = self._chosen_edge or self._host().property(EDGE) or "right"
        if edge == "bottom" or self.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return edge
        return "left" if edge == "right" else "right"

    def open(self) -> None:
        self._before = QApplication.focusWidget()
        self.stand()
        if first := next(iter(self._stops()), None):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        theme = current_theme()
        self._move(self._away(), self._rest(), theme.ms(theme.duration.sheet_in))

    def stand(self) -> None:
        """Shows the sheet where it rests, and leaves the focus where it is."""
        self._host().installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self._fit()  # what is shown now tells how tall it is

    def dismiss(self) -> None:
        """Closes the sheet, as soon as nothing is being saved; once it has left, emits `closed`."""
        self._leaving = True
        if self._saving or self._closing:
            return
        self._closing = True
        theme = current_theme()
        self._move(self._panel.pos(), self._away(), theme.ms(theme.duration.sheet_out))

    def set_saving(self, saving: bool) -> None:
        self._saving = saving
        if self._leaving:
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = self._stops()
        if not stops:
            return True
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        step = 1 if forward else -1
        at = QApplication.focusWidget()
        place = stops.index(at) + step if at in stops else (0 if forward else -1)
        stops[place % len(stops)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() is QEvent.Type.Resize:
            self._slide.stop()
            self._fit()
            if self._closing:
                self._slid()
        elif watched is self._inner and event.type() is QEvent.Type.LayoutRequest and self.edge == "bottom":
            self._fit_if_still()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        radius = theme.radius.lg
        covered = self._panel.geometry().adjusted(radius, radius, -radius, -radius)
        if covered.contains(event.rect()):  # every stroke of a signature comes by here
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color.scrim)
        paint_shadow(painter, QRectF(self._panel.geometry()), radius)

    def _header(self) -> QWidget:
        header = QFrame()
        header.setProperty("sheet", "header")
        self._head_row = row = QHBoxLayout(header)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        if not self.subtitle.text():
            self.subtitle.hide()
        row.addLayout(words, 1)
        row.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignTop)
        return header

    def _scroller(self) -> QScrollArea:
        self._inner_column = outer = QVBoxLayout(self._inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self.body)
        outer.addStretch()
        self._inner.installEventFilter(self)
        area = scrolling(self._inner)
        area.setMinimumHeight(1)  # of itself it wants more than a line, and would take it from the footer
        return area

    def _host(self) -> QWidget:
        return cast(QWidget, self.parentWidget())

    def _stops(self) -> list[QWidget]:
        return tab_stops(self, last=self.close_button)

    def _rest(self) -> QPoint:
        panel = self._panel
        return {
            "left": QPoint(0, 0),
            "right": QPoint(self.width() - panel.width(), 0),
            "bottom": QPoint(0, self.height() - panel.height()),
        }[self.edge]

    def _away(self) -> QPoint:
        panel = self._panel
        steps = {
            "left": QPoint(-panel.width(), 0),
            "right": QPoint(panel.width(), 0),
            "bottom": QPoint(0, panel.height()),
        }
        return self._rest() + steps[self.edge]

    def _fit(self) -> None:
        self.setGeometry(self._host().rect())
        self._dress(self.edge)
        if self.edge == "bottom":
            self._panel.resize(self.width(), self._height_below())
        else:
            wide = min(max(WIDTH, current_theme().px(WIDTH * 0.75)), self.width())
            self._panel.resize(wide, self.height())
        self._panel.move(self._rest())

    def _fit_if_still(self) -> None:
        if self.isVisible() and self._slide.state() is not QPropertyAnimation.State.Running:
            height = self._height_below()
            if height != self._panel.height():
                self._panel.setGeometry(QRect(0, self.height() - height, self.width(), height))
                self.update()

    def _dress(self, edge: Edge) -> None:
        if self._panel.property("sheet") == edge:
            return
        self._panel.setProperty("sheet", edge)
        self._panel.style().polish(self._panel)
        below = edge == "bottom"
        self._grabber.setVisible(below)
        side = _SIDE_BELOW if below else _SIDE
        self._head_row.setContentsMargins(margins(side, 0 if below else 20, 12, 12 if below else 16))
        self.body.setContentsMargins(side, 16 if below else 20, side, 16)
        self.footer.setContentsMargins(side, 8, side, 16 if below else 24)

    def _height_below(self) -> int:
        """As tall as its content, but the host stays in sight above it."""
        wide = self.width()
        body = self._inner_column
        rest = (self._grabber.sizeHint().height(), self._head_row.totalHeightForWidth(wide))
        inner = body.totalHeightForWidth(wide) if body.hasHeightForWidth() else body.totalSizeHint().height()
        inner = max(inner, body.totalMinimumSize().height())  # with less than that it scrolls
        foot = self.footer.totalSizeHint().height()
        return min(sum(rest) + inner + foot, self.height() - _ABOVE)

    def _let_go(self, far: bool) -> None:
        if far and not self._saving:
            self.dismiss()
        else:
            theme = current_theme()
            self._move(self._panel.pos(), self._rest(), theme.ms(theme.duration.sheet_out))

    def _move(self, start: QPoint, end: QPoint, ms: int) -> None:
        self._slide.stop()
        if ms == 0 or not self.isVisible():
            self._panel.move(end)
            self._slid()
            return
        self._panel.move(start)
        self._slide.setDuration(ms)
        self._slide.setStartValue(start)
        self._slide.setEndValue(end)
        self._slide.start()

    def _slid(self) -> None:
        if not self._closing or self._gone:
            return
        self._gone = True
        self._host().removeEventFilter(self)
        self.hide()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()


class BottomSheet(Sheet):
    """Always from below, for portrait windows."""

    def __init__(self, host: QWidget, title: str, subtitle: str = "") -> None:
        super().__init__(host, title, subtitle, edge="bottom")
