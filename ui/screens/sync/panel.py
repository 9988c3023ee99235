"""Draws the sync screen."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QHideEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.kit.age import TONES
from ui.kit.bars import BarsWidget
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.chip import chip_width, paint_chip
from ui.kit.drawing import draw_text
from ui.kit.empty import EmptyState
from ui.kit.glyph import Glyph
from ui.kit.rows import Index, RowDelegate
from ui.kit.text import Label, Paragraph
from ui.screens.sync.outbox import RowView
from ui.screens.sync.view import DataView, FactView, HeadView, SyncView
from ui.screens.sync.view_model import SyncViewModel
from ui.theme.icons import paint_icon
from ui.theme.tokens import current_theme

_ROW = Qt.ItemDataRole.UserRole
_LINE = 40


class OutboxModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[RowView, ...] = ()

    def show_rows(self, rows: tuple[RowView, ...]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title} · {row.detail} · {row.chip}"
        return None


class OutboxDelegate(RowDelegate):
    def ground(self, option: QStyleOptionViewItem, index: Index) -> QColor | None:
        row: RowView = index.data(_ROW)
        return current_theme().color.warn_soft if row.attention else super().ground(option, index)

    def paint_content(
        self, painter: QPainter, rect: QRect, _option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: RowView = index.data(_ROW)
        color, area = current_theme().color, QRectF(rect)
        ink = color.warn_ink if row.attention else color.ink2
        paint_icon(painter, QRectF(area.left() + 16, area.center().y() - 10, 20, 20), row.icon, ink)
        width = chip_width(row.chip, row.chip_icon or None)
        chip = QRectF(area.right() - 16 - width, area.center().y() - 14, width, 28)
        paint_chip(painter, chip, row.chip, row.chip_kind, row.chip_icon or None)
        room = chip.left() - 12 - (area.left() + 52)
        title = QRectF(area.left() + 52, area.top() + 10, room, 22)
        draw_text(painter, title, row.title, weight=500)
        detail = QRectF(area.left() + 52, area.top() + 34, room, 18)
        draw_text(painter, detail, row.detail, role="caption", colour=ink if row.attention else color.ink3)


class OutboxCard(Card):
    chosen = Signal(str)  # attention id

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.model = OutboxModel()
        self.list = QListView()
        self.list.setObjectName("outbox")
        self.list.setModel(self.model)
        self.list.setItemDelegate(OutboxDelegate(64, parent=self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._clicked)
        self.list.activated.connect(self._clicked)
        self.empty = EmptyState(
            self.tr("Nothing was done here yet"), self.tr("What you do shows up here until it is sent.")
        )
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.addWidget(Label(self.tr("Outbox"), "title", weight=600), 1)
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

    def show_rows(self, rows: tuple[RowView, ...]) -> None:
        grown = len(rows) > self.model.rowCount()
        self.model.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if grown:
            self.list.scrollToBottom()

    def _clicked(self, index: QModelIndex) -> None:
        row: RowView = index.data(_ROW)
        if row.attention:
            self.chosen.emit(row.attention)


class HeadCard(Card):
    def __init__(self) -> None:
        super().__init__(padding=0)
        self.title = Label(role="title", weight=600)
        self.detail = Paragraph()
        self.count = Label(role="heading", weight=600, align=Qt.AlignmentFlag.AlignRight)
        self.unit = Label(role="caption", tone="ink3", align=Qt.AlignmentFlag.AlignRight)
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
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 10)
        head.addWidget(Label(self.tr("On this device"), "title", weight=600), 1)
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
        _empty(self._rows)
        for place, each in enumerate(data):
            age = Label(each.as_of, "caption", tone=TONES[each.age], align=Qt.AlignmentFlag.AlignRight)
            age.setMinimumWidth(64)
            line = _Line(hairline=place < len(data) - 1)
            line.row.addWidget(Label(each.name), 1)
            line.row.addWidget(Label(each.held, "caption", tone="ink3", align=Qt.AlignmentFlag.AlignRight))
            line.row.addWidget(age)
            self._rows.addWidget(line)


class FactsCard(Card):
    """What the device says of itself."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self._shown: tuple[FactView, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 6, 0, 6)
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)

    def show_facts(self, facts: tuple[FactView, ...]) -> None:
        if facts == self._shown:
            return
        self._shown = facts
        _empty(self._rows)
        for fact in facts:
            line = _Line(hairline=False)
            line.row.addWidget(Glyph(fact.icon, 20))
            line.row.addWidget(Label(fact.name), 1)
            value = Label(
                fact.value, "caption", weight=500, tone=fact.tone, align=Qt.AlignmentFlag.AlignRight
            )
            line.row.addWidget(value)
            self._rows.addWidget(line)


class SyncPanel(QWidget):
    rename = Signal()
    attention = Signal(str)

    def __init__(self, model: SyncViewModel) -> None:
        super().__init__()
        self._model = model
        self.device = Label(tone="ink3")
        self.check_now = Button(self.tr("Check now"), icon="refresh-cw")
        self.check_now.setObjectName("check-now")
        self.rename_button = Button(self.tr("Rename"), icon="smartphone")
        self.rename_button.setObjectName("rename-device")
        self.head, self.outbox, self.data, self.facts = HeadCard(), OutboxCard(), DataCard(), FactsCard()
        self._lay_out()
        self.check_now.clicked.connect(model.check_now)
        self.rename_button.clicked.connect(self.rename)
        self.outbox.chosen.connect(self.attention)
        model.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.watch(False)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(Label(self.tr("Sync and device"), "heading", weight=600))
        title.addWidget(self.device, 1)
        title.addWidget(self.rename_button)
        title.addWidget(self.check_now)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self.data)
        right.addWidget(self.facts)
        right.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.outbox, 407)
        below.addLayout(right, 353)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addLayout(title)
        column.addWidget(self.head)
        column.addLayout(below, 1)

    def _show(self) -> None:
        view: SyncView = self._model.view
        self.device.setText(view.device)
        self.rename_button.setVisible(view.may_rename)
        self.head.show_head(view.head)
        self.outbox.show_rows(view.rows)
        self.data.show_data(view.data)
        self.facts.show_facts(view.facts)


class _Line(QWidget):
    """One row of a table; it gives up a little of its height where the window is low."""

    def __init__(self, *, hairline: bool) -> None:
        super().__init__()
        self._hairline = hairline
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(_LINE)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 16, 0)
        self.row.setSpacing(12)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LINE)

    def paintEvent(self, _event: object) -> None:
        if self._hairline:
            color, painter = current_theme().color, QPainter(self)
            painter.fillRect(0, self.height() - 1, self.width(), 1, color.line)


def _empty(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
