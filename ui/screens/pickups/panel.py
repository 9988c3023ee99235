"""The pickup board: new, picking, ready, handed over."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from associate_app.domain.pickup import PickupState
from ui.kit.button import Button
from ui.kit.empty import EmptyState
from ui.kit.text import Label
from ui.screens.pickups.card_list import SCROLL_BAR, CardList
from ui.screens.pickups.view import Column
from ui.screens.pickups.view_model import PickupsViewModel

_TUCK = 17  # of the quiet button's padding, so that its words line up with the cards
_COLUMNS = (PickupState.NEW, PickupState.PICKING, PickupState.READY, PickupState.HANDED_OVER)


class ColumnPanel(QWidget):
    def __init__(self, state: PickupState) -> None:
        super().__init__()
        self.title = Label("", weight=600)
        self.count = Label("", "caption", tone="ink3", align=Qt.AlignmentFlag.AlignRight)
        self.none = Label(self.tr("None now"), "caption", tone="ink3")
        self.list = CardList()
        self.list.setObjectName(f"column-{state}")
        self.more = Button("", "quiet")
        self.more.setObjectName("show-all")
        self.more.hide()
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 8 + SCROLL_BAR, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        empty = QHBoxLayout()
        empty.setContentsMargins(4, 0, 4, 0)
        empty.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(12)
        column.addLayout(empty)
        column.addWidget(self.list)
        column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_column(self, column: Column) -> None:
        self.title.setText(column.title)
        self.count.setText(str(column.count))
        self.none.setVisible(column.count == 0)
        self.list.cards.show_cards(column.cards)
        self.list.setMaximumHeight(max(1, self.list.content_height()))
        self.list.setVisible(column.count > 0)
        self.list.updateGeometry()
        self.list.setAccessibleName(f"{column.title}: {column.count}")


class PickupsPanel(QWidget):
    """`attention` is emitted with the id of what waits for a choice."""

    attention = Signal(str)

    def __init__(self, model: PickupsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.summary = Label("", tone="ink3")
        self.columns = {state: ColumnPanel(state) for state in _COLUMNS}
        self.empty = EmptyState(
            self.tr("No pickups due"), self.tr("New orders show up here with their time.")
        )
        self._board = QWidget()
        self._lay_out()
        for place, column in enumerate(self.columns.values()):
            column.list.chosen.connect(model.open)
            column.list.delegate.attention.connect(self.attention)
            column.list.sideways.connect(lambda step, place=place: self._move(place, step))
        self.columns[PickupState.HANDED_OVER].more.clicked.connect(model.toggle_all)
        model.changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(824, 726)

    def _show(self) -> None:
        view = self._model.view
        self.summary.setText(view.summary)
        self.empty.setVisible(view.is_empty)
        self._board.setVisible(not view.is_empty)
        for column in view.columns:
            self.columns[column.state].show_column(column)
        more = self.columns[PickupState.HANDED_OVER].more
        more.setVisible(view.hidden > 0 or view.expanded)
        total = sum(column.count for column in view.columns if column.state is PickupState.HANDED_OVER)
        more.setText(self.tr("Show fewer") if view.expanded else self.tr("Show all {n}").format(n=total))
        more.setFixedWidth(more.sizeHint().width() - _TUCK)

    def _move(self, place: int, step: int) -> None:
        """To the nearest column on that side that has cards."""
        lists = [column.list for column in self.columns.values()]
        row = lists[place].currentIndex().row()
        place += step
        while 0 <= place < len(lists):
            if lists[place].cards.rowCount():
                lists[place].choose_row(max(0, row))
                return
            place += step

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(self.tr("Pickups"), "heading", weight=600))
        head.addWidget(self.summary, alignment=Qt.AlignmentFlag.AlignBottom)
        head.addStretch()
        row = QHBoxLayout(self._board)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12 - SCROLL_BAR)
        for column in self.columns.values():
            row.addWidget(column, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 32, 24 - SCROLL_BAR, 16)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addSpacing(30)
        outer.addWidget(self._board, 1)
        outer.addWidget(self.empty, 1)
