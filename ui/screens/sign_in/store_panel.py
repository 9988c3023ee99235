"""The dark side of sign-in: aurora, store, device, horizon, date and time."""

from datetime import tzinfo

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from associate_app.ports import Clock
from ui.format.times import clock, local, long_date
from ui.kit.empty import Mark
from ui.kit.horizon import HorizonLine
from ui.kit.pill import LineKind
from ui.kit.text import Label
from ui.theme.art import paint_aurora
from ui.theme.tokens import current_theme

WIDTH = 352
_NARROWEST = 240  # for words
_ABOVE_AURORA, _BELOW_AURORA = 108, 175
_NARROWER = 0.6  # so that the panel shows the arch and its fall
_TICK_MS = 1_000


class StorePanel(QWidget):
    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._zone: tzinfo | None = None
        self.setMaximumWidth(WIDTH)
        self.store = Label(role="display", weight=600, tone="rail_ink_active")
        self.device = Label(tone="rail_ink")
        self.horizon = HorizonLine(colour="rail_glyph")
        self.date = Label(weight=500, tone="rail_ink_active")
        self.time = Label(weight=500, tone="rail_ink_active")
        self._words = QWidget(self)
        self._words.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._words)
        column = QVBoxLayout(self._words)
        column.setContentsMargins(40, 38, 40, 40)
        column.setSpacing(0)
        column.addLayout(_brand())
        column.addStretch()
        column.addWidget(self.store)
        column.addSpacing(4)
        column.addWidget(self.device)
        column.addSpacing(24)
        column.addWidget(self.horizon)
        column.addSpacing(16)
        when = QHBoxLayout()
        when.addWidget(self.date, 1)
        when.addWidget(self.time)
        column.addLayout(when)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)
        self._tick()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """In a narrow window people and PIN pad come first."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setVisible(self.width() >= _NARROWEST)

    def show_store(self, store: str, device: str, zone: tzinfo | None) -> None:
        self.store.setText(store)
        self.device.setText(device)
        self._zone = zone
        self._tick()

    def show_line(self, kind: LineKind) -> None:
        indigo = current_theme().aurora[-1]  # light enough for the dark side
        bright = {"offline": indigo, "sending": indigo, "needs_you": current_theme().color.warn}
        self.horizon.set_kind(kind, colour=bright.get(kind, current_theme().color.rail_glyph))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().color.rail)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = max(0, self.height() - _ABOVE_AURORA - _BELOW_AURORA)
        painter.scale(_NARROWER, 1)
        paint_aurora(painter, QRectF(0, _ABOVE_AURORA, self.width() / _NARROWER, height))

    def _tick(self) -> None:
        now = local(self._clock.now(), self._zone)
        self.date.setText(long_date(now))
        self.time.setText(clock(now))


def _brand() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    name = QLabel("Nordlys")
    font = current_theme().font("heading", 600)
    name.setFont(font)
    name.setStyleSheet(f"color: {current_theme().color.rail_ink_active.name()};")
    row.addWidget(Mark(32))
    row.addWidget(name)
    row.addStretch()
    row.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return row
