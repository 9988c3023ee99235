"""The dark part of sign-in: aurora, store, device, horizon, date and time."""

from datetime import tzinfo

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from associate_app.ports import Clock
from ui.format.times import clock, local, long_date
from ui.kit.empty import Mark
from ui.kit.horizon import HorizonLine
from ui.kit.pill import LineKind
from ui.kit.text import Label, Paragraph
from ui.kit.wrapped import text_width
from ui.theme.art import paint_aurora
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

WIDTH = 352
_NARROWEST = 240  # for words
_ABOVE_AURORA, _BELOW_AURORA = 108, 175
_NARROWER = 0.6  # so that the panel shows the arch and its fall
_SIDE = 24
_WIDER = 2.0
_BESIDE = 0.4  # of the width at least, for the words of a lying panel
_TICK_MS = 1_000


class StorePanel(QWidget):
    """Stands beside the people, or lies above them."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._zone: tzinfo | None = None
        self._kind: LineKind = "online"
        self._lying = False
        self.store = Paragraph(role="display", weight=600, tone="rail_ink_active")
        self.device = Paragraph(tone="rail_ink")
        self.horizon = HorizonLine(colour="rail_glyph")
        self.date = Paragraph(weight=500, tone="rail_ink_active")
        self.time = Label(weight=500, tone="rail_ink_active")
        self._words = QWidget(self)
        self._words.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._words)
        self._column = QVBoxLayout(self._words)
        self._column.setSpacing(0)
        self._column.addLayout(_brand())
        self._column.addSpacing(8)
        self._column.addStretch()
        self._column.addWidget(self.store)
        self._column.addSpacing(4)
        self._column.addWidget(self.device)
        self._column.addSpacing(16)
        self._column.addWidget(self.horizon)
        self._column.addSpacing(16)
        when = QHBoxLayout()
        when.addWidget(self.date, 1)
        when.addWidget(self.time, alignment=Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(when)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)
        self.lie(lying=False)
        self._tick()

    def lie(self, *, lying: bool) -> None:
        self._lying = lying
        margins = (_SIDE, 20, _SIDE, 20) if lying else (40, 38, 40, 40)
        self._column.setContentsMargins(*margins)
        self._show_words()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """In a narrow window people and PIN pad come first."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.show_line(self._kind)

    def show_store(self, store: str, device: str, zone: tzinfo | None) -> None:
        self.store.setText(store)
        self.device.setText(device)
        self._zone = zone
        self._tick()

    def show_line(self, kind: LineKind) -> None:
        self._kind = kind
        indigo = current_theme().aurora[-1]  # light enough for the dark side
        bright = {"offline": indigo, "sending": indigo, "needs_you": current_theme().color.warn}
        self.horizon.set_kind(kind, colour=bright.get(kind, current_theme().color.rail_glyph))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.fillRect(self.rect(), current_theme().color.rail)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lying:
            name = 2 * _SIDE + text_width(self.store.text(), "display", 600)
            left, wider = max(self.width() * _BESIDE, name), _WIDER
            bottom = self.horizon.mapTo(self, self.horizon.rect().topLeft()).y() - 8
            painter.scale(wider, 1)
            room = (self.width() - left) / wider
            paint_aurora(painter, QRectF(left / wider, 12, room, max(0, bottom - 12)))
            return
        height = max(0, self.height() - _ABOVE_AURORA - _BELOW_AURORA)
        painter.scale(_NARROWER, 1)
        paint_aurora(painter, QRectF(0, _ABOVE_AURORA, self.width() / _NARROWER, height))

    def height_needed(self, width: int) -> int:
        """Of a lying panel, in logical pixels."""
        return self._column.totalHeightForWidth(width)

    def _show_words(self) -> None:
        self._words.setVisible(self._lying or self.width() >= _NARROWEST)

    def _tick(self) -> None:
        now = local(self._clock.now(), self._zone)
        self.date.setText(long_date(now))
        self.time.setText(clock(now))


def _brand() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(Mark(32))
    row.addWidget(Label("Nordlys", "heading", weight=600, tone="rail_ink_active"))
    row.addStretch()
    return row
