"""What goes well with the basket: pressed, a piece of it is added."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from associate_app.domain.catalogue import price_at
from associate_app.domain.time import Instant
from associate_app.queries.recommendations import Suggestion
from ui.format.numbers import grouped, money
from ui.kit.card import Card
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.stock import StockLevel
from ui.kit.text import Paragraph
from ui.language.mark import translate


def suggested_rows(found: tuple[Suggestion, ...], now: Instant, store: str) -> tuple[Row, ...]:
    return tuple(_row(each, now, store) for each in found)


def _row(each: Suggestion, now: Instant, store: str) -> Row:
    current = price_at(each.price, now, store=store)
    variant = each.variant
    looks = (variant.colour_name, "" if variant.size in variant.name else variant.size)
    here = translate("Sell", "{n} here") if each.here else translate("Sell", "none here")
    return Row(
        id=variant.id,
        title=variant.name,
        detail=" · ".join(part for part in looks if part),
        stock=StockLevel.of(each.here),
        stock_words=here.format(n=grouped(each.here)),
        art=each.style.art,
        colour=variant.colour,
        value=money(current.amount) if current else "",
    )


class GoesWellCard(Card):
    """`added` with a SKU."""

    added = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.note = Paragraph(
            self.tr("Enter adds, arrows move"), "caption", tone="ink3", align=Qt.AlignmentFlag.AlignRight
        )
        self.title = Paragraph(self.tr("Goes well with"), "title", weight=600, tone="ink")
        self.rows = RowList(self.tr("Goes well with"))
        self.rows.setObjectName("goes-well")
        self.rows.hairline_inset = 16
        self.none = Paragraph(self.tr("Nothing is often bought with this yet."))
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.note, 1, Qt.AlignmentFlag.AlignVCenter)
        none = QHBoxLayout()
        none.setContentsMargins(16, 0, 16, 0)
        none.addWidget(self.none)
        self.body.setContentsMargins(0, 14, 0, 8)
        self.body.addLayout(head)
        self.body.addWidget(self.rows)
        self.body.addLayout(none)
        self.body.addStretch(1)
        self.rows.chosen.connect(self.added)
        self.show_rows((), locked=False)

    def show_rows(self, rows: tuple[Row, ...], *, locked: bool) -> None:
        """Nothing is added while the basket is being paid."""
        self.rows.show_rows(rows)
        self.rows.setEnabled(not locked)
        self.rows.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.note.setVisible(bool(rows))
