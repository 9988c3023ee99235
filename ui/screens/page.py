"""The frame of a screen that shows cards: a heading, then cards in columns that scroll together."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.age import TONES, age_of, age_words
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.columns import Columns
from ui.kit.finger import scroll_by_finger
from ui.kit.hairline import Hairline
from ui.kit.notice import Notice
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.skeleton import Skeleton
from ui.kit.text import Label, Paragraph
from ui.shell.layout import Layout
from ui.theme.mirror import margins
from ui.theme.tokens import current_theme

_MARGIN = 24
_INSET = 8
FILLS = 100
"""Stretch of what stands in the middle of a panel that has nothing else to show."""


def heading_row() -> QHBoxLayout:
    """As high as a button, so that headings stand on one line on all pages."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addStrut(current_theme().size.touch)
    return row


class ListCard(Card):
    """A title, what is said of it, and rows; `empty` stands there instead of rows."""

    def __init__(self, title: str, empty: str = "") -> None:
        super().__init__(padding=0)
        self.title = Paragraph(title, "title", weight=600, tone="ink")
        self.note = Paragraph(role="caption", tone="ink3", align=Qt.AlignmentFlag.AlignRight)
        self.list = RowList(title)
        self.empty = Paragraph(empty, tone="ink3")
        self.more = Button("", "quiet")
        self.more.hide()
        self._head = head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(12)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.note, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.more)
        head.addStrut(current_theme().size.touch)
        self._none = QWidget()
        none = QVBoxLayout(self._none)
        none.setContentsMargins(16, 4, 16, 16)
        none.addWidget(self.empty)
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(self.list)
        self.body.addWidget(self._none)
        self.body.addStretch(1)
        self.show_rows(())

    def show_rows(self, rows: Sequence[Row], note: str = "") -> None:
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.body.setContentsMargins(0, 0, 0, 12 if rows and rows[-1].fact else 0)
        self._none.setVisible(not rows and bool(self.empty.text()))
        self.note.setText(note)

    def add_to_head(self, button: Button) -> None:
        """At the end of the line of the title, above a line of its own."""
        self._head.addWidget(button)
        self._head.setContentsMargins(margins(16, 4, 0, 4))
        self.body.insertWidget(1, Hairline())

    def offer_all(self, words: str) -> None:
        """The button beside the title; none without words."""
        self.more.setText(words)
        self.more.setVisible(bool(words))
        self._head.setContentsMargins(margins(16, 0, 4 if words else 16, 0))


class Scroller(QScrollArea):
    """A column that scrolls up and down; the row the keyboard is on stays in sight."""

    reached_end = Signal()

    def __init__(self, around: tuple[int, int, int, int]) -> None:
        super().__init__()
        self._margins = around
        inner = QWidget()
        inner.setProperty("plain", True)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(*around)
        self.column.setSpacing(16)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        scroll_by_finger(self)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._keep_edge)

    def follow(self, rows: RowList) -> None:
        rows.selectionModel().currentChanged.connect(lambda now, _before: self._show_row(rows, now))

    def _keep_edge(self, _least: int, most: int) -> None:
        """The scroll bar takes its room from the margin: nothing moves when it comes or goes."""
        left, top, right, bottom = self._margins
        bar = self.verticalScrollBar().sizeHint().width() if most else 0
        self.column.setContentsMargins(margins(left, top, max(0, right - bar), bottom))

    def _scrolled(self, value: int) -> None:
        if self.verticalScrollBar().maximum() - value < self.height():
            self.reached_end.emit()

    def _show_row(self, rows: RowList, index: QModelIndex) -> None:
        inner, rect = self.widget(), rows.visualRect(index)
        if inner is not None and rows.hasFocus():
            at = rows.viewport().mapTo(inner, QPoint(rect.center()))
            self.ensureVisible(at.x(), at.y(), 0, rect.height())


