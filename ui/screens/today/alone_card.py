"""The dark card: what this device can do without the line."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.drawing import fill_rounded, outline_rounded
from ui.kit.empty import Mark
from ui.kit.emptying import clear
from ui.kit.glyph import Glyph
from ui.kit.horizon import HorizonLine
from ui.kit.text import Paragraph
from ui.kit.wrapped import draw_wrapped, wrapped_height
from ui.screens.today.view import AloneView
from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror
from ui.theme.style import COLOUR, RADIUS
from ui.theme.tokens import current_theme

_PADDING = 20
_LINK, _BEFORE_CHEVRON = 200, 28


class RailLink(QPushButton):
    """A line of words on the dark card that leads somewhere."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFlat(True)
        self.setProperty(RADIUS, current_theme().radius.md)
        self.setProperty(COLOUR, "rail_glyph")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(_LINK, self.heightForWidth(_LINK))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = wrapped_height(self._words, width - _BEFORE_CHEVRON, "body", 600)
        return max(current_theme().size.touch, words + 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        mirror(painter, self.rect())
        color, frame = theme.color, QRectF(self.rect())
        if self.underMouse() or self.isDown():
            fill_rounded(painter, frame, theme.radius.md, color.rail_hover)
        painter.fillRect(QRectF(0, 0, frame.width(), 1), color.rail_active)
        words = frame.adjusted(0, 0, -_BEFORE_CHEVRON, 0)
        words.setTop((frame.height() - wrapped_height(self._words, words.width(), "body", 600)) / 2)
        draw_wrapped(painter, words, self._words, weight=600, colour=color.rail_ink_active)
        paint_icon(painter, QRectF(frame.right() - 22, frame.center().y() - 10, 20, 20), "chevron-right",
                   color.rail_ink_active)  # fmt: skip
        if self.hasFocus():
            outline_rounded(painter, frame, theme.radius.md, color.rail_glyph, theme.stroke.selected)


class AloneCard(QWidget):
    see_device = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: AloneView | None = None
        self.title = Paragraph(role="title", weight=600, tone="rail_ink_active")
        self.detail = Paragraph(role="caption", tone="rail_ink")
        self.link = RailLink(self.tr("See what is on this device"))
        self.link.setObjectName("see-device")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(Mark(28), alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING - 4, _PADDING, 8)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.detail)
        column.addWidget(HorizonLine("offline", colour=current_theme().aurora[-1]))
        column.addLayout(self._lines)
        column.addWidget(self.link)
        self.link.clicked.connect(self.see_device)

    def show_view(self, view: AloneView) -> None:
        if view == self._shown:
            return
        self._shown = view
        self.title.setText(view.title)
        self.detail.setText(view.detail)
        clear(self._lines)
        for icon, tone, lines in (
            ("check", "rail_ink_active", view.can),
            ("clock", "rail_ink", view.waits),
        ):
            for words in lines:
                self._lines.addWidget(_Line(icon, words, tone))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        fill_rounded(painter, QRectF(self.rect()), theme.radius.lg, theme.color.rail)


class _Line(QWidget):
    def __init__(self, icon: str, words: str, tone: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        glyph = Glyph(icon, 20, "rail_glyph" if icon == "check" else "rail_ink")
        row.addWidget(glyph, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(Paragraph(words, tone=tone), 1)
