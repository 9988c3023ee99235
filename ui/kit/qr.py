"""A QR code (ISO/IEC 18004), dark on light in both themes, as scanners want it."""

import segno
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.drawing import fill_rounded
from ui.theme.tokens import current_theme

_QUIET = 4  # modules around the code
_SIDE = 224  # logical pixels, where the code is not larger
_LEAST = 3  # logical pixels of a module


class QrCode(QWidget):
    """`name` says what the code is for: nobody can read it aloud."""

    def __init__(self, name: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._matrix: tuple[bytearray, ...] = ()
        self.text = ""
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Up to 2 953 bytes; nothing is drawn for no text."""
        if text != self.text or not self._matrix:
            self.text = text
            self._matrix = tuple(segno.make_qr(text, error="l").matrix) if text else ()
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        side = self._modules * max(_LEAST, _SIDE // self._modules)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Whole device pixels for every module: nothing blurs."""
        if not self._matrix:
            return
        color, painter = current_theme().color, QPainter(self)
        fill_rounded(painter, QRectF(self.rect()), current_theme().radius.md, color.rail_ink_active)
        ratio = self.devicePixelRatioF()
        side = round(min(self.width(), self.height()) * ratio)
        module = max(1, side // self._modules)
        margin = (side - module * len(self._matrix)) // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.scale(1 / ratio, 1 / ratio)
        for y, row in enumerate(self._matrix):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(margin + x * module, margin + y * module, module, module, color.rail)

    @property
    def _modules(self) -> int:
        return len(self._matrix) + 2 * _QUIET
