"""The ways to the screens: the dark rail, and in portrait the bar at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from ui.kit.empty import Mark
from ui.kit.finger import scroll_by_finger
from ui.kit.rail import RailButton
from ui.shell.avatar_button import AvatarButton
from ui.shell.screen import Screen
from ui.theme.tokens import current_theme

AT_FOOT = ("sync", "help")
ELSEWHERE = ("settings", "scanner")
"""Screens that have no place on the rail: others lead there."""
IN_BAR = 7  # screens in the bar at the foot; the rest is behind "More"
_EDGE, _GAP = 4, 4


def ways(screens: Sequence[Screen]) -> tuple[Screen, ...]:
    """The screens that the rail leads to, in its order, which is that of Ctrl+1 to Ctrl+9."""
    return tuple(each for each in screens if each.route not in ELSEWHERE)


class Rail(QWidget):
    chosen = Signal(str)  # route

    def __init__(self, screens: Sequence[Screen]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons: dict[str, RailButton] = {}
        self.avatar = AvatarButton("rail")
        entries = _Entries()
        for screen in screens:
            if screen.route not in AT_FOOT:
                entries.column.addWidget(self._button(screen))
        entries.column.addStretch()
        self._entries = entries
        self._column = column = QVBoxLayout(self)
        column.setSpacing(1)
        column.addWidget(Mark(30), alignment=Qt.AlignmentFlag.AlignHCenter)
        self._below_mark = QSpacerItem(0, 0)
        column.addSpacerItem(self._below_mark)
        column.addWidget(entries, 1)
        for screen in screens:
            if screen.route in AT_FOOT:
                column.addWidget(self._button(screen))
        column.addSpacing(4)
        column.addWidget(self.avatar, alignment=Qt.AlignmentFlag.AlignHCenter)
        widest = max(each.least_width() for each in self.buttons.values())
        bar = entries.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(current_theme().size.rail, widest + 2 * _EDGE + bar))
        self._draw_together(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All ways stay in sight where they can."""
        super().resizeEvent(event)
        self._draw_together(False)
        if self._wanted_height() > self.height():
            self._draw_together(True)

    def _draw_together(self, tight: bool) -> None:
        above, below, foot = (8, 8, 8) if tight else (22, 22, 12)
        self._column.setContentsMargins(_EDGE, above, _EDGE, foot)
        self._below_mark.changeSize(0, below)
        for button in self.buttons.values():
            button.set_tight(tight)

    def _wanted_height(self) -> int:
        around = self._column.minimumSize().height() - self._entries.minimumHeight()
        return around + self._entries.column.minimumSize().height()

    def mark(self, route: str) -> None:
        _mark(self._group, self.buttons, route)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.rail)

    def _button(self, screen: Screen) -> RailButton:
        button = _button(screen, "rail")
        button.clicked.connect(lambda: self.chosen.emit(screen.route))
        self._group.addButton(button)
        self.buttons[screen.route] = button
        return button


class BottomBar(QWidget):
    """Seven screens under the thumb, fewer where their words need more room; the rest behind "More"."""

    chosen = Signal(str)  # route
    more = Signal()

    def __init__(self, screens: Sequence[Screen], *, swapped: bool) -> None:
        super().__init__()
        self.setFixedHeight(current_theme().size.bottom_bar)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, RailButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(_GAP)
        if swapped:
            row.setDirection(QBoxLayout.Direction.RightToLeft)
        shown = [each for each in screens if each.route not in AT_FOOT][:IN_BAR]
        for screen in shown:
            row.addWidget(self._button(screen))
        self.more_button = RailButton(self.tr("More"), "ellipsis")
        self.more_button.setObjectName("bar-more")
        self.more_button.clicked.connect(self._ask_more)
        self._group.addButton(self.more_button)
        row.addWidget(self.more_button)
        self._here = ""

    def shown(self) -> tuple[str, ...]:
        """Routes that have a button of their own."""
        return tuple(route for route, button in self.buttons.items() if not button.isHidden())

    def mark(self, route: str) -> None:
        """Where no button leads is behind "More"."""
        self._here = route
        if route in self.shown():
            self.buttons[route].setChecked(True)
        else:
            self.more_button.setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(each.least_width() for each in (*self.buttons.values(), self.more_button))
        room = (self.width() - 2 * _EDGE + _GAP) // (widest + _GAP) - 1
        for place, button in enumerate(self.buttons.values()):
            button.setVisible(place < room)
        self.mark(self._here)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.rail)

    def _ask_more(self) -> None:
        self.mark(self._here)  # only asking moves nobody
        self.more.emit()

    def _button(self, screen: Screen) -> RailButton:
        button = _button(screen, "bar")
        button.clicked.connect(lambda: self.chosen.emit(screen.route))
        self._group.addButton(button)
        self.buttons[screen.route] = button
        return button


class _Entries(QScrollArea):
    """Scrolls where the window is low or the text large."""

    def __init__(self) -> None:
        super().__init__()
        inner = QWidget()
        inner.setProperty("plain", True)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        scroll_by_finger(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def _button(screen: Screen, place: str) -> RailButton:
    button = RailButton(screen.title, screen.icon)
    button.setObjectName(f"{place}-{screen.route}")
    screen.badge.connect(button.set_count)
    return button


def _mark(group: QButtonGroup, buttons: dict[str, RailButton], route: str) -> None:
    """No button is marked on a screen that none leads to."""
    if route in buttons:
        buttons[route].setChecked(True)
        return
    group.setExclusive(False)
    for each in group.buttons():
        each.setChecked(False)
    group.setExclusive(True)
