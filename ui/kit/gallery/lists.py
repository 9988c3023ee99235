"""List rows in their states, and what stands where a list would be."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ui.kit.avatar import paint_avatar
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.drawing import draw_text
from ui.kit.empty import EmptyState
from ui.kit.gallery.placing import below_each_other
from ui.kit.notice import Notice
from ui.kit.option_grid import OptionGrid
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.row_model import RowModel
from ui.kit.row_view import RowView
from ui.kit.rows import ROW, Index, RowDelegate
from ui.kit.search_field import SearchField
from ui.kit.skeleton import Skeleton
from ui.theme.icons import paint_icon
from ui.theme.tokens import current_theme


@dataclass(frozen=True, slots=True)
class _Person:
    name: str
    title: str
    sub: str


_PEOPLE = (
    _Person("Mari Kask", "Rest", "2 items"),
    _Person("Zofia Wójcik", "Hover", "4 items"),
    _Person("Tuomas Heikkilä", "Selected", "Shelf A-2"),
    _Person("Jaan Kask", "Disabled", "Needs the line"),
)


class _People(RowModel[_Person]):
    def __init__(self) -> None:
        super().__init__(lambda one: one.name, lambda one: one.title, lambda one: one.sub)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        blocked = index.data(ROW).title == "Disabled"
        return Qt.ItemFlag.NoItemFlags if blocked else super().flags(index)


class _PersonRows(RowDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(ROW).title == "Hover":
            option.state |= QStyle.StateFlag.State_MouseOver
        super().paint(painter, option, index)

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        theme, person = current_theme(), index.data(ROW)
        color, px = theme.color, theme.px
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        title = color.accent_ink if chosen else color.ink if enabled else color.disabled_ink
        sub = color.accent_ink if chosen else color.ink2 if enabled else color.disabled_ink
        paint_avatar(painter, QRectF(16, rect.top() + px(8), px(40), px(40)), person.name)
        left = 28 + px(40)
        room = rect.width() - left - 16 - theme.glyph(20)
        draw_text(
            painter, QRectF(left, rect.top() + px(7), room, px(22)), person.title, weight=500, colour=title
        )
        below = QRectF(left, rect.top() + px(30), room, px(18))
        draw_text(painter, below, person.sub, role="caption", colour=sub)
        if chosen or not enabled:
            side = theme.glyph(20)
            end = QRectF(rect.right() - 16 - side, rect.center().y() - side / 2, side, side)
            paint_icon(painter, end, "chevron-right" if chosen else "cloud-off", sub)


def people() -> QWidget:
    card = Card(padding=0)
    rows = _People()
    view = RowView(rows, _PersonRows(56), "People", grows=True)
    rows.show_rows(_PEOPLE)
    view.mark(2)
    card.body.addWidget(view)
    card.body.addStretch()
    return card


def rows() -> QWidget:
    """A heading, rows that lead somewhere, the chosen one, one that is only read, and facts."""
    card, made = Card(padding=0), RowList("Work")
    made.show_rows(
        (
            Row(title="Late", heading=True, value="2"),
            Row(
                id="late",
                lead="14:26",
                lead_note="20 min late",
                lead_tone="danger_ink",
                title="Kadri Mägi",
                detail="P-4811, 1 item",
                chip="Not picked",
                chip_kind="danger",
            ),
            Row(id="chosen", title="Wool coat", detail="Ink, M", art="coat", colour="ink", value="€329.00"),
            Row(id="person", title="Zofia Wójcik", detail="Regular", person="Zofia Wójcik", selected=True),
            Row(title="Nothing else today", icon="check"),
            Row(title="Paid", value="€476.30", fact=True),
            Row(title="With", value="Card", fact=True),
        )
    )
    card.body.addWidget(made)
    return card


def narrowing() -> QWidget:
    rest, typed = (SearchField("Style", "Style, brand or number") for _ in range(2))
    typed.setText("merino")
    reasons = OptionGrid("reason", 3)
    reasons.show_options(
        (("sold", "Sold elsewhere"), ("broken", "Broken"), ("found", "Found")), chosen="broken"
    )
    return below_each_other(rest, typed, reasons, gap=12)


def skeleton() -> QWidget:
    card = Card()
    card.body.addWidget(Skeleton())
    return card


def empty() -> QWidget:
    card = Card(padding=0)
    card.body.addWidget(EmptyState("No pickups due", "New orders show up here with their time."))
    return card


def error() -> QWidget:
    return Notice(
        "danger",
        "",
        title="The terminal did not answer. No money was taken.",
        action=Button("Try again", "danger"),
    )


def notices() -> QWidget:
    return below_each_other(
        Notice("success", "4 740183 559904, scanned 14:41", title="Rib beanie is right"),
        Notice("offline", "Numbers from other places are as of 13:47 until the line is back."),
        Notice("warn", "Put a new roll in before the next receipt.", title="Paper is low"),
        Notice("neutral", "Contacts are masked while the customer looks on."),
    )
