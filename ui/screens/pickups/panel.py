"""The pickups of this store: a board of four columns, or tabs over one list where it is narrow."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.empty import EmptyState
from ui.kit.text import Label, Paragraph
from ui.screens.pickups.board_panel import SIDE, BoardPanel
from ui.screens.pickups.pickup_list import PickupList
from ui.screens.pickups.tabs_panel import TabsPanel
from ui.screens.pickups.view_model import PickupsViewModel
from ui.shell.layout import Layout
from ui.theme.tokens import current_theme

_NARROWEST = 170  # of a column, at text scale 100


class PickupsPanel(QWidget):
    """`attention` is emitted with the id of what waits for a choice, `looked_at` when a pickup is chosen."""

    attention = Signal(str)
    looked_at = Signal()
    camera = Signal()
    search = Signal()

    def __init__(self, model: PickupsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._layout = Layout.LANDSCAPE
        self.summary = Paragraph(tone="ink3")
        self.scan = Button(self.tr("Scan a code"), icon="scan-barcode")
        self.search_button = Button("", icon="search")
        self.search_button.setAccessibleName(self.tr("Search"))
        self.search_button.setToolTip(self.tr("Search"))
        self.scan.setObjectName("pickups-scan")
        self.search_button.setObjectName("pickups-search")
        self.scan.clicked.connect(self.camera)
        self.search_button.clicked.connect(self.search)
        self.head = QHBoxLayout()
        self._outer = QVBoxLayout(self)
        self._below_head = QSpacerItem(0, 0)
        self.board = BoardPanel()
        self.tabs = TabsPanel()
        self.empty = EmptyState(
            self.tr("No pickups due"), self.tr("New orders show up here with their time.")
        )
        self._lay_out()
        for part in (self.board, self.tabs):
            part.chosen.connect(self._choose)
            part.attention.connect(self.attention)
            part.all_wanted.connect(model.toggle_all)
        model.changed.connect(self._show)
        self.arrange(self._layout)

    @property
    def lists(self) -> tuple[PickupList, ...]:
        return (*self.board.lists, self.tabs.list)

    @property
    def is_tabbed(self) -> bool:
        """Whether columns would be too narrow for what stands in them."""
        column = self.board.column_width(self.width())
        return self._layout is Layout.PORTRAIT or column < current_theme().px(_NARROWEST)

    def arrange(self, layout: Layout) -> None:
        self._layout = layout
        for button in (self.scan, self.search_button):  # upright, their place is that of the pill
            button.setVisible(layout is not Layout.PORTRAIT)
        self._space_out()
        for part in self.lists:
            part.follows = layout.has_panel
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(824, 726)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_tabbed == self.tabs.isHidden():
            self._show()

    def take_focus(self) -> None:
        """To the list that is shown, for the keyboard."""
        (self.tabs if self.is_tabbed else self.board).take_focus()

    def _show(self) -> None:
        view, tabbed = self._model.view, self.is_tabbed
        focused = any(part.hasFocus() for part in self.lists)
        self.summary.setText(view.summary)
        self.empty.setVisible(view.is_empty)
        self.board.setVisible(not view.is_empty and not tabbed)
        self.tabs.setVisible(not view.is_empty and tabbed)
        self.board.show_view(view)
        self.tabs.show_view(view)
        if focused and not any(part.hasFocus() and part.isVisible() for part in self.lists):
            self.take_focus()

    def _choose(self, id: str) -> None:
        self._model.open(id)
        self.looked_at.emit()

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(Label(self.tr("Pickups"), "heading", weight=600))
        words.addWidget(self.summary, 1, Qt.AlignmentFlag.AlignBottom)
        beside = QWidget()
        beside.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        self.head.setContentsMargins(SIDE, 0, SIDE, 0)
        self.head.setSpacing(12)
        self.head.addWidget(beside, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.scan)
        buttons.addWidget(self.search_button)
        self.head.addLayout(buttons)
        self._outer.setSpacing(0)
        self._outer.addLayout(self.head)
        self._outer.addSpacerItem(self._below_head)
        self._outer.addWidget(self.board, 1)
        self._outer.addWidget(self.tabs, 1)
        self._outer.addWidget(self.empty, 1)

    def _space_out(self) -> None:
        above, below = {Layout.PORTRAIT: (16, 16), Layout.DENSE: (12, 16)}.get(self._layout, (16, 30))
        self._outer.setContentsMargins(0, above, 0, 16)
        self._below_head.changeSize(0, below)
        self._outer.invalidate()
