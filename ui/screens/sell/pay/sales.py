"""The sales of today: those of this device first, then those of the others in the store."""

from collections.abc import Iterator, Sequence
from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from associate_app.domain.money import Money
from associate_app.domain.sale import Sale, SaleState
from associate_app.domain.staff import Staff
from associate_app.domain.tender import TenderState
from associate_app.queries import selling
from associate_app.queries.product import place
from associate_app.store import Reader
from ui.format.numbers import money
from ui.format.others import apart
from ui.format.times import clock, day_start, local, zone_of
from ui.kit.empty import EmptyState
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.sheet import Sheet
from ui.language.counts import counts
from ui.language.mark import translate
from ui.words.tenders import tender_name
from ui.workspace import Workspace


class SalesSheet(Sheet):
    """Emits `chosen` with a receipt number."""

    chosen = Signal(str)

    def __init__(self, host: QWidget, workspace: Workspace) -> None:
        super().__init__(host, "")
        self.setObjectName("sales")
        self.title.setText(self.tr("Sales of today"))
        self.setAccessibleName(self.title.text())
        self.rows = RowList(self.tr("Sales of today"))
        self.rows.setObjectName("sales-rows")
        self.rows.show_rows(sales_rows(workspace))
        self.rows.chosen.connect(self.chosen)
        nothing = EmptyState(
            self.tr("Nothing sold yet today"), self.tr("Each sale of this store stands here.")
        )
        self.body.addWidget(self.rows)
        self.body.addWidget(nothing)
        self.rows.setVisible(bool(self.rows.rows()))
        nothing.setVisible(not self.rows.rows())


def sales_rows(workspace: Workspace) -> tuple[Row, ...]:
    """The id of a row is the number of its receipt."""
    identity, reader = workspace.store.identity(), workspace.store.reader()
    here = place(reader, identity.store) if identity else None
    if identity is None or here is None:
        return ()
    zone = zone_of(here)
    found = selling.sales(reader, here.id, day_start(workspace.clock.now(), zone))
    own = [each for each in found if each.device == identity.device]
    others = [each for each in found if each.device != identity.device]
    device, rest = translate("Sales", "This device"), translate("Sales", "Other devices of the store")
    return (*_block(device, own, reader, zone), *_block(rest, others, reader, zone))


def _block(title: str, sales: Sequence[Sale], reader: Reader, zone: tzinfo | None) -> Iterator[Row]:
    if sales:
        yield Row(title=title, heading=True)
    for sale in sales:
        yield _row(sale, reader, zone)


def _row(sale: Sale, reader: Reader, zone: tzinfo | None) -> Row:
    seller = reader.document(Staff, sale.associate)
    paid = dict.fromkeys(tender_name(each) for each in sale.tenders if each.state is TenderState.APPROVED)
    parts = (counts.tr("{n} items", "", sale.pieces), ", ".join(paid), apart(seller.name) if seller else "")
    voided = sale.state is SaleState.VOIDED
    return Row(
        id=sale.id,
        lead=clock(local(sale.at, zone)),
        title=sale.id,
        detail=" · ".join(filter(None, parts)),
        value="" if voided else money(Money(sale.total, sale.currency)),
        chip=translate("Sales", "Taken back") if voided else "",
        chip_kind="warn",
    )
