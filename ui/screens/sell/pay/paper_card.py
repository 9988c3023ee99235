"""The lines of a receipt on a card."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from ui.kit.card import Card
from ui.kit.emptying import clear
from ui.kit.text import Label, Paragraph
from ui.screens.sell.pay.paper import Line, Sort
from ui.theme.tokens import TextRole

_GAP = 12
_ROLES: Mapping[Sort, TextRole] = {"head": "title", "total": "title", "fine": "caption"}


class PaperCard(Card):
    def __init__(self) -> None:
        super().__init__("sunken")
        self._shown: tuple[Line, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)

    def lines(self) -> tuple[Line, ...]:
        return self._shown

    def show_lines(self, lines: Sequence[Line]) -> None:
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        clear(self._grid)
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, 0)
        for row, line in enumerate(self._shown):
            if line.sort == "gap":
                self._grid.setRowMinimumHeight(row, _GAP)
            else:
                self._add(row, line)

    def _add(self, row: int, line: Line) -> None:
        role = _ROLES.get(line.sort, "body")
        weight = 600 if line.sort in ("head", "total") else None
        tone = "ink3" if line.sort == "fine" else "ink"
        left = Paragraph(line.left, role, weight=weight, tone=tone)
        if not line.right:
            self._grid.addWidget(left, row, 0, 1, 2)
            return
        self._grid.addWidget(left, row, 0)
        right = Label(line.right, role, weight=weight, tone=tone, align=Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(right, row, 1, Qt.AlignmentFlag.AlignTop)
