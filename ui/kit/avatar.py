"""A person as a disc with initials."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.mirror import upright
from ui.theme.tokens import current_theme

AvatarKind = Literal["soft", "solid", "rail"]

_COLOURS = {
    "soft": ("accent_soft", "accent_ink"),
    "solid": ("accent", "on_accent"),
    "rail": ("rail_active", "rail_ink_active"),
}

_LETTERS = 0.375  # of the disc


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
    font = current_theme().font("body", 600)
    font.setPixelSize(round(rect.height() * _LETTERS))
    painter.setFont(font)
    painter.setPen(ink)
    with upright(painter, rect):
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), initials(name))


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
        side = current_theme().px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), QRectF(self.rect()), self._name, self._kind)
