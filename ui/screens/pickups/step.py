"""One step of the hand over: a numbered disc that becomes a check, a title, what belongs to it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.drawing import draw_text, fill_rounded
from ui.kit.text import Paragraph
from ui.theme.icons import paint_icon
from ui.theme.tokens import current_theme

_DISC = 28
_CHECK = 16
_GAP = 16


class Disc(QWidget):
    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self._done = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def is_done(self) -> bool:
        return self._done

    def show_done(self, done: bool) -> None:
        self._done = done
        self.setAccessibleName(self.tr("done") if done else str(self.number))
        self.update()

    def sizeHint(self) -> QSize:
        side = current_theme().glyph(_DISC)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color, painter, frame = current_theme().color, QPainter(self), QRectF(self.rect())
        fill_rounded(painter, frame, frame.height() / 2, color.success if self._done else color.accent)
        if self._done:
            side = current_theme().glyph(_CHECK)
            glyph = QRectF(0, 0, side, side)
            glyph.moveCenter(frame.center())
            paint_icon(painter, glyph, "check", color.surface)
            return
        centre = Qt.AlignmentFlag.AlignCenter
        draw_text(painter, frame, str(self.number), weight=600, colour=color.on_accent, align=centre)


class Step(QWidget):
    """`body` holds what belongs to the step; `head` has room for something at its right end."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self.disc = Disc(number)
        self.title = Paragraph(title, weight=600, tone="ink")
        self.status = Paragraph(role="caption", weight=500, align=Qt.AlignmentFlag.AlignRight)
        self.head = QHBoxLayout()
        self.head.setSpacing(_GAP)
        self.head.addWidget(self.disc)
        self.head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self.status, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addSpacing(current_theme().glyph(_DISC) + _GAP)
        beside.addLayout(self.body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.head)
        column.addLayout(beside)

    def say(self, words: str, tone: str) -> None:
        self.status.setText(words)
        self.status.set_tone(tone)
        self.status.setVisible(bool(words))
