"""Who sold a line: the one who gets the credit for it."""

from PySide6.QtWidgets import QWidget

from associate_app.domain import basket as baskets
from associate_app.domain.staff import Staff
from associate_app.queries.staff import working_here
from ui.kit.radio import RadioRows
from ui.screens.sell.sheets.goods import one
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.till import Till
from ui.words.roles import role_words
from ui.workspace import Workspace


def people_here(workspace: Workspace) -> tuple[Staff, ...]:
    """Everybody who works in this store now, by name."""
    identity = workspace.store.identity()
    here = identity.store if identity else ""
    found = working_here(workspace.store.reader(), here, workspace.clock.now())
    return tuple(sorted(found, key=lambda each: (each.given_name, each.family_name)))


class SoldBySheet(TillSheet):
    def __init__(self, host: QWidget, till: Till, line: str) -> None:
        held = till.basket.line(line) if till.basket else None
        name = one(till.workspace, held.sku).name if held else ""
        super().__init__(host, till, self.tr("Who sold this?"), name)
        self.setObjectName("sold-by")
        self._line = line
        self.people = RadioRows()
        for each in people_here(till.workspace):
            row = self.people.add(each.id, each.name, role_words(each.role))
            row.setObjectName(f"sold-by-{each.id}")
        seller = (held.associate if held else "") or till.actor
        if seller in self.people.rows:
            self.people.choose(seller)
        self.body.addWidget(self.people)
        for id, row in self.people.rows.items():
            row.clicked.connect(lambda _=False, id=id: self._choose(id))

    def is_over(self) -> bool:
        return super().is_over() or self.basket.line(self._line) is None

    def refresh(self) -> None:
        """Who works here does not change meanwhile."""

    def _choose(self, staff: str) -> None:
        line = self._line
        if self.till.change(lambda basket, at: baskets.attribute(basket, line, staff, at=at)):
            self.dismiss()
