"""Text in the five named roles: a label elides rather than clips, a paragraph wraps."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QToolTip, QWidget

from ui.format.others import unturned
from ui.kit.drawing import draw_text
from ui.kit.tip import tip
from ui.theme.tokens import TextRole, current_theme


def laid_out(
    text: str, font: QFont, width: int, line: int, across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> QTextLayout:
    """`text` wrapped to `width`, each of its lines `line` high; all in logical pixels.

    Where the app reads from right to left it stands at the right, whatever the direction of its own words.
    """
    layout = QTextLayout(unturned(text).replace("\n", "\u2028"), font)
    option = QTextOption(QStyle.visualAlignment(QGuiApplication.layoutDirection(), across))
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = (line - QFontMetricsF(font).height()) / 2
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        row.setPosition(QPointF(0, top))
        top += line
    layout.endLayout()
    return layout


def evened(text: str, font: QFont, width: int) -> int:
    """The narrowest width that takes no line more than `width` does, and breaks no word."""

    def lines(width: int) -> int:
        return laid_out(text, font, width, 1).lineCount()

    metrics = QFontMetricsF(font)
    longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
    most, narrow, wide = lines(width), min(width, math.ceil(longest) + 1), width
    while narrow < wide:
        middle = (narrow + wide) // 2
        if lines(middle) > most:
            narrow = middle + 1
        else:
            wide = middle
    return wide


class Label(QLabel):
    """One line of text in a role, weight and colour role of the palette."""

    def __init__(
        self,
        text: str = "",
        role: TextRole = "body",
        *,
        weight: int | None = None,
        tone: str = "ink",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role: TextRole = role
        self._weight = weight
        self._tone = tone
        self._across = align
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(current_theme().font(role, weight))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def tone(self) -> str:
        return self._tone

    def set_tone(self, tone: str) -> None:
        if tone != self._tone:
            self._tone = tone
            self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(math.ceil(width) + 1 if self.text() else 0, current_theme().text[self._role].line)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 3 * self.fontMetrics().height()), self.sizeHint().height())

    def is_elided(self) -> bool:
        return QFontMetricsF(self.font()).horizontalAdvance(self.text()) > self.width()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self.is_elided():
            QToolTip.showText(event.globalPos(), tip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = current_theme().color[self._tone if self.isEnabled() else "disabled_ink"]
        draw_text(
            QPainter(self),
            QRectF(self.rect()),
            self.text(),
            role=self._role,
            weight=self._weight,
            colour=colour,
            align=self._across | Qt.AlignmentFlag.AlignVCenter,
        )


class Paragraph(QLabel):
    """Text that wraps and grows downwards; it never clips.

    `balanced` lines are about equally long: a title leaves no word alone.
    """

    def __init__(
        self,
        text: str = "",
        role: TextRole = "body",
        *,
        weight: int | None = None,
        tone: str = "ink2",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        balanced: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role: TextRole = role
        self._tone = tone
        self._across = align
        self._balanced = balanced
        self._heights: dict[tuple[str, str, int], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(current_theme().font(role, weight))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def tone(self) -> str:
        return self._tone

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Layouts ask for the same widths again and again."""
        asked = (self.text(), self.font().key(), width)
        if (known := self._heights.get(asked)) is None:
            known = self._heights[asked] = max(1, self._laid_out(width).lineCount()) * self._line
        return known

    def sizeHint(self) -> QSize:
        natural = int(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 2
        width = min(natural, 40 * self.fontMetrics().averageCharWidth())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        natural = int(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 2
        return QSize(min(natural, 8 * self.fontMetrics().averageCharWidth()), self._line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(current_theme().color[self._tone if self.isEnabled() else "disabled_ink"])
        width = self.width()
        if self._balanced:
            width = evened(self.text(), self.font(), width)
        centred = bool(self._across & Qt.AlignmentFlag.AlignHCenter)
        rest = self.width() - width
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rest / 2 if centred else rest if from_right else 0
        self._laid_out(width).draw(painter, QPointF(left, 0))

    @property
    def _line(self) -> int:
        return current_theme().text[self._role].line

    def _laid_out(self, width: int) -> QTextLayout:
        return laid_out(self.text(), self.font(), width, self._line, self._across)
