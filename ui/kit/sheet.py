"""A sheet that slides in from the right over a scrim. It keeps the focus until it is closed."""

from typing import cast

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.drawing import paint_shadow
from ui.kit.icon_button import IconButton
from ui.kit.text import Label
from ui.theme.tokens import current_theme

WIDTH = 664
_SIDE = 32


class Sheet(QWidget):
    """Fill `body` and `footer`, then `open()`. Esc and the close button close it; the scrim does not,
    because a stray touch must not lose a signature.

    While it saves it stays until that is done. Deletes itself after it has closed.
    """

    closed = Signal()

    def __init__(self, host: QWidget, title: str, subtitle: str = "") -> None:
        super().__init__(host)
        self._before: QWidget | None = None
        self._saving = self._leaving = self._closing = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(title)
        self.hide()
        self._panel = QFrame(self)
        self._panel.setProperty("sheet", "panel")
        self._slide = QPropertyAnimation(self._panel, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._slid)
        self._slide.valueChanged.connect(self.update)

        self.title = Label(title, "heading", weight=600)
        self.subtitle = Label(subtitle, tone="ink3")
        self.close_button = IconButton("x", self.tr("Close"))
        self.close_button.clicked.connect(self.dismiss)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        self.body = QVBoxLayout()
        self.body.setContentsMargins(_SIDE, 20, _SIDE, 16)
        self.body.setSpacing(16)
        column.addWidget(self._scroller(), 1)
        self.footer = QHBoxLayout()
        self.footer.setContentsMargins(_SIDE, 8, _SIDE, 24)
        self.footer.setSpacing(8)
        column.addLayout(self.footer)

    def open(self) -> None:
        self._before = QApplication.focusWidget()
        self._host().installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        if first := next(iter(self._focusable()), None):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        theme = current_theme()
        self._move(
            self._rest() + QPoint(self._panel.width(), 0), self._rest(), theme.ms(theme.duration.sheet_in)
        )

    def dismiss(self) -> None:
        """Closes the sheet, as soon as nothing is being saved; once it has left, emits `closed`."""
        self._leaving = True
        if self._saving or self._closing:
            return
        self._closing = True
        theme = current_theme()
        away = self._rest() + QPoint(self._panel.width(), 0)
        self._move(self._panel.pos(), away, theme.ms(theme.duration.sheet_out))

    def set_saving(self, saving: bool) -> None:
        self._saving = saving
        if self._leaving:
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = self._focusable()
        if not stops:
            return True
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        step = 1 if forward else -1
        at = QApplication.focusWidget()
        place = stops.index(at) + step if at in stops else (0 if forward else -1)
        stops[place % len(stops)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._slide.stop()
            self._fit()
            if self._closing:
                self._slid()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        covered = self._panel.geometry().adjusted(theme.radius.lg, 0, 0, 0)
        if covered.contains(event.rect()):  # every stroke of a signature comes by here
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color.scrim)
        paint_shadow(painter, QRectF(self._panel.geometry()), theme.radius.lg)

    def _header(self) -> QWidget:
        header = QFrame()
        header.setProperty("sheet", "header")
        row = QHBoxLayout(header)
        row.setContentsMargins(_SIDE, 20, 12, 16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        if not self.subtitle.text():
            self.subtitle.hide()
        row.addLayout(words, 1)
        row.addWidget(self.close_button)
        return header

    def _scroller(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("plain", True)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self.body)
        outer.addStretch()
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _host(self) -> QWidget:
        return cast(QWidget, self.parentWidget())

    def _rest(self) -> QPoint:
        return QPoint(self.width() - self._panel.width(), 0)

    def _fit(self) -> None:
        self.setGeometry(self._host().rect())
        self._panel.resize(min(WIDTH, self.width()), self.height())
        self._panel.move(self._rest())

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
        if not self._closing or self.isHidden():
            return
        self._host().removeEventFilter(self)
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def _focusable(self) -> list[QWidget]:
        """What Tab stops at in this sheet, in order; the close button last."""
        stops = []
        widget: QWidget | None = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if (
                self.isAncestorOf(widget)
                and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                and widget.isEnabled()
                and widget.isVisibleTo(self)
                and widget.focusProxy() is None
            ):
                stops.append(widget)
            widget = widget.nextInFocusChain()
        if self.close_button in stops:
            stops.remove(self.close_button)
            stops.append(self.close_button)
        return stops
