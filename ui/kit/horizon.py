"""The horizon: a 2 px line under the top bar, dashed when the device is alone."""

from PySide6.QtCore import QLineF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.pill import LineKind
from ui.theme.tokens import current_theme

_COLOURS = {"online": "accent", "sending": "offline", "offline": "offline", "needs_you": "warn"}
_DASH, _SPACE = 10, 8


class HorizonLine(QWidget):
    """`colour`, a role or a colour, replaces that of the kind where the ground is dark, as at sign-in."""

    def __init__(
        self, kind: LineKind = "online", *, colour: str | QColor | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind, self._colour = kind, colour
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def kind(self) -> LineKind:
        return self._kind

    def set_kind(self, kind: LineKind, *, colour: str | QColor | None = None) -> None:
        self._kind, self._colour = kind, colour or self._colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, current_theme().stroke.horizon)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        width = theme.stroke.horizon
        colour = self._colour or _COLOURS[self._kind]
        pen = QPen(theme.color[colour] if isinstance(colour, str) else colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._kind == "offline":
            pen.setDashPattern([_DASH / width, _SPACE / width])
        painter.setPen(pen)
        middle = self.height() / 2
        painter.drawLine(QLineF(0, middle, self.width(), middle))
