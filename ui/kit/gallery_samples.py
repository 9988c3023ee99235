"""One sample of each part of the kit, in its states."""

from datetime import datetime, timedelta

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.kit.age import AgeLabel
from ui.kit.avatar import Avatar, paint_avatar
from ui.kit.bars import Bar, BarsWidget, ticks
from ui.kit.button import ActionWithReason, Button, Kind
from ui.kit.card import Card, CardButton
from ui.kit.chip import Chip, ChipKind
from ui.kit.choices import OptionChips, Segmented
from ui.kit.code_boxes import CodeBoxes
from ui.kit.drawing import draw_text, fill_rounded, outline_rounded
from ui.kit.empty import EmptyState
from ui.kit.horizon import HorizonLine
from ui.kit.icon_button import IconButton
from ui.kit.notice import Notice
from ui.kit.omnibox import Omnibox
from ui.kit.pill import StatusPill
from ui.kit.pin_pad import PinPad
from ui.kit.radio import RadioRows
from ui.kit.rail import RailButton
from ui.kit.rows import Index, RowDelegate
from ui.kit.signature import SignaturePad
from ui.kit.skeleton import Skeleton
from ui.kit.stock import StockLevel, StockMark
from ui.kit.text import Label, Paragraph
from ui.theme import current_theme
from ui.theme.art import Backdrop, product_picture
from ui.theme.icons import paint_icon

_NOW = datetime(2026, 11, 13, 14, 56)  # noqa: DTZ001
_SWATCHES = (
    ("bg", "surface", "sunken", "line", "ink3", "ink2", "ink", "rail"),
    ("accent", "accent_soft", "success", "warn", "danger", "offline", "success_soft", "offline_soft"),
)


