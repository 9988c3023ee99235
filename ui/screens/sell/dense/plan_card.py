"""One plan in a wide window: a tick for each piece, from where and when, and the way to change it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from associate_app.domain.fulfilment import Way
from ui.format.numbers import grouped
from ui.kit.bars import Bar, BarsWidget, Fill
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.emptying import clear
from ui.kit.glyph import Glyph
from ui.kit.notice import Notice
from ui.kit.text import Label, Paragraph
from ui.language.counts import counts
from ui.screens.sell.view import BlockView, PlanView
from ui.theme.tokens import current_theme

_FILLS: dict[Way, Fill] = {Way.TAKE_NOW: "solid", Way.SHIP: "hatch", Way.PICKUP: "outline"}
_MOST_TICKS = 12  # more pieces are one bar: the number stands beside it
_TICK = 40
_LEAST_SHARE = 5  # of the row, as if the part had so many pieces: its words need the room


class DensePlan(Card):
    change = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[BlockView, ...] = ()
        self.title = Paragraph(self.tr("One plan"), "title", weight=600, tone="ink")
        self.note = Label(self.tr("One payment, one receipt"), "caption", tone="ink3")
        self.button = Button(self.tr("Change plan"))
        self.button.setObjectName("change-plan")
        self.button.set_key_hint("F9")
        self.missing, self.refused, self.said = Notice("danger"), Notice("warn"), Notice("offline")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addStrut(current_theme().size.touch)
        head.addWidget(self.title, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.note, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.button)
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        self.body.setContentsMargins(16, 12, 16, 16)
        self.body.addLayout(head)
        for part in (self.missing, self.refused):
            self.body.addWidget(part)
        self.body.addLayout(self._row)
        self.body.addWidget(self.said)
        self.button.clicked.connect(self.change)

    def show_plan(self, view: PlanView, *, locked: bool) -> None:
        self.setVisible(bool(view.blocks or view.missing))
        missing = counts.tr("{n} items can't be promised", "", view.missing) if view.missing else ""
        self.missing.say("danger", missing)
        self.refused.say("warn", "\n".join(view.refused))
        self.said.say("offline", view.said)
        self.button.setVisible(not locked)
        if view.blocks != self._shown:
            self._shown = view.blocks
            clear(self._row)
            for block in view.blocks:
                self._row.addWidget(_Part(block), max(block.pieces, _LEAST_SHARE))


class _Part(Card):
    def __init__(self, view: BlockView) -> None:
        super().__init__("sunken", padding=12)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph(view.icon, 20, "ink"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Paragraph(view.whole, weight=600, tone="ink"), 1)
        head.addWidget(Label(grouped(view.pieces), weight=600), 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(6)
        self.body.addWidget(_ticks(view))
        self.body.addLayout(head)
        self.body.addWidget(Paragraph(view.whole_detail, "caption", tone="ink3"))
        if view.to_confirm:
            self.body.addWidget(Paragraph(self.tr("To be confirmed"), "caption", tone="offline_ink"))
        self.body.addStretch(1)


def _ticks(view: BlockView) -> QWidget:
    """Ticks are equally wide, and narrower where there are many."""
    pieces = view.pieces if view.pieces <= _MOST_TICKS else 1
    bars = BarsWidget((Bar("accent", _FILLS[view.way]),) * pieces, size="plan")
    bars.setAccessibleName(counts.tr("{n} items", "", view.pieces))
    bars.setMinimumWidth(1)
    if view.pieces <= _MOST_TICKS:
        bars.setMaximumWidth(pieces * current_theme().px(_TICK))
    return bars
