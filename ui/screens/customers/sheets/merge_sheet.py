"""The sheet in which two customers become one, and one becomes two again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import ActionWithReason, Button
from ui.kit.card import CardButton
from ui.kit.emptying import clear
from ui.kit.search_field import SearchField
from ui.kit.text import Label, Paragraph
from ui.language.mark import translate
from ui.screens.approval import ApprovalPanel
from ui.screens.customers.sheets.create import Double
from ui.screens.customers.sheets.doubles import DoubleRow
from ui.screens.customers.sheets.merge import Merged, MergeModel, Side
from ui.screens.customers.sheets.sheet import CustomerSheet
from ui.theme.tokens import current_theme
from ui.words.problems import rule_words
from ui.workspace import Workspace


class SideCard(CardButton):
    """One of the two; pressed, it is the one that is kept."""

    def __init__(self, side: Side) -> None:
        super().__init__(side.name, "outlined")
        self.setObjectName(f"keep-{side.id}")
        self.setAccessibleDescription(", ".join(f"{what}: {said}" for what, said in side.facts))
        self.setCheckable(True)
        self.body.addWidget(Paragraph(side.name, "title", weight=600, tone="ink"))
        for what, said in side.facts:
            self.body.addSpacing(8)
            self.body.addWidget(Paragraph(what, "caption", tone="ink3"))
            self.body.addWidget(Paragraph(said, tone="ink"))
        self.body.addStretch(1)


class Compared(QWidget):
    """The two beside each other, or below where the letters are large."""

    kept = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[str, SideCard] = {}
        self._shown: tuple[Side, ...] = ()
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)

    def show_sides(self, sides: Sequence[Side], kept: str) -> None:
        if tuple(sides) != self._shown:
            self._build(tuple(sides))
        for id, card in self.cards.items():
            card.setChecked(id == kept)
        self.setVisible(bool(sides))

    def _build(self, sides: tuple[Side, ...]) -> None:
        for card in self.cards.values():
            self._group.removeButton(card)
        clear(self._grid)
        self._shown, self.cards = sides, {}
        beside = not current_theme().large_print
        for at, side in enumerate(sides):
            card = SideCard(side)
            card.clicked.connect(lambda _=False, id=side.id: self.kept.emit(id))
            self._group.addButton(card)
            self._grid.addWidget(card, 0 if beside else at, at if beside else 0)
            self.cards[side.id] = card


class MergedRow(QWidget):
    take_apart = Signal(str)

    def __init__(self, merged: Merged) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Paragraph(merged.words, weight=500, tone="ink"))
        until = translate("MergeSheet", "Can be taken apart until {day}").format(day=merged.until)
        late = translate("MergeSheet", "Too long ago to be taken apart")
        words.addWidget(Paragraph(until if merged.until else late, "caption"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        if merged.until:
            button = Button(translate("MergeSheet", "Take apart"), icon="split")
            button.setObjectName(f"unmerge-{merged.id}")
            button.setAccessibleDescription(merged.words)
            button.clicked.connect(lambda: self.take_apart.emit(merged.id))
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)


class MergeSheet(CustomerSheet):
    """Leads to who is kept. What was merged before stands below."""

    kinds = ("customer",)

    def __init__(self, host: QWidget, workspace: Workspace, customer: str) -> None:
        super().__init__(host, workspace, translate("MergeSheet", "Same person twice?"))
        self.setObjectName("merge-customers")
        self.model = MergeModel(workspace, customer, self.saving)
        self._doubles: tuple[Double, ...] | None = None
        self._merged: tuple[Merged, ...] | None = None
        self._leads = ""
        who = self.model.found
        self.show_subtitle(f"{who.own.name} · {who.own.id}" if who else customer)
        self.search = SearchField(
            translate("MergeSheet", "Search somebody else"),
            translate("MergeSheet", "Somebody else: name, email, phone or number"),
        )
        self.search.setObjectName("merge-search")
        self.likely = Label(weight=600)
        self.none = Paragraph("", tone="ink3")
        self.people, self.before = QVBoxLayout(), QVBoxLayout()
        self.compared = Compared()
        self.which = Paragraph(
            translate(
                "MergeSheet",
                "Choose which one is kept. What it does not say is taken from the other; "
                "both histories stay. Ask the customer when in doubt.",
            )
        )
        self.back = Button(translate("MergeSheet", "Choose somebody else"), "quiet", icon="chevron-left")
        self.back.setObjectName("merge-back")
        self.merged_title = Label(translate("MergeSheet", "Merged before"), weight=600)
        self.approval = ApprovalPanel(self.model.approval)
        self.confirm = ActionWithReason(Button("", "primary", height="tender"))
        self.confirm.button.setObjectName("merge-confirm")
        self._lay_out()
        self._connect()
        self._show()

    def look(self) -> None:
        if not self.saving.busy:
            self.model.look()
            self._show()

    def _lay_out(self) -> None:
        for column in (self.people, self.before):
            column.setSpacing(12)
        for part in (self.back, self.which, self.compared, self.search, self.likely, self.none):
            self.body.addWidget(part)
        self.body.setAlignment(self.back, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self.people)
        self.body.addWidget(self.merged_title)
        self.body.addLayout(self.before)
        self.body.addWidget(self.approval)
        self.footer.addWidget(self.confirm, 1)

    def _connect(self) -> None:
        model = self.model
        self.search.textChanged.connect(model.search)
        self.back.clicked.connect(lambda: model.choose(""))
        self.compared.kept.connect(model.keep)
        self.confirm.button.clicked.connect(self._merge)
        model.changed.connect(self._show)
        self.saving.done.connect(self._saved)

    def _show(self) -> None:
        model, comparing = self.model, bool(self.model.other)
        if model.found is None:
            self.confirm.block(rule_words("customer.unknown"))
            return
        self.likely.setText(
            translate("MergeSheet", "Found")
            if self.search.text().strip()
            else translate("MergeSheet", "Likely the same person")
        )
        self.none.setText(translate("MergeSheet", "Nobody on this device looks the same."))
        self.compared.show_sides(model.sides(), model.kept)
        self._show_doubles(() if comparing else model.doubles)
        self._show_merged(() if comparing else model.merged())
        self.back.setVisible(comparing)
        self.which.setVisible(comparing)
        self.likely.setVisible(not comparing)
        self.search.setVisible(not comparing)
        self.none.setVisible(not comparing and not model.doubles)
        may_undo = any(each.until for each in self._merged or ())
        self.approval.setVisible(model.approval.needed and (comparing or may_undo))
        self.confirm.setVisible(comparing)
        self.confirm.button.setText(model.confirm_words)
        self.confirm.button.set_busy(self.saving.busy)
        if model.blocked:
            self.confirm.block(model.blocked)
        else:
            self.confirm.allow()

    def _show_doubles(self, doubles: tuple[Double, ...]) -> None:
        if doubles != self._doubles:
            self._doubles = doubles
            clear(self.people)
            for each in doubles:
                row = DoubleRow(each, translate("MergeSheet", "Compare"))
                row.chosen.connect(self.model.choose)
                self.people.addWidget(row)

    def _show_merged(self, merged: tuple[Merged, ...]) -> None:
        if merged != self._merged:
            self._merged = merged
            clear(self.before)
            for each in merged:
                row = MergedRow(each)
                row.take_apart.connect(self._take_apart)
                self.before.addWidget(row)
        self.merged_title.setVisible(bool(merged))

    def _merge(self) -> None:
        self._leads = self.model.kept
        self.model.merge()

    def _take_apart(self, dropped: str) -> None:
        self._leads = ""
        self.model.take_apart(dropped)

    def _saved(self, told: str) -> None:
        self.notify.emit(told)
        if self._leads:
            self.navigate.emit(f"customer/{self._leads}")
            self.dismiss()
