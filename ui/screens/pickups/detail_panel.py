"""Beside the board: one pickup, from picking to who collected it."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QMenu, QVBoxLayout, QWidget

from associate_app.domain.pickup import PickupState
from ui.kit.bars import BarsWidget, ticks
from ui.kit.button import ActionWithReason, Button
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipKind
from ui.kit.empty import EmptyState
from ui.kit.notice import Notice
from ui.kit.option_grid import OptionGrid
from ui.kit.snug import SnugScroller
from ui.kit.text import Label, Paragraph
from ui.screens.pickups.pick_list import PickList
from ui.screens.pickups.view import Detail, PickupsView, Tone
from ui.screens.pickups.view_model import PickupsViewModel
from ui.shell.layout import Layout
from ui.theme.tokens import current_theme
from ui.words.moves import bin_words

NEXT_STEP, NOT_FOUND = "F8", "F7"
"""Keys of the two buttons."""
_SIDE = _ABOVE = 24
_BLEED = 12  # the row that is looked for stands out of the column
_CHIPS: dict[Tone, ChipKind] = {
    "neutral": "neutral",
    "warn": "warn",
    "danger": "danger",
    "success": "success",
}
_ICONS: dict[PickupState, str] = {
    PickupState.NEW: "timer",
    PickupState.PICKING: "timer",
    PickupState.READY: "check",
    PickupState.HANDED_OVER: "check",
}
_SHELVES_IN_ROW = 4


class ShelfChoice(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.grid = OptionGrid("shelf", _SHELVES_IN_ROW)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Where does it stand?"), weight=600))
        column.addWidget(self.grid)

    def show_shelves(self, shelves: tuple[str, ...], chosen: str) -> None:
        self.setVisible(bool(shelves))
        self.grid.show_options(tuple((shelf, shelf) for shelf in shelves), chosen)


class FactsCard(Card):
    def __init__(self) -> None:
        super().__init__("sunken")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._rows: list[tuple[Label, Paragraph]] = []

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        self.setVisible(bool(facts))
        while len(self._rows) < len(facts):
            name = Label("", "caption", tone="ink3")
            words = Paragraph(role="caption", weight=500, tone="ink", align=Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(name, len(self._rows), 0)
            self._grid.addWidget(words, len(self._rows), 1)
            self._rows.append((name, words))
        for place, (name, words) in enumerate(self._rows):
            shown = facts[place] if place < len(facts) else ("", "")
            for label, text in zip((name, words), shown, strict=True):
                label.setText(text)
                label.setVisible(bool(text))


class DetailPanel(QWidget):
    """`hand_over` asks for the sheet; `attention` carries the id of what waits for a choice."""

    hand_over = Signal(str)
    attention = Signal(str)

    def __init__(self, model: PickupsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown: Detail | None = None
        self.name = Paragraph(role="heading", weight=600, tone="ink")
        self.chip = Chip("")
        self.line = Paragraph(tone="ink3")
        self.heading = Paragraph(role="title", weight=600, tone="ink")
        self.progress = Label("", weight=600, align=Qt.AlignmentFlag.AlignRight)
        self.bars = BarsWidget()
        self.list = PickList()
        self.list.setObjectName("pick-list")
        self.list.chosen.connect(model.choose_line)
        self.missing = Button(self.tr("Can't find it"))
        self.missing.setObjectName("cant-find")
        self.missing.clicked.connect(model.report_missing)
        self.other_bin = Button(self.tr("Another bin"))
        self.other_bin.setObjectName("another-bin")
        self.other_bin.clicked.connect(self._offer_bins)
        self.news = Notice()
        self.not_sent = Chip("", "offline", icon="arrow-up-right")
        look = Button(self.tr("Open"))
        look.setObjectName("attention-open")
        look.clicked.connect(self._open_attention)
        self.contradiction = Notice("warn", action=look)
        self.shelves = ShelfChoice()
        self.shelves.grid.asked.connect(model.choose_shelf)
        self.facts = FactsCard()
        self.action = ActionWithReason(Button("", "primary", height="touch_large"))
        self.action.button.clicked.connect(self._act)
        self.hint = EmptyState(
            self.tr("No pickup chosen"), self.tr("Choose one, or scan the code the customer shows.")
        )
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._rows = QWidget()
        self._rows.setProperty("plain", True)
        self._scroll = SnugScroller()
        self._lay_out()
        self.list.standing.connect(self._show_row)
        self._scroll.resized.connect(lambda: self._show_row(self.list.current_rect()))
        model.changed.connect(self._show)
        self._show()

    def arrange(self, layout: Layout) -> None:
        """As a sheet it lies under a handle and a cross."""
        above = _ABOVE if layout.has_panel else 0
        self._column.setContentsMargins(_SIDE - _BLEED, above, _SIDE - _BLEED, 24)
        dense = current_theme().density == "dense"
        self.action.button.set_key_hint(NEXT_STEP if dense else "")
        self.missing.set_key_hint(NOT_FOUND if dense else "")

    def act(self) -> None:
        """What comes next: start, mark ready, hand over; nothing while it is blocked."""
        if self.action.isVisibleTo(self) and self.action.button.isEnabled():
            self.action.button.click()

    def _show(self) -> None:
        view = self._model.view
        self._content.setVisible(view.detail is not None)
        self.hint.setVisible(view.detail is None)
        if view.detail is None:
            self._show_hint(view)
            return
        self._show_detail(view.detail)

    def _show_hint(self, view: PickupsView) -> None:
        self._shown = None
        if view.elsewhere is not None:
            self.hint.title.setText(view.elsewhere.title)
            self.hint.line.setText(view.elsewhere.text)
        else:
            self.hint.title.setText(self.tr("No pickup chosen"))
            self.hint.line.setText(self.tr("Choose one, or scan the code the customer shows."))

    def _show_detail(self, detail: Detail) -> None:
        if detail == self._shown:
            return
        self._shown = detail
        picking = detail.state in (PickupState.NEW, PickupState.PICKING)
        self.name.setText(detail.name)
        self.line.setText(detail.line)
        self.chip.show_status(
            detail.deadline.words, _CHIPS[detail.deadline.tone], icon=_ICONS.get(detail.state)
        )
        self.chip.setVisible(bool(detail.deadline.words))
        self.heading.setText(detail.heading)
        self.progress.setText(
            self.tr("{picked} of {pieces}").format(picked=detail.picked, pieces=detail.pieces)
        )
        self.bars.setAccessibleName(self.progress.text())
        self.bars.set_bars(ticks(detail.picked, detail.pieces) if detail.pieces <= 12 else ())
        for widget in (self.progress, self.bars):
            widget.setVisible(picking)
        self.list.show_lines(detail.lines, picking=picking)
        self.missing.setVisible(detail.can_miss)
        self.other_bin.setVisible(bool(detail.bins))
        self.not_sent.show_status(
            self.tr("Not sent yet, saved on this device"), "offline", icon="arrow-up-right"
        )
        self.not_sent.setVisible(detail.not_sent)
        self.shelves.show_shelves(detail.shelves, detail.shelf)
        self.facts.show_facts(detail.facts if not picking else ())
        self._show_notices(detail)
        self._show_action(detail)

    def _show_notices(self, detail: Detail) -> None:
        if detail.news is None:
            self.news.silence()
        else:
            self.news.say(detail.news.kind, detail.news.text, title=detail.news.title)
        if detail.attention:
            self.contradiction.say("warn", detail.attention_words)
        else:
            self.contradiction.silence()

    def _show_action(self, detail: Detail) -> None:
        names = {"start": "start-picking", "ready": "mark-ready", "hand_over": "hand-over-open"}
        self.action.setVisible(bool(detail.action))
        self.action.button.setObjectName(names.get(detail.action, ""))
        self.action.button.setText(detail.action_words)
        self.action.button.set_busy(detail.busy)
        self.missing.set_busy(detail.busy)
        if detail.blocked:
            self.action.block(detail.blocked)
        else:
            self.action.allow()

    def _act(self) -> None:
        detail = self._model.view.detail
        if detail is None:
            return
        if detail.action == "start":
            self._model.start_picking()
        elif detail.action == "ready":
            self._model.mark_ready()
        elif detail.action == "hand_over":
            self.hand_over.emit(detail.id)

    def _open_attention(self) -> None:
        if self._shown is not None and self._shown.attention:
            self.attention.emit(self._shown.attention)

    def _offer_bins(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for bin in self._shown.bins if self._shown else ():
            action = QAction(bin_words(bin), menu)
            action.triggered.connect(lambda _=False, bin=bin: self._model.choose_bin(bin))
            menu.addAction(action)
        menu.popup(self.other_bin.mapToGlobal(self.other_bin.rect().bottomLeft()))

    def _show_row(self, row: QRect) -> None:
        """The row that is looked for stays whole, whatever is said below."""
        place = self.list.mapTo(self._rows, row.topLeft())
        middle = place + QPoint(row.width() // 2, row.height() // 2)
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, row.height() // 2 + 1)

    def _lay_out(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        head = QBoxLayout(down if current_theme().large_print else across)
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.chip, alignment=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        verify = QHBoxLayout()
        verify.setSpacing(12)
        verify.addWidget(self.heading, 1)
        verify.addWidget(self.progress)
        verify.addWidget(self.bars)
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.missing, 1)
        beside.addWidget(self.other_bin, 1)
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for part, top in ((head, 0), (self.line, 0), (self.not_sent, 6), (verify, 16)):
            rows.addLayout(_inset(part, top))
        rows.addSpacing(6)
        rows.addWidget(self.list)
        below = QVBoxLayout()
        below.setContentsMargins(_BLEED, 10, _BLEED, 0)
        below.setSpacing(12)  # a layout spares it around what is hidden
        below.addLayout(beside)
        below.addWidget(self.facts)
        below.addWidget(self.shelves)
        rows.addLayout(below)
        rows.addStretch()
        self._scroll.setWidget(self._rows)
        foot = QVBoxLayout()
        foot.setContentsMargins(_BLEED, 12, _BLEED, 0)
        foot.setSpacing(12)
        foot.addWidget(self.contradiction)
        foot.addWidget(self.news)
        foot.addStretch(1)
        foot.addWidget(self.action)
        self._column.setContentsMargins(_SIDE - _BLEED, _ABOVE, _SIDE - _BLEED, 24)
        self._column.setSpacing(0)
        self._column.addWidget(self._scroll, 100)
        self._column.addLayout(foot, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._content)
        outer.addWidget(self.hint)


def _inset(part: QWidget | QLayout, top: int = 0) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setContentsMargins(_BLEED, top, _BLEED, 0)
    if isinstance(part, QLayout):
        box.addLayout(part)
    else:
        box.addWidget(part)
    return box
