"""The bar above every screen: the way back, the omnibox, the state of the line, what needs attention."""

from datetime import tzinfo

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from associate_app.ports import Clock
from ui.format.times import clock, local
from ui.kit.emptying import release
from ui.kit.horizon import HorizonLine
from ui.kit.icon_button import IconButton
from ui.kit.omnibox import Omnibox
from ui.kit.pill import StatusPill
from ui.kit.text import Label
from ui.shell.avatar_button import AvatarButton
from ui.shell.layout import Layout
from ui.shell.line import LineView
from ui.theme.tokens import current_theme

_WIDEST = {Layout.LANDSCAPE: 560, Layout.NARROW: 560, Layout.DENSE: 720}  # of the omnibox
_UNBOUNDED = 16_777_215  # QWIDGETSIZE_MAX
_TICK_MS = 1_000


class TopBar(QWidget):
    """`pill` and `time` stand here, and in portrait at the end of the row that `arrange` is given."""

    def __init__(self, time_of: Clock, *, swapped: bool) -> None:
        super().__init__()
        self._clock, self._swapped = time_of, swapped
        self._zone: tzinfo | None = None
        self.setFixedHeight(current_theme().size.top_bar)
        self.back = IconButton("arrow-left", self.tr("Back"))
        self.back.setObjectName("back")
        self.omnibox = Omnibox(self.tr("Scan or search anything"), self.tr("Scan or search"))
        self.omnibox.set_key_hint("F2")
        self.omnibox.setObjectName("omnibox")
        self.omnibox.field.setObjectName("omnibox-field")
        self.omnibox.clear_button.setObjectName("omnibox-clear")
        self.details = IconButton("panel-left" if swapped else "panel-right", self.tr("Show details"))
        self.details.setObjectName("details")
        self.pill = StatusPill()
        self.pill.setObjectName("pill")
        self.inbox = IconButton("inbox", self.tr("Needs attention"))
        self.inbox.setObjectName("inbox")
        self.who = Label(tone="ink2")
        self.time = Label(tone="ink2")
        self.avatar = AvatarButton("soft")
        self.horizon = HorizonLine()
        self.horizon.setFixedHeight(current_theme().stroke.horizon)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        if swapped:
            self._row.setDirection(QBoxLayout.Direction.RightToLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row, 1)
        column.addWidget(self.horizon)
        timer = QTimer(self)
        timer.timeout.connect(self._tick)
        timer.start(_TICK_MS)
        self.back.hide()
        self.details.hide()
        self.arrange(Layout.LANDSCAPE)
        self._tick()

    def arrange(self, layout: Layout) -> None:
        portrait, dense = layout is Layout.PORTRAIT, layout is Layout.DENSE
        self.omnibox.setMaximumWidth(current_theme().px(_WIDEST[layout]) if layout in _WIDEST else _UNBOUNDED)
        release(self._row)
        side = 16 if dense else 24
        self._row.setContentsMargins(side, 0, side, 0)
        self._row.addStrut(current_theme().size.top_bar - current_theme().stroke.horizon)
        self._row.addWidget(self.back)
        self._row.addWidget(self.omnibox, 1)
        if not portrait:
            self._row.addStretch()
            self._row.addWidget(self.pill)
        self._row.addWidget(self.details)
        self._row.addWidget(self.inbox)
        self._row.addWidget(self.who)
        if not portrait:
            self._row.addWidget(self.time)
        self._row.addWidget(self.avatar)
        self.pill.set_brief(current_theme().large_print and not dense)
        self.who.setVisible(dense)
        self.avatar.setVisible(portrait)

    def show_zone(self, zone: tzinfo | None) -> None:
        """At once: a clock that shows another zone for a moment is wrong for that moment."""
        self._zone = zone
        self._tick()

    def show_line(self, view: LineView) -> None:
        self.pill.show_state(view.kind, view.text, view.brief)
        self.horizon.set_kind(view.kind)
        self.inbox.set_count(view.attention)

    def show_person(self, name: str, device: str) -> None:
        """`name` as friends say it, beside the till or tablet."""
        self.who.setText(" · ".join(each for each in (device, name) if each))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.surface)

    def _tick(self) -> None:
        text = clock(local(self._clock.now(), self._zone))
        if text != self.time.text():
            self.time.setText(text)
