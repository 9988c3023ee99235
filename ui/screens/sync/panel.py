"""Draws the sync screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.scrolling import scrolling
from ui.kit.text import Paragraph
from ui.language.counts import counts
from ui.screens.page import heading_row
from ui.screens.sync.cards import DataCard, FactsCard, HeadCard
from ui.screens.sync.outbox_card import OutboxCard
from ui.screens.sync.view import SyncView
from ui.screens.sync.view_model import SyncViewModel
from ui.shell.layout import Layout
from ui.theme.tokens import current_theme

_OUTBOX = 280  # px it keeps where everything stands in one column


class SyncPanel(QWidget):
    """Emits the id of an `attention` item, a `route` that a fact leads to, and `stories` for what waits."""

    rename = Signal()
    attention = Signal(str)
    route = Signal(str)
    stories = Signal()

    def __init__(self, model: SyncViewModel) -> None:
        super().__init__()
        self._model, self._layout = model, Layout.LANDSCAPE
        self.device = Paragraph(tone="ink3")
        self.check_now = Button(self.tr("Check now"), icon="refresh-cw")
        self.check_now.setObjectName("check-now")
        self.rename_button = Button(self.tr("Rename"), icon="smartphone")
        self.rename_button.setObjectName("rename-device")
        self.waiting = Button("", icon="route")
        self.waiting.setObjectName("needs-attention")
        self.head_card, self.outbox, self.data, self.facts = HeadCard(), OutboxCard(), DataCard(), FactsCard()
        self._lay_out()
        self.arrange(Layout.LANDSCAPE)
        self.check_now.clicked.connect(model.check_now)
        self.rename_button.clicked.connect(self.rename)
        self.waiting.clicked.connect(self.stories)
        self.outbox.chosen.connect(self.attention)
        self.facts.chosen.connect(self.route)
        model.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.watch(False)

    def arrange(self, layout: Layout) -> None:
        """Beside each other, or in portrait and large print below each other; dense: three columns."""
        self._layout, large = layout, current_theme().large_print
        for box in (self._first, self._second, self._third):
            for widget in (self.outbox, self.data, self.facts):
                box.removeWidget(widget)
            box.takeAt(0)  # the stretch
        stacked = layout is Layout.PORTRAIT or (large and layout is not Layout.DENSE)
        dense = layout is Layout.DENSE and not large
        self._first.addWidget(self.outbox, 1)
        (self._first if stacked else self._second).addWidget(self.data)
        (self._third if dense else self._first if stacked else self._second).addWidget(self.facts)
        if not stacked:
            self._second.addStretch()
            self._third.addStretch()
        self._place_tools(stacked)
        self.outbox.setMinimumHeight(current_theme().px(_OUTBOX) if stacked else 0)
        for place, share in enumerate((407, 0 if stacked else 353, 353 if dense else 0)):
            self._columns.setStretch(place, share)
        self._head_row.setContentsMargins(24, 16, 24, 0)
        self._show()

    def _place_tools(self, below: bool) -> None:
        """The shell has its own things at the end of a heading in portrait."""
        for row in (self._head_row, self._below):
            for widget in (self.device, self._tools):
                row.removeWidget(widget)
        self._tools_row.setVisible(below)
        if below:
            self._below.addWidget(self.device, 1, Qt.AlignmentFlag.AlignVCenter)
            self._below.addWidget(self._tools)
        else:
            after = self._head_row.indexOf(self._title) + 1
            self._head_row.insertWidget(after, self.device, 1, Qt.AlignmentFlag.AlignVCenter)
            self._head_row.insertWidget(after + 1, self._tools)

    def _lay_out(self) -> None:
        self._head_row = heading_row()
        self._title = Paragraph(self.tr("Sync and device"), "heading", weight=600, tone="ink")
        self._head_row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head_row.addStretch()
        self._tools = QWidget(self)  # from the first: what joins the window later comes later for Tab
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        for widget in (self.waiting, self.rename_button, self.check_now):
            tools.addWidget(widget)
        self._tools_row = QWidget()
        self._below = QHBoxLayout(self._tools_row)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(12)
        self._first, self._second, self._third = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._columns = QHBoxLayout()
        self._columns.setSpacing(16)
        for box in (self._first, self._second, self._third):
            box.setSpacing(16)
            self._columns.addLayout(box)
        inner = QWidget()
        for card in (self.outbox, self.data, self.facts):
            card.setParent(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 8, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._tools_row)
        column.addWidget(self.head_card)
        column.addLayout(self._columns, 1)
        area = scrolling(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._head_row)
        outer.addWidget(area, 1)

    @property
    def head(self) -> QHBoxLayout:
        return self._head_row

    def _show(self) -> None:
        view: SyncView = self._model.view
        self.device.setText(view.device)
        self.rename_button.setVisible(view.may_rename)
        self.waiting.setText(counts.tr("{n} things need you", "", len(view.stories)))
        self.waiting.setVisible(bool(view.stories) and not self._layout.has_panel)
        self.head_card.show_head(view.head)
        self.outbox.show_rows(view.rows)
        self.data.show_data(view.data)
        self.facts.show_facts(view.facts)