class Page(QWidget):
    """`watch` hears whether the page is seen. `head` is the row of the heading, `body` what scrolls.

    A page that is not `headed` begins with its first card; upright the row is there for what the shell puts
    into it.
    """

    def __init__(self, title: str, watch: Callable[[bool], None], *, headed: bool = True) -> None:
        super().__init__()
        self._watch, self._headed = watch, headed
        self.title = Paragraph(title, "heading", weight=600, tone="ink")
        self.subtitle = Label(tone="ink3")
        self.age = Label(role="caption", align=Qt.AlignmentFlag.AlignRight)
        self.head = heading_row()
        self.head.addWidget(self.title, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addStretch(1)
        self.head.addWidget(self.age)
        self._under = QHBoxLayout()
        self._under.setSpacing(12)
        self._under.addStretch(1)
        self._said: QHBoxLayout | None = None
        self._way_back: Button | None = None
        self.problem = Notice("danger")
        self.skeleton = Skeleton(6)
        self.body = Scroller((_MARGIN, 0, _MARGIN, _MARGIN))
        self.columns = Columns()
        self.body.column.setSpacing(0)
        self.body.column.addWidget(self.columns)
        self.body.column.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN, 16, _MARGIN, 8)
        top.setSpacing(8)
        self._head_box = QWidget()
        self._head_box.setLayout(self.head)
        self.head.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self._head_box)
        top.addLayout(self._under)
        top.addWidget(self.problem)
        top.addWidget(self.skeleton)
        self._top = top
        self._say_in(self.head)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addWidget(self.body, 1)
        self.body.hide()

    def lead_back(self, button: Button) -> None:
        """The way to the list stands before the heading; upright it leaves the heading the row below."""
        self.head.insertWidget(0, button)
        self._way_back = button

    def add_above(self, widget: QWidget) -> None:
        """Below the heading, above what scrolls."""
        self._top.insertWidget(2, widget)
        self._top.insertSpacing(3, 8)

    def show_state(self, *, loaded: bool, problem: str) -> None:
        self.problem.say("danger", problem)
        self.subtitle.setVisible(loaded and bool(self.subtitle.text()))
        self.skeleton.setVisible(not loaded and not problem)
        self.body.setVisible(loaded)

    def show_age(self, as_of: datetime | None, now: datetime) -> None:
        """When central last brought what is shown up to date."""
        self.age.setText(age_words(as_of, now) if as_of else "")
        self.subtitle.setVisible(bool(self.subtitle.text()))
        self.age.set_tone(TONES[age_of(as_of, now)] if as_of else "ink3")

    def set_cards(self, cards: Sequence[QWidget], wide: Sequence[QWidget] = ()) -> None:
        """In reading order; those that are `wide` take a row for themselves."""
        self.columns.set_cards(cards, wide)
        for card in cards:
            for rows in card.findChildren(RowList):
                self.body.follow(rows)

    def arrange(self, layout: Layout, *, landscape: int = 2, dense: int = 3) -> None:
        theme = current_theme()
        columns = {Layout.DENSE: dense, Layout.LANDSCAPE: landscape, Layout.NARROW: landscape}.get(layout, 1)
        self.columns.set_columns(1 if theme.large_print else columns)
        portrait = layout is Layout.PORTRAIT  # the shell has its own things in the heading then
        if self._way_back is not None:
            self._head_in(self._under if portrait else self.head, self._way_back)
        self._say_in(self._under if portrait or theme.scale > 1 else self.head)
        self._tell_age_in(self._under if portrait else self.head)
        for place in range(self.head.count()):  # the title gives way there, and has what is left
            item = self.head.itemAt(place)
            gives_way = item is not None and item.widget() is self.title
            spare = item is not None and item.spacerItem() is not None
            self.head.setStretch(place, int(gives_way if portrait else spare))
        headed = self._headed or portrait
        self._head_box.setVisible(headed)
        dense = theme.density == "dense"
        self._top.setContentsMargins(_MARGIN, 16, _MARGIN, 16 if dense else 8)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch(False)

    def _head_in(self, row: QHBoxLayout, way_back: Button) -> None:
        if row.indexOf(self.title) < 0:
            self.head.removeWidget(self.title)
            self._under.removeWidget(self.title)
            place = self.head.indexOf(way_back) + 1 if row is self.head else 0
            row.insertWidget(place, self.title, 0, Qt.AlignmentFlag.AlignVCenter)

    def _say_in(self, row: QHBoxLayout) -> None:
        """What is said beside the title stands below it where there is little room."""
        if row is not self._said:
            self._said = row
            self.head.removeWidget(self.subtitle)
            self._under.removeWidget(self.subtitle)
            place = row.indexOf(self.title) + 1  # the first where the title is not in this row
            row.insertWidget(place, self.subtitle)

    def _tell_age_in(self, row: QHBoxLayout) -> None:
        if row.indexOf(self.age) < 0:
            self.head.removeWidget(self.age)
            self._under.removeWidget(self.age)
            row.insertWidget(row.count() if row is self.head else row.count() - 1, self.age)


class Side(QWidget):
    """The panel beside: a title and what is below it, scrolling."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.title = Paragraph(title, "title", weight=600, tone="ink")
        self.note = Paragraph(role="caption", tone="ink3", align=Qt.AlignmentFlag.AlignRight)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 8)
        head.setSpacing(12)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.note, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body = Scroller((_INSET, 0, _INSET, _MARGIN))
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self.body, 1)

    def add(self, widget: QWidget, *, stretch: int = 0, inset: bool = True) -> None:
        """Rows stand `inset` by themselves."""
        row = QHBoxLayout()
        side = _MARGIN - _INSET if inset else 0
        row.setContentsMargins(side, 0, side, 0)
        row.addWidget(widget)
        self.body.column.addLayout(row, stretch)

    def fill(self, widget: QWidget) -> None:
        """Something that scrolls by itself takes all the room below the title."""
        self._outer.addWidget(widget, 1)

    def add_stretch(self) -> None:
        self.body.column.addStretch(1)

    def add_rows(self, rows: RowList) -> None:
        rows.hairline_inset = _MARGIN - _INSET
        self.add(rows, inset=False)
        self.body.follow(rows)
