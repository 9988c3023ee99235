"""One plan, as a card: its parts in proportion, where and when, and the way to change it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from associate_app.domain.fulfilment import Way
from ui.format.numbers import grouped
from ui.kit.bars import Bar, BarsWidget, Fill
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.glyph import Glyph
from ui.kit.notice import Notice
from ui.kit.text import Label, Paragraph
from ui.language.counts import counts
from ui.screens.sell.view import BlockView, PlanView
from ui.theme.mirror import margins
from ui.theme.tokens import current_theme

_FILLS: dict[Way, Fill] = {Way.TAKE_NOW: "solid", Way.SHIP: "hatch", Way.PICKUP: "outline"}
_MOST_BARS = 12  # more pieces are one bar: the number stands beside it
_NARROWEST = 152


class _Block(Card):
    def __init__(self, view: BlockView) -> None:
        super().__init__("sunken", padding=12)
        self.view = view
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        pieces = view.pieces if view.pieces <= _MOST_BARS else 1
        bars = BarsWidget((Bar("accent", _FILLS[view.way]),) * pieces, size="plan")
        bars.setAccessibleName(counts.tr("{n} items", "", view.pieces))
        bars.setMinimumWidth(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph(view.icon, 20, "ink"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Paragraph(view.title, weight=600, tone="ink"), 1)
        head.addWidget(Label(grouped(view.pieces), weight=600), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        for each in view.details:
            words.addWidget(Paragraph(each, "caption", tone="ink3"))
        if view.to_confirm:
            words.addWidget(Paragraph(self.tr("To be confirmed"), "caption", tone="offline_ink"))
        self.body.setSpacing(6)
        self.body.addWidget(bars)
        self.body.addLayout(head)
        self.body.addLayout(words)
        self.body.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(_NARROWEST), super().minimumSizeHint().height())


class _Blocks(QWidget):
    """Beside each other, as wide as they have pieces; below each other where that is too narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._views: tuple[BlockView, ...] = ()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def show_blocks(self, views: tuple[BlockView, ...]) -> None:
        if views == self._views:
            return
        self._views = views
        while (item := self._row.itemAt(0)) is not None and (old := item.widget()) is not None:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for view in views:
            self._row.addWidget(_Block(view), view.pieces)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        least = len(self._views) * (current_theme().px(_NARROWEST) + 4)
        beside = least <= self.width() and not current_theme().large_print
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way is not self._row.direction():
            self._row.setDirection(way)
            self.updateGeometry()


class PlanCard(Card):
    change = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Paragraph(self.tr("One plan"), "title", weight=600, tone="ink")
        self.note = Paragraph(self.tr("One payment, one receipt"), "caption", tone="ink3")
        self.button = Button(self.tr("Change plan"), "quiet", icon="pencil")
        self.button.setObjectName("change-plan")
        self.button.set_key_hint("F9")
        self.blocks = _Blocks()
        self.refused = Notice("warn")
        self.missing = Notice("danger")
        head = QHBoxLayout()
        head.setContentsMargins(margins(16, 0, 0, 0))  # the words of the button end where the card's do
        head.setSpacing(12)
        head.addStrut(current_theme().size.touch)
        head.addWidget(self.title, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.note, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.button)
        parts = QVBoxLayout()
        parts.setContentsMargins(16, 0, 16, 0)
        parts.setSpacing(6)
        for part in (self.missing, self.refused, self.blocks):
            parts.addWidget(part)
        self.body.setContentsMargins(0, 6, 0, 16)
        self.body.setSpacing(6)
        self.body.addLayout(head)
        self.body.addLayout(parts)
        self.button.clicked.connect(self.change)

    def show_plan(self, view: PlanView, *, locked: bool) -> None:
        self.blocks.show_blocks(view.blocks)
        self.blocks.setVisible(bool(view.blocks))
        self.refused.say("warn", "\n".join(view.refused))
        missing = counts.tr("{n} items can't be promised", "", view.missing) if view.missing else ""
        self.missing.say("danger", missing)
        self.button.setVisible(not locked)
