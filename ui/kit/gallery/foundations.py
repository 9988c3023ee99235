"""Colours, sizes of text, and the bars of the brand."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.kit.drawing import fill_rounded, outline_rounded
from ui.kit.gallery.placing import side_by_side
from ui.kit.text import Label
from ui.theme.art import Backdrop, product_picture
from ui.theme.tokens import current_theme

_SWATCHES = (
    (
        ("bg", "bg"),
        ("surface", "surface"),
        ("sunken", "sunken"),
        ("line", "line"),
        ("ink3", "ink 3"),
        ("ink2", "ink 2"),
        ("ink", "ink"),
        ("rail", "rail"),
    ),
    (
        ("accent", "accent"),
        ("accent_soft", "soft"),
        ("success", "success"),
        ("warn", "warn"),
        ("danger", "danger"),
        ("offline", "offline"),
        ("success_soft", "ok soft"),
        ("offline_soft", "off soft"),
    ),
)


class _Swatch(QWidget):
    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedHeight(40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color, painter, frame = current_theme().color, QPainter(self), QRectF(self.rect())
        fill_rounded(painter, frame, 4, color[self._role])
        outline_rounded(painter, frame, 4, color.line, 1)


def colours() -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(4)
    grid.setVerticalSpacing(4)
    for row, swatches in enumerate(_SWATCHES):
        for column, (role, words) in enumerate(swatches):
            grid.addWidget(_Swatch(role), 2 * row, column)
            grid.addWidget(Label(words, "caption", tone="ink2"), 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
    return holder


def text_sizes() -> QWidget:
    return side_by_side(
        Label("€476.30", "display", weight=600),
        Label("Heading 24", "heading", weight=600),
        Label("Title 18", "title", weight=600),
        Label("Body 15"),
        Label("Caption 13", "caption", tone="ink3"),
        gap=14,
    )


def pictures() -> QWidget:
    some: tuple[tuple[str, str, Backdrop], ...] = (
        ("coat", "ink", "mist"),
        ("shirt", "blue", "dusk"),
        ("beanie", "oat", "sand"),
        ("jar", "snow", "rose"),
        ("scarf", "wine", "rose"),
    )
    return side_by_side(*(_Picture(*one) for one in some), gap=8)


class _Picture(QLabel):
    def __init__(self, art: str, colour: str, backdrop: Backdrop) -> None:
        super().__init__()
        self._what = art, colour, backdrop
        self.setAccessibleName(f"{art}, {colour}")
        self.setFixedSize(56, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        picture = product_picture(*self._what, QSize(56, 64), ratio=self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, picture)
