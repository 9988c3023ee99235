"""Why this price: of one line, or of the whole basket."""

from PySide6.QtWidgets import QWidget

from ui.kit.row_list import RowList
from ui.kit.skeleton import Skeleton
from ui.screens.sell.sheets.goods import one
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.sheets.why_rows import basket_rows, line_rows
from ui.screens.sell.till import Till


class WhySheet(TillSheet):
    """`line` is empty for the basket."""

    def __init__(self, host: QWidget, till: Till, line: str = "") -> None:
        held = till.basket.line(line) if till.basket and line else None
        name = one(till.workspace, held.sku).name if held else ""
        super().__init__(host, till, self.tr("Why this price"), name)
        self.setObjectName("why")
        self._line = line
        self.rows = RowList(self.title.text())
        self.rows.setObjectName("why-rows")
        self.loading = Skeleton(5)
        self.body.addWidget(self.rows)
        self.body.addWidget(self.loading)
        self.refresh()

    def is_over(self) -> bool:
        return super().is_over() or bool(self._line and self.basket.line(self._line) is None)

    def refresh(self) -> None:
        quote = self.till.quote if self.till.is_fresh else None
        self.loading.setVisible(quote is None and not self.rows.rows())
        if quote is None:
            if self.till.problem:
                self.notice.say("danger", self.till.problem)
            return
        reader = self.till.workspace.store.reader()
        rows = line_rows(reader, quote, self._line) if self._line else basket_rows(reader, quote)
        self.rows.show_rows(rows)
