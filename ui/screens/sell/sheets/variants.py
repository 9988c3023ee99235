"""The same product in another size or colour."""

from PySide6.QtWidgets import QWidget

from associate_app.domain import basket as baskets
from associate_app.domain.catalogue import Variant
from associate_app.queries.product import Product, product
from ui.format.numbers import grouped
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.screens.sell.sheets.goods import one, own_place
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.till import Till


class VariantsSheet(TillSheet):
    """Those that are sold, with what lies here; the price and the way are found anew."""

    def __init__(self, host: QWidget, till: Till, line: str) -> None:
        held = till.basket.line(line) if till.basket else None
        self._line, self._sku = line, held.sku if held else ""
        name = one(till.workspace, self._sku).name
        super().__init__(host, till, self.tr("Another size or colour"), name)
        self.setObjectName("variants")
        self.variants = RowList(self.title.text())
        self.variants.setObjectName("variants-list")
        self.body.addWidget(self.variants)
        self.variants.chosen.connect(self._choose)
        self.refresh()

    def is_over(self) -> bool:
        return super().is_over() or self.basket.line(self._line) is None

    def refresh(self) -> None:
        here = own_place(self.till.workspace)
        found = product(self.till.workspace.store.reader(), self._sku, here) if here else None
        self.variants.show_rows(self._rows(found) if found else ())

    def _rows(self, found: Product) -> tuple[Row, ...]:
        colours = [each.id for each in found.style.colours]
        sizes = list(found.style.sizes)

        own = found.variants[self._sku].colour if self._sku in found.variants else ""

        def order(each: Variant) -> tuple[bool, int, int]:
            """The colour that was chosen comes first."""
            return each.colour != own, _place(colours, each.colour), _place(sizes, each.size)

        sold = sorted((each for each in found.variants.values() if each.active), key=order)
        return tuple(self._row(each, found) for each in sold)

    def _row(self, variant: Variant, found: Product) -> Row:
        held = found.stock.get(variant.id)
        free = max(0, held.available) if held else 0
        mine = variant.id == self._sku
        return Row(
            id=variant.id,
            title=" · ".join(part for part in (variant.colour_name, variant.size) if part),
            detail=self.tr("In the basket now") if mine else "",
            art=found.style.art,
            colour=variant.colour,
            value=self.tr("{n} here").format(n=grouped(free)) if free else self.tr("None here"),
            value_tone="ink" if free else "ink3",
            selected=mine,
        )

    def _choose(self, sku: str) -> None:
        line = self._line
        if sku == self._sku or self.till.change(
            lambda basket, at: baskets.exchange(basket, line, sku, at=at)
        ):
            self.dismiss()


def _place(known: list[str], each: str) -> int:
    return known.index(each) if each in known else len(known)
