"""Surfaces that hold things. A card has no border and no shadow; one that can be pressed is a button."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.press import Press
from ui.theme.style import RADIUS
from ui.theme.tokens import current_theme

Surface = Literal["surface", "sunken", "outlined"]
PressSurface = Literal["surface", "outlined", "dashed", "choice"]


class Card(QFrame):
    """Holds widgets in a column; `body` is its layout."""

    def __init__(
        self, surface: Surface = "surface", *, padding: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", surface)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)


class CardButton(QPushButton):
    """A card that can be pressed, and chosen when checkable.

    `soft` tints the chosen card; without it only the border says so. `name` is what a screen reader says.
    What lies on the card must not want clicks of its own.
    """

    def __init__(
        self,
        name: str = "",
        surface: PressSurface = "surface",
        *,
        padding: int = 16,
        soft: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", surface)
        self.setProperty("soft", soft)
        self.setProperty(RADIUS, current_theme().radius.lg)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        Press(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(0)

    def sizeHint(self) -> QSize:
        return self.body.totalSizeHint().expandedTo(QSize(0, current_theme().size.touch))

    def minimumSizeHint(self) -> QSize:
        return self.body.totalMinimumSize().expandedTo(QSize(0, current_theme().size.touch))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("card") == "dashed":  # Qt draws a dashed border of 1 px as dots
            pen = QPen(current_theme().color.line_strong, current_theme().stroke.control)
            pen.setDashPattern([3, 3])
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen)
            radius = current_theme().radius.lg - 0.5
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ChildPolished:
            for child in self.findChildren(QWidget):
                child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return super().event(event)
