"""One step of the hand over: a numbered disc that becomes a check, a title, what belongs to it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.drawing import draw_text, fill_rounded
from ui.kit.text import Label
from ui.theme.icons import paint_icon
from ui.theme.tokens import current_theme

_DISC = 28
_INDENT = 44


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
        return QSize(_DISC, _DISC)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color, painter, frame = current_theme().color, QPainter(self), QRectF(self.rect())
        fill_rounded(painter, frame, _DISC / 2, color.success if self._done else color.accent)
        if self._done:
            glyph = QRectF(0, 0, 16, 16)
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
        self.title = Label(title, weight=600)
        self.status = Label("", "caption", weight=500)
        self.head = QHBoxLayout()
        self.head.setSpacing(16)
        self.head.addWidget(self.disc)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.status)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(_INDENT, 0, 0, 0)
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.head)
        column.addLayout(self.body)

    def say(self, words: str, tone: str) -> None:
        self.status.setText(words)
        self.status.set_tone(tone)
        self.status.setVisible(bool(words))
