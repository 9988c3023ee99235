"""Colours, sizes of text, and the bars of the brand."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.kit.drawing import fill_rounded, outline_rounded
from ui.kit.gallery.placing import side_by_side
from ui.kit.picture import Picture, Swatch
from ui.kit.text import Label
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
    """Each on the backdrop of its colour; the last one is not known here."""
    some = (("coat", "ink"), ("shirt", "blue"), ("beanie", "oat"), ("jar", "snow"), ("hat", ""))
    pictures = [Picture(QSize(56, 64)) for _ in some]
    for picture, (art, colour) in zip(pictures, some, strict=True):
        picture.show_variant(art, colour)
    dots = [Swatch() for _ in range(3)]
    for dot, colour in zip(dots, ("spruce", "snow", "wine"), strict=True):
        dot.show_colour(colour)
    return side_by_side(*pictures, *dots, gap=8)
