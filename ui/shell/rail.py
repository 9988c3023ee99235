"""The dark rail: the mark, the screens, and who is working."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.kit.avatar import paint_avatar
from ui.kit.empty import Mark
from ui.kit.rail import RailButton
from ui.shell.screen import Screen
from ui.theme.style import COLOUR, RADIUS
from ui.theme.tokens import current_theme

_AVATAR = 40


class AvatarButton(QToolButton):
    """Who is working; pressing it locks the device for the next one."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.setObjectName("lock")
        self.setProperty(RADIUS, current_theme().size.touch // 2)
        self.setProperty(COLOUR, "rail_glyph")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, name: str) -> None:
        self._name = name
        words = self.tr("Lock or switch: {name}").format(name=name)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current_theme().size.touch, current_theme().size.touch)

    def paintEvent(self, _event: QPaintEvent) -> None:
        disc = QRectF(0, 0, _AVATAR, _AVATAR)
        disc.moveCenter(QRectF(self.rect()).center())
        paint_avatar(QPainter(self), disc, self._name, "rail")


class Rail(QWidget):
    chosen = Signal(str)  # route
    lock = Signal()

    def __init__(self, screens: Sequence[Screen], bottom: Sequence[Screen]) -> None:
        super().__init__()
        self.setFixedWidth(current_theme().size.rail)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, RailButton] = {}
        self.avatar = AvatarButton()
        self.avatar.clicked.connect(self.lock)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 22, 4, 12)
        column.setSpacing(1)
        column.addWidget(Mark(30), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(23)
        for screen in screens:
            column.addWidget(self._button(screen))
        column.addStretch()
        for screen in bottom:
            column.addWidget(self._button(screen))
        column.addSpacing(4)
        column.addWidget(self.avatar, alignment=Qt.AlignmentFlag.AlignHCenter)

    def mark(self, route: str) -> None:
        if route in self.buttons:
            self.buttons[route].setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.rail)

    def _button(self, screen: Screen) -> RailButton:
        route = screen.route
        button = RailButton(screen.title, screen.icon)
        button.setObjectName(f"rail-{route}")
        button.clicked.connect(lambda: self.chosen.emit(route))
        screen.badge.connect(button.set_count)
        self._group.addButton(button)
        self.buttons[route] = button
        return button
