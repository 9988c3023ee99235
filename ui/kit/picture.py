"""Pictures of variants, on the backdrop that suits their colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.drawing import fill_rounded
from ui.theme.art import Backdrop, product_picture, swatch
from ui.theme.icons import paint_icon
from ui.theme.mirror import upright
from ui.theme.tokens import current_theme

_BACKDROPS: dict[str, Backdrop] = {
    "ink": "mist", "spruce": "mist", "sand": "mist", "camel": "sand", "moss": "sand", "black": "sand",
    "mist": "sand", "oat": "rose", "wine": "rose", "berry": "rose", "rose": "dusk", "cloud": "dusk",
    "snow": "dusk", "blue": "dusk",
}  # fmt: skip


def variant_picture(art: str, colour: str, size: QSize, *, ratio: float, radius: int = 8) -> QPixmap | None:
    """None where this version has no art or colour of that name."""
    try:
        return product_picture(art, colour, _BACKDROPS.get(colour, "mist"), size, radius=radius, ratio=ratio)
    except (OSError, ValueError, KeyError):
        return None


def paint_variant(painter: QPainter, rect: QRectF, art: str, colour: str, *, radius: int = 8) -> None:
    device = painter.device()
    ratio = device.devicePixelRatio() if device else 1.0
    found = variant_picture(art, colour, rect.size().toSize(), ratio=ratio, radius=radius)
    if found is not None:
        with upright(painter, rect):
            painter.drawPixmap(rect.topLeft(), found)
        return
    color = current_theme().color
    fill_rounded(painter, rect, radius, color.pic_mist)
    glyph = QRectF(0, 0, rect.width() * 0.4, rect.width() * 0.4)
    glyph.moveCenter(rect.center())
    paint_icon(painter, glyph, "package", color.ink3)


def paint_swatch(painter: QPainter, rect: QRectF, colour: str) -> None:
    """The dot of a colour, with a hairline so that pale ones show on white."""
    theme = current_theme()
    try:
        fill = swatch(colour)
    except KeyError:
        fill = theme.color.line
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.color.line)
    painter.setBrush(fill)
    painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))


class Picture(QWidget):
    """One variant at a fixed size, in logical pixels. Decoration: what it shows stands beside it in words."""

    def __init__(self, size: QSize, *, radius: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._radius = size, radius
        self._art = self._colour = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_variant(self, art: str, colour: str) -> None:
        if (art, colour) != (self._art, self._colour):
            self._art, self._colour = art, colour
            self.update()

    def set_size(self, size: QSize) -> None:
        if size != self._size:
            self._size = size
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_variant(QPainter(self), QRectF(self.rect()), self._art, self._colour, radius=self._radius)


class Swatch(QWidget):
    def __init__(self, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._colour = size, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_colour(self, colour: str) -> None:
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_swatch(QPainter(self), QRectF(self.rect()), self._colour)
