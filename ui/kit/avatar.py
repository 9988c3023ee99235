"""A person as a disc with initials."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.drawing import draw_text
from ui.theme.tokens import current_theme

AvatarKind = Literal["soft", "solid", "rail"]

_COLOURS = {
    "soft": ("accent_soft", "accent_ink"),
    "solid": ("accent", "on_accent"),
    "rail": ("rail_active", "rail_ink_active"),
}


def initials(name: str) -> str:
    """First letters of the first and the last word; empty for an empty name."""
    words = name.split()
    return "".join(word[0] for word in ([words[0], words[-1]] if len(words) > 1 else words)).upper()


def paint_avatar(painter: QPainter, rect: QRectF, name: str, kind: AvatarKind = "soft") -> None:
    fill, ink = (current_theme().color[role] for role in _COLOURS[kind])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawEllipse(rect)
    draw_text(painter, rect, initials(name), weight=600, colour=ink, align=Qt.AlignmentFlag.AlignCenter)


class Avatar(QWidget):
    def __init__(
        self, name: str, kind: AvatarKind = "soft", *, size: int = 40, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_person(name, kind)

    def show_person(self, name: str, kind: AvatarKind = "soft") -> None:
        self._name, self._kind = name, kind
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), QRectF(self.rect()), self._name, self._kind)
