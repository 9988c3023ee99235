"""Sales of the day: what came in, when, and how sure that is."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.card import Card
from ui.kit.drawing import draw_text, fill_rounded
from ui.kit.text import Label, Paragraph
from ui.kit.wrapped import text_width
from ui.screens.today.view import HourView, TakingsView
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

_HEIGHT, _BAR, _SIDE = 112, 18, 16
_CENTRE = Qt.AlignmentFlag.AlignCenter


class HourBars(QWidget):
    """One bar an hour, the running one paler: it is not over. A screen reader hears each with its amount."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._hours: tuple[HourView, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_hours(self, hours: Sequence[HourView]) -> None:
        if tuple(hours) != self._hours:
            self._hours = tuple(hours)
            sold = [each for each in hours if each.sold]
            self.setAccessibleDescription(", ".join(f"{each.name}: {each.words}" for each in sold))
            self.update()

    def sizeHint(self) -> QSize:
        line = current_theme().text["caption"].line
        return QSize(280, current_theme().px(_HEIGHT) + line + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        mirror(painter, self.rect())
        color, line = theme.color, theme.text["caption"].line
        most = max((each.sold for each in self._hours), default=0)
        room = self.width() / max(1, len(self._hours))
        every = 1 + int(text_width("00", "caption", 600) + 6 > room)
        floor = self.height() - line - 6.0
        for number, each in enumerate(self._hours):
            tall = max(2.0, (floor - 2) * each.sold / most) if most else 2.0
            wide = min(theme.px(_BAR), room - 4)
            bar = QRectF(number * room + (room - wide) / 2, floor - tall, wide, tall)
            fill = color.accent if each.sold else color.line
            painter.setOpacity(0.55 if each.now and each.sold else 1.0)
            fill_rounded(painter, bar, 3, fill)
            painter.setOpacity(1.0)
            if number % every == 0 or each.now:
                under = QRectF(number * room - 8, floor + 4, room + 16, line)
                ink = color.ink if each.now else color.ink3
                weight = 600 if each.now else None
                draw_text(painter, under, each.name, role="caption", weight=weight, colour=ink, align=_CENTRE)
        painter.fillRect(QRectF(0, floor, self.width(), 1), color.line)


class TakingsCard(Card):
    def __init__(self) -> None:
        super().__init__(padding=0)
        self.title = Paragraph(self.tr("Store sales"), "title", weight=600, tone="ink")
        self.note = Paragraph(role="caption", tone="ink3", align=Qt.AlignmentFlag.AlignRight)
        self.total = Label(role="display", weight=600)
        self.told = Label(role="caption", tone="ink3")
        self.own = Paragraph(role="caption", tone="ink3")
        self.bars = HourBars(self.tr("Sold by the hour"))
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head.setSpacing(12)
        head.addStrut(current_theme().size.touch)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.note, 1, Qt.AlignmentFlag.AlignVCenter)
        sum_up = QHBoxLayout()
        sum_up.setSpacing(12)
        sum_up.addWidget(self.total)
        sum_up.addStretch(1)
        sum_up.addWidget(self.told, alignment=Qt.AlignmentFlag.AlignBottom)
        inner = QVBoxLayout()
        inner.setContentsMargins(_SIDE, 0, _SIDE, 12)
        inner.setSpacing(8)
        inner.addLayout(sum_up)
        inner.addWidget(self.bars)
        inner.addWidget(self.own)
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addLayout(inner)
        self.body.addStretch(1)

    def show_takings(self, view: TakingsView) -> None:
        self.total.setText(view.total)
        self.note.setText(view.note)
        self.note.set_tone(view.note_tone)
        self.told.setText(view.told)
        self.own.setText(view.own)
        self.bars.show_hours(view.hours)
