"""Stock in other places: level, name, age and number in columns."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.age import TONES, age_of, age_words
from ui.kit.drawing import draw_text
from ui.kit.stock import paint_stock_dot
from ui.screens.product.view import PlaceView
from ui.theme.tokens import current_theme

ROW = 36
HEAD = 28
_DOT = 10
_NAME = 24
_PIECES = 44
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlaceTable(QWidget):
    """Hidden while it has no rows."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._rows: tuple[PlaceView, ...] = ()
        self._now = datetime.now().astimezone()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def rows(self) -> tuple[PlaceView, ...]:
        return self._rows

    def show_places(self, rows: tuple[PlaceView, ...], now: datetime) -> None:
        self._rows, self._now = rows, now
        self.setVisible(bool(rows))
        self.setAccessibleName(self._title)
        self.setAccessibleDescription("; ".join(self._spoken(row) for row in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, HEAD + ROW * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, color, width = QPainter(self), current_theme().color, self.width()
        head = QRectF(0, 0, width - _PIECES, HEAD)
        draw_text(painter, head, self._title, role="caption", weight=600, colour=color.ink2)
        draw_text(painter, head, self.tr("as of"), role="caption", colour=color.ink3, align=_RIGHT)
        for place, row in enumerate(self._rows):
            self._paint_row(painter, QRectF(0, HEAD + ROW * place, width, ROW), row)

    def _paint_row(self, painter: QPainter, line: QRectF, row: PlaceView) -> None:
        color = current_theme().color
        paint_stock_dot(painter, QRectF(line.left(), line.top(), _DOT, line.height()), row.level)
        pieces = QRectF(line.right() - _PIECES, line.top(), _PIECES, line.height())
        draw_text(painter, pieces, row.pieces, weight=600, align=_RIGHT)
        age = QRectF(line.left() + _NAME, line.top(), line.width() - _NAME - _PIECES, line.height())
        words = age_words(row.at, self._now, prefix=False)
        taken = draw_text(
            painter, age, words, role="caption", colour=color[TONES[age_of(row.at, self._now)]], align=_RIGHT
        )
        draw_text(painter, age.adjusted(0, 0, -taken - 12, 0), row.name)

    def _spoken(self, row: PlaceView) -> str:
        return f"{row.name}, {row.away}: {row.pieces}, {age_words(row.at, self._now)}"
