"""The bar above every screen: omnibox, the state of the line, what needs attention, and the time."""

from datetime import tzinfo

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from associate_app.ports import Clock
from ui.format.times import clock, local
from ui.kit.horizon import HorizonLine
from ui.kit.icon_button import IconButton
from ui.kit.omnibox import Omnibox
from ui.kit.pill import StatusPill
from ui.kit.text import Label
from ui.shell.line import LineView
from ui.theme.tokens import current_theme

_OMNIBOX_WIDTH = 560
_TICK_MS = 1_000


class TopBar(QWidget):
    def __init__(self, clock: Clock, zone: tzinfo | None) -> None:
        super().__init__()
        self._clock, self._zone = clock, zone
        self.setFixedHeight(current_theme().size.top_bar)
        self.omnibox = Omnibox(self.tr("Scan or search anything"))
        self.omnibox.setObjectName("omnibox")
        self.omnibox.field.setObjectName("omnibox-field")
        self.omnibox.clear_button.setObjectName("omnibox-clear")
        self.omnibox.setMaximumWidth(_OMNIBOX_WIDTH)
        self.pill = StatusPill()
        self.pill.setObjectName("pill")
        self.inbox = IconButton("inbox", self.tr("Needs attention"))
        self.inbox.setObjectName("inbox")
        self.time = Label(tone="ink2")
        self.horizon = HorizonLine()
        self.horizon.setFixedHeight(current_theme().stroke.horizon)
        row = QHBoxLayout()
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(12)
        row.addWidget(self.omnibox, 1)
        row.addStretch()
        row.addWidget(self.pill)
        row.addWidget(self.inbox)
        row.addWidget(self.time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.horizon)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)
        self._tick()

    def show_zone(self, zone: tzinfo | None) -> None:
        """At once: a clock that shows another zone for a moment is wrong for that moment."""
        self._zone = zone
        self._tick()

    def show_line(self, view: LineView) -> None:
        self.pill.show_state(view.kind, view.text)
        self.horizon.set_kind(view.kind)
        self.inbox.set_count(view.attention)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.surface)

    def _tick(self) -> None:
        text = clock(local(self._clock.now(), self._zone))
        if text != self.time.text():
            self.time.setText(text)
