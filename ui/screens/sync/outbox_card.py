"""The outbox as a list: what was done here, in that order, and where it got to."""

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout

from ui.kit.card import Card
from ui.kit.chip import chip_width, paint_chip
from ui.kit.empty import EmptyState
from ui.kit.flow import Flow
from ui.kit.row_model import RowModel
from ui.kit.row_view import RowView
from ui.kit.rows import ROW, Index, RowDelegate, row_width
from ui.kit.text import Label, Paragraph
from ui.kit.wrapped import draw_wrapped, wrapped_height
from ui.screens.sync.outbox import OutboxRow
from ui.theme.icons import paint_icon
from ui.theme.tokens import current_theme

_ROW, _ROW_DENSE = 64, 40
_SIDE, _GAP, _CHIP = 16, 12, 28


class OutboxDelegate(RowDelegate):
    """A chip that leaves too little room stands under the words."""

    def __init__(self) -> None:
        super().__init__(_ROW, dense=_ROW_DENSE)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: OutboxRow = index.data(ROW)
        room, below = _room(row, row_width(option))
        chip = current_theme().px(_CHIP) + 6 if below else 0
        return QSize(0, max(self.row_height(), _words_height(row, room) + chip + self._padding()))

    def _padding(self) -> int:
        return 8 if current_theme().density == "dense" else 20

    def ground(self, option: QStyleOptionViewItem, index: Index) -> QColor | None:
        row: OutboxRow = index.data(ROW)
        return current_theme().color.warn_soft if row.attention else super().ground(option, index)

    def paint_content(
        self, painter: QPainter, rect: QRect, _option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: OutboxRow = index.data(ROW)
        theme, area = current_theme(), QRectF(rect)
        color, glyph, tall = theme.color, theme.glyph(20), theme.px(_CHIP)
        ink = color.warn_ink if row.attention else color.ink2
        place = QRectF(area.left() + _SIDE, area.center().y() - glyph / 2, glyph, glyph)
        paint_icon(painter, place, row.icon, ink)
        room, below = _room(row, area.width())
        height = _words_height(row, room)
        top = area.center().y() - (height + (tall + 6 if below else 0)) / 2
        left = area.left() + _SIDE + glyph + 16
        words = QRectF(left, top, room, height)
        words.setTop(top + draw_wrapped(painter, words, row.title, weight=500))
        detail = ink if row.attention else color.ink3
        draw_wrapped(painter, words, row.detail, role="caption", colour=detail)
        wide = chip_width(row.chip, row.chip_icon or None)
        chip = QRectF(area.right() - _SIDE - wide, area.center().y() - tall / 2, wide, tall)
        if below:
            chip = QRectF(left, top + height + 6, wide, tall)
        paint_chip(painter, chip, row.chip, row.chip_kind, row.chip_icon or None)


def _room(row: OutboxRow, width: float) -> tuple[float, bool]:
    """Width of the words, and whether the chip stands below them."""
    whole = width - 2 * _SIDE - current_theme().glyph(20) - 16
    beside = whole - chip_width(row.chip, row.chip_icon or None) - _GAP
    return (beside, False) if beside >= whole * 0.45 else (whole, True)


def _words_height(row: OutboxRow, room: float) -> int:
    return wrapped_height(row.title, room, "body", 500) + wrapped_height(row.detail, room, "caption")


class OutboxCard(Card):
    chosen = Signal(str)  # attention id

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.model = RowModel[OutboxRow](lambda row: row.id, _said)
        self.list = RowView(self.model, OutboxDelegate(), self.tr("Outbox"))
        self.list.setObjectName("outbox")
        self.list.viewport().unsetCursor()
        self.list.opened.connect(self._opened)
        self.empty = EmptyState(
            self.tr("Nothing was done here yet"), self.tr("What you do shows up here until it is sent.")
        )
        head = Flow(12, spread=True)
        head.setContentsMargins(16, 12, 16, 12)
        head.addWidget(Label(self.tr("Outbox"), "title", weight=600))
        head.addWidget(Label(self.tr("In the order you made them"), "caption", tone="ink3"))
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 14)
        foot.addWidget(
            Paragraph(
                self.tr("Nothing can be removed here. If sending fails, it stays and we try again."),
                "caption",
                tone="ink3",
            )
        )
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.empty, 1)
        self.body.addLayout(foot)

    def show_rows(self, rows: tuple[OutboxRow, ...]) -> None:
        grown = len(rows) > self.model.rowCount()
        self.model.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if grown:
            self.list.scrollToBottom()

    def _opened(self, row: OutboxRow) -> None:
        if row.attention:
            self.chosen.emit(row.attention)


def _said(row: OutboxRow) -> str:
    return f"{row.title}, {row.detail}, {row.chip}"
