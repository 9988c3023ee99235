"""The cards of the sync screen: the line, what this device holds, and what it says of itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.age import TONES
from ui.kit.bars import BarsWidget
from ui.kit.card import Card
from ui.kit.emptying import clear
from ui.kit.flow import Flow
from ui.kit.focus import TabPlace
from ui.kit.glyph import Glyph
from ui.kit.text import Label, Paragraph
from ui.screens.sync.view import DataView, FactView, HeadView
from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

_LINE = 36
_RIGHT, _MIDDLE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter


class HeadCard(Card):
    def __init__(self) -> None:
        super().__init__(padding=0)
        self.title = Paragraph(role="title", weight=600, tone="ink")
        self.detail = Paragraph()
        self.count = Label(role="heading", weight=600, align=_RIGHT)
        self.unit = Label(role="caption", tone="ink3", align=_RIGHT)
        self.bars = BarsWidget(size="tall")
        words, numbers, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        numbers.setSpacing(0)
        numbers.addWidget(self.count)
        numbers.addWidget(self.unit)
        row.setContentsMargins(24, 17, 24, 17)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addLayout(numbers)
        row.addWidget(self.bars, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def show_head(self, head: HeadView) -> None:
        self.title.setText(head.title)
        self.detail.setText(head.detail)
        for label, text in ((self.count, head.count), (self.unit, head.unit if head.count else "")):
            label.setText(text)
            label.setVisible(bool(text))
        self.bars.set_bars(head.bars)
        self.bars.setAccessibleName(f"{head.count} {head.unit}".strip())
        self.bars.setVisible(bool(head.bars))


class DataCard(Card):
    """What this device holds, and since when."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self._shown: tuple[DataView, ...] = ()
        head = Flow(12, spread=True)
        head.setContentsMargins(16, 14, 16, 10)
        head.addWidget(Label(self.tr("On this device"), "title", weight=600))
        head.addWidget(Label(self.tr("as of"), "caption", tone="ink3"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addLayout(self._rows)

    def show_data(self, data: tuple[DataView, ...]) -> None:
        if data == self._shown:
            return
        self._shown = data
        clear(self._rows)
        for place, each in enumerate(data):
            age = Label(each.as_of, "caption", tone=TONES[each.age], align=_RIGHT)
            age.setMinimumWidth(current_theme().px(64))
            line = _Line(hairline=place < len(data) - 1)
            line.setAccessibleName(f"{each.name}: {each.held}, {each.as_of}")
            line.row.addWidget(Paragraph(each.name, tone="ink"), 1, _MIDDLE)
            line.row.addWidget(Paragraph(each.held, "caption", tone="ink3", align=_RIGHT), 0, _MIDDLE)
            line.row.addWidget(age)
            self._rows.addWidget(line)


class FactsCard(Card):
    """What the device says of itself. Emits the route of a fact that leads somewhere."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=0)
        self._shown: tuple[FactView, ...] = ()
        self._place = TabPlace(self)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 6, 0, 6)
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)

    def show_facts(self, facts: tuple[FactView, ...]) -> None:
        if facts == self._shown:
            return
        self._shown = facts
        clear(self._rows)
        for fact in facts:
            if fact.route:
                button = _FactButton(fact)
                button.clicked.connect(lambda _=False, route=fact.route: self.chosen.emit(route))
                self._rows.addWidget(button)
                self._place.take((button,))
                continue
            line = _Line(hairline=False)
            line.setAccessibleName(f"{fact.name}: {fact.value}")
            _fill(line.row, fact)
            self._rows.addWidget(line)


def _fill(row: QHBoxLayout, fact: FactView) -> None:
    row.addWidget(Glyph(fact.icon, 20))
    row.addWidget(Paragraph(fact.name, tone="ink"), 2, _MIDDLE)
    row.addWidget(Paragraph(fact.value, "caption", weight=500, tone=fact.tone, align=_RIGHT), 3, _MIDDLE)


class _FactButton(QPushButton):
    """A fact that can be looked into."""

    def __init__(self, fact: FactView) -> None:
        super().__init__()
        self.setObjectName(f"fact-{fact.route}")
        self.setAccessibleName(f"{fact.name}: {fact.value}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(current_theme().size.touch)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        _fill(row, fact)
        row.addSpacing(current_theme().glyph(16) + 4)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        mirror(painter, self.rect())
        if self.isDown() or self.underMouse():
            painter.fillRect(self.rect(), theme.color.pressed if self.isDown() else theme.color.hover)
        glyph = theme.glyph(16)
        place = self.rect().adjusted(self.width() - 12 - glyph, 0, -12, 0)
        paint_icon(painter, place.toRectF(), "chevron-right", theme.color.ink3)


class _Line(QWidget):
    """One row of a table; it grows with words that wrap."""

    def __init__(self, *, hairline: bool) -> None:
        super().__init__()
        self._hairline = hairline
        self.setMinimumHeight(current_theme().px(_LINE))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 4, 16, 4)
        self.row.setSpacing(12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._hairline:
            color, painter = current_theme().color, QPainter(self)
            painter.fillRect(0, self.height() - 1, self.width(), 1, color.line)