class _Swatch(QWidget):
    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedHeight(40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color, painter, frame = current_theme().color, QPainter(self), QRectF(self.rect())
        fill_rounded(painter, frame, 4, color[self._role])
        outline_rounded(painter, frame, 4, color.line, 1)


class _People(QAbstractListModel):
    rows = (
        ("Mari Kask", "Rest", "2 items"),
        ("Zofia W", "Rest", "4 items"),
        ("Tuomas H", "Selected", "Shelf A-2"),
    )

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.rows[index.row()] if role == Qt.ItemDataRole.DisplayRole else None


class _PeopleRows(RowDelegate):
    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        color = current_theme().color
        name, title, sub = index.data()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_avatar(painter, QRectF(16, rect.top() + 8, 40, 40), name)
        ink = color.accent_ink if chosen else color.ink
        draw_text(painter, QRectF(68, rect.top() + 7, 150, 22), title, weight=500, colour=ink)
        sub_ink = color.accent_ink if chosen else color.ink2
        draw_text(painter, QRectF(68, rect.top() + 30, 150, 18), sub, role="caption", colour=sub_ink)
        if chosen:
            paint_icon(painter, QRectF(rect.right() - 36, rect.top() + 18, 20, 20), "chevron-right", ink)


def side_by_side(*widgets: QWidget, gap: int = 12, stretch: bool = True) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(gap)
    for widget in widgets:
        line.addWidget(widget)
    if stretch:
        line.addStretch()
    return holder


def halves(left: QWidget, right: QWidget) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    for column, widget in enumerate((left, right)):
        grid.addWidget(widget, 0, column)
        grid.setColumnStretch(column, 1)
        grid.setColumnMinimumWidth(column, 276)
    return holder


def captioned(caption: str, widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(Label(caption, "caption", weight=600, tone="ink3"))
    column.addWidget(widget)
    return holder


def colours() -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(4)
    grid.setVerticalSpacing(4)
    for row, roles in enumerate(_SWATCHES):
        for column, role in enumerate(roles):
            grid.addWidget(_Swatch(role), 2 * row, column)
            grid.addWidget(Label(role.replace("_", " "), "caption", tone="ink2"), 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
    return holder


def text_sizes() -> QWidget:
    return side_by_side(
        Label("€476.30", "display", weight=600),
        Label("Heading 24", "heading", weight=600),
        Label("Title 18", "title", weight=600),
        Label("Body 15"),
        Label("Caption 13", "caption", tone="ink3"),
        gap=14,
    )


def buttons() -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(12)
    kinds: tuple[tuple[str, Kind], ...] = (
        ("Pay", "primary"),
        ("Park", "secondary"),
        ("Decline", "danger"),
        ("Clear", "quiet"),
    )
    for row, (words, kind) in enumerate(kinds):
        rest, pressed, blocked, busy = (Button(words, kind) for _ in range(4))
        pressed.setDown(True)
        blocked.block("Needs the line")
        busy.set_busy(True)
        icon = Button(words, kind, icon="printer")
        for column, button in enumerate((rest, pressed, icon, blocked, busy)):
            grid.addWidget(button, row, column)
            grid.setColumnStretch(column, 1)
    return holder


def omniboxes() -> QWidget:
    boxes = [Omnibox("Scan or search anything") for _ in range(3)]
    boxes[1].say("P-4826", "Pickup, code scanned")
    boxes[2].say_missing("4 740183 000018", "Not on this device. Search when online, or add by hand.")
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for box in boxes:
        column.addWidget(box)
    return holder


def line_states() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(
        side_by_side(
            StatusPill("online", "Online · all saved"),
            StatusPill("sending", "Online · sending 3 of 5"),
            gap=8,
        )
    )
    column.addWidget(
        side_by_side(
            StatusPill("offline", "Offline · 3 saved on this device"),
            StatusPill("needs_you", "Online · 1 needs you"),
            gap=8,
        )
    )
    column.addSpacing(6)
    lines = (HorizonLine("online"), HorizonLine("sending"), HorizonLine("offline"), HorizonLine("needs_you"))
    column.addWidget(side_by_side(*lines, gap=16, stretch=False))
    return holder


def people() -> QWidget:
    card = Card(padding=0)
    view = QListView()
    view.setModel(_People(view))
    view.setItemDelegate(_PeopleRows(56, parent=view))
    view.setCurrentIndex(view.model().index(2, 0))
    view.setFixedHeight(3 * 56)
    card.body.addWidget(view)
    return card


def marks() -> QWidget:
    def now() -> datetime:
        return _NOW

    card = Card()
    card.body.addWidget(
        side_by_side(
            StockMark(StockLevel.FULL, "3+"),
            StockMark(StockLevel.LOW, "1–2"),
            StockMark(StockLevel.ELSEWHERE, "Elsewhere"),
            StockMark(StockLevel.NONE, "None"),
        )
    )
    ages = (
        AgeLabel(_NOW - timedelta(minutes=15), now=now),
        AgeLabel(_NOW - timedelta(minutes=60), now=now, prefix=False),
        AgeLabel(_NOW - timedelta(minutes=69), now=now),
    )
    card.body.addWidget(side_by_side(*ages))
    bars = (ticks(2, 3), ticks(4, 6), ticks(5, 6, "warn"), ticks(6, 6, "danger"), ticks(6, 6, "success"))
    card.body.addWidget(side_by_side(*(BarsWidget(some) for some in bars)))
    plan = (Bar("accent"), Bar("accent"), Bar("accent", "hatch"), Bar("accent", "outline"))
    card.body.addWidget(BarsWidget(plan, size="plan"))
    return card


def chips() -> QWidget:
    kinds: tuple[tuple[str, ChipKind, str | None], ...] = (
        ("28 min left", "neutral", "timer"),
        ("Sent 14:40", "success", "check"),
        ("Your choice", "plain", None),
        ("Paper is low", "warn", None),
        ("Refused", "danger", None),
        ("Sending", "offline", "arrow-up-right"),
        ("−20 %", "accent", None),
    )
    return side_by_side(*(Chip(words, kind, icon=icon) for words, kind, icon in kinds), gap=6)


def controls() -> QWidget:
    chips = OptionChips((("name", "Name matches"), ("else", "Someone else collects")))
    chips.choose("name")
    return side_by_side(chips, Segmented((("refund", "Refund"), ("swap", "Swap"))))


def radios() -> QWidget:
    rows = RadioRows()
    rows.add(
        "lodz",
        "Łódź warehouse",
        "At home Wed 19 Nov, 2 days later",
        trailing=StockMark(StockLevel.FULL, "14"),
    )
    rows.add("near", "Tallinn Ülemiste", "Pick up here Friday", trailing=StockMark(StockLevel.LOW, "2"))
    rows.add("refund", "Refund this item", "€89.00 back to card •• 7719")
    rows.choose("lodz")
    return rows


def notices() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(
        Notice(
            "danger",
            "",
            title="The terminal did not answer. No money was taken.",
            action=Button("Try again", "danger"),
        )
    )
    column.addWidget(Notice("success", "4 740183 559904, scanned 14:41", title="Rib beanie is right"))
    column.addWidget(Notice("offline", "Numbers from other places are as of 13:47 until the line is back."))
    return holder


def skeleton() -> QWidget:
    card = Card()
    card.body.addWidget(Skeleton())
    return card


def empty() -> QWidget:
    card = Card(padding=0)
    card.body.addWidget(EmptyState("No pickups due", "New orders show up here with their time."))
    return card


def pictures() -> QWidget:
    def picture(art: str, colour: str, backdrop: Backdrop) -> QWidget:
        label = QLabel()
        label.setPixmap(product_picture(art, colour, backdrop, QSize(56, 64)))
        return label

    some: tuple[tuple[str, str, Backdrop], ...] = (
        ("coat", "ink", "mist"),
        ("shirt", "blue", "dusk"),
        ("beanie", "oat", "sand"),
        ("jar", "snow", "rose"),
        ("scarf", "wine", "rose"),
    )
    return side_by_side(*(picture(*one) for one in some), gap=8)


def tiles() -> QWidget:
    tile = CardButton("Liis Tamm")
    tile.setCheckable(True)
    tile.setChecked(True)
    tile.body.addWidget(Avatar("Liis Tamm", "solid"))
    tile.body.addSpacing(10)
    tile.body.addWidget(Label("Liis", weight=600))
    tile.body.addWidget(Label("Tamm", tone="accent_ink"))
    other = CardButton("Katarzyna Wójcik")
    other.body.addWidget(Avatar("Katarzyna Wójcik"))
    other.body.addSpacing(10)
    other.body.addWidget(Label("Katarzyna", weight=600))
    other.body.addWidget(Label("Wójcik", tone="ink2"))
    else_ = CardButton("Someone else", "dashed")
    else_.body.addStretch()
    else_.body.addWidget(Label("Someone else", weight=600, tone="ink2"))
    else_.body.addWidget(Label("Name or badge", "caption", tone="ink3"))
    return side_by_side(tile, other, else_, gap=16, stretch=False)


class RailSample(QWidget):
    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 4, 4, 4)
        pickups, stock, sync = (
            RailButton("Pickups", "package-check"),
            RailButton("Stock", "boxes"),
            RailButton("Sync & device", "refresh-cw"),
        )
        pickups.setChecked(True)
        pickups.set_count(4)
        for button in (pickups, stock, sync):
            line.addWidget(button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.rail)


def actions() -> QWidget:
    action = ActionWithReason(Button("Mark ready", "primary", height="touch_large"))
    action.block("1 item left to scan before it can be ready.")
    inbox = IconButton("inbox", "Needs attention")
    inbox.set_count(3)
    return side_by_side(action, Button("Hand over 2 items", "primary", height="tender"), inbox)


def pin() -> QWidget:
    card = Card(padding=24)
    pad = PinPad()
    for _ in range(2):
        pad.keys["1"].click()
    card.body.addWidget(pad)
    return card


def code_and_signature() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    boxes = CodeBoxes(name="Pickup code")
    boxes.enter("481 70")
    column.addWidget(boxes)
    column.addWidget(SignaturePad("Signature"))
    column.addWidget(
        Paragraph(
            "Rīga warehouse sold its last one at 13:52, while you were offline. "
            "You were working with numbers from 13:47."
        )
    )
    column.addStretch()
    return holder
