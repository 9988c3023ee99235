"""Letting a basket go for now or for good: park it, hand it to somebody, throw it away."""

from PySide6.QtWidgets import QWidget

from associate_app.domain.basket import Basket
from associate_app.ports import Line
from ui.format.times import moment, zone_of
from ui.kit.button import Button
from ui.kit.radio import RadioRows
from ui.kit.text import Label, Paragraph
from ui.language.counts import counts
from ui.screens.sell.sheets.goods import own_place
from ui.screens.sell.sheets.sold_by import people_here
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.till import Till
from ui.words.roles import role_words

ANYBODY = ""


def pieces_words(basket: Basket) -> str:
    return counts.tr("{n} items", "", basket.pieces)


class ParkSheet(TillSheet):
    """For anybody of the store, or for one associate."""

    def __init__(self, host: QWidget, till: Till) -> None:
        super().__init__(host, till, "", pieces_words(till.basket) if till.basket else "")
        self.title.setText(self.tr("Park the basket"))
        self.setAccessibleName(self.title.text())
        self.setObjectName("park-sheet")
        self.people = RadioRows()
        _fill(self.people, till, self.tr("Anybody of this store"))
        self.said = Paragraph(role="caption", tone="ink3")
        self.confirm = Button(self.tr("Park the basket"), "primary", height="tender")
        self.confirm.setObjectName("park-confirm")
        self.body.addWidget(Label(self.tr("Who goes on with it?"), weight=600))
        self.body.addWidget(self.people)
        self.body.addWidget(self.said)
        self.footer.addWidget(self.confirm, 1)
        self.confirm.clicked.connect(self._park)
        self.refresh()

    def refresh(self) -> None:
        online = self.till.workspace.sync.status.line is Line.ONLINE
        self.confirm.set_busy(self.till.busy == "park")
        self.said.setText(
            self.tr("It waits on every device of this store, with its notes.")
            if online
            else self.tr("You are offline: other devices see it as soon as the line is back.")
        )

    def _park(self) -> None:
        self.till.park(self.people.choice() or ANYBODY)


class TransferSheet(TillSheet):
    """A parked basket that waits for somebody else now."""

    def __init__(self, host: QWidget, till: Till, basket: Basket) -> None:
        super().__init__(host, till, "", pieces_words(basket))
        self.title.setText(self.tr("Hand the basket to somebody"))
        self.setAccessibleName(self.title.text())
        self.setObjectName("transfer")
        self._parked = basket
        self.people = RadioRows()
        _fill(self.people, till, self.tr("Anybody of this store"), chosen=basket.owner)
        self.confirm = Button(self.tr("Hand it over"), "primary", height="tender")
        self.confirm.setObjectName("transfer-confirm")
        self.body.addWidget(self.people)
        self.footer.addWidget(self.confirm, 1)
        self.confirm.clicked.connect(self._transfer)

    def is_over(self) -> bool:
        return False

    def refresh(self) -> None:
        """Who works here does not change meanwhile."""

    def _transfer(self) -> None:
        till, basket, to = self.till, self._parked, self.people.choice() or ANYBODY
        if to != basket.owner:
            till.start("transfer", _transferred(till, basket, to))
        self.dismiss()


class ThrowAwaySheet(TillSheet):
    def __init__(self, host: QWidget, till: Till) -> None:
        basket = till.basket
        super().__init__(host, till, "", pieces_words(basket) if basket else "")
        self.title.setText(self.tr("Throw this basket away?"))
        self.setAccessibleName(self.title.text())
        self.setObjectName("throw-away")
        self.said = Paragraph(
            self.tr("Nothing is sold and nothing is paid. That it was thrown away is written down.")
            if basket and basket.lines
            else self.tr("Nothing is in it.")
        )
        self.since = Paragraph(role="caption", tone="ink3")
        if basket:
            zone = zone_of(own_place(till.workspace))
            begun = moment(basket.started_at, till.workspace.store.now(), zone)
            self.since.setText(self.tr("Begun {time}.").format(time=begun))
        self.keep = Button(self.tr("Keep it"), height="tender")
        self.keep.setObjectName("throw-away-keep")
        self.confirm = Button(self.tr("Throw it away"), "danger", height="tender")
        self.confirm.setObjectName("throw-away-confirm")
        self.body.addWidget(self.said)
        self.body.addWidget(self.since)
        self.footer.addWidget(self.keep, 1)
        self.footer.addWidget(self.confirm, 1)
        self.keep.clicked.connect(self.dismiss)
        self.confirm.clicked.connect(till.throw_away)
        self.refresh()

    def refresh(self) -> None:
        self.confirm.set_busy(self.till.busy == "throw away")


async def _transferred(till: Till, basket: Basket, to: str) -> None:
    await till.checkout.transfer(basket, to, till.actor)


def _fill(people: RadioRows, till: Till, anybody: str, chosen: str = ANYBODY) -> None:
    """Everybody of the store but whoever holds the device."""
    people.add(ANYBODY, anybody).setObjectName("to-anybody")
    for each in people_here(till.workspace):
        if each.id != till.actor or each.id == chosen:
            people.add(each.id, each.name, role_words(each.role)).setObjectName(f"to-{each.id}")
    people.choose(chosen if chosen in people.rows else ANYBODY)
