"""What else can be done with the basket in hand."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QWidget

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.tender import money_moves
from ui.language.mark import translate
from ui.screens.sell.opening import Opening
from ui.screens.sell.till import Till


@dataclass(frozen=True, slots=True)
class Entry:
    """`name` is for tests and the control socket; `ticked` is None where it is no switch."""

    name: str
    words: str
    ticked: bool | None = None


def entries(basket: Basket) -> Iterator[Entry]:
    """While money moves only what changes no price is offered."""
    free = not money_moves(basket.tenders)
    if free:
        yield Entry("customer", translate("Sell", "Change the customer"))
        yield Entry("note", translate("Sell", "Note on the sale"))
    yield Entry("gift", translate("Sell", "Gift receipt, without prices"), basket.gift)
    if free:
        if basket.lines:
            yield Entry("send-home", translate("Sell", "Continue at home"))
            yield Entry("hand-over", translate("Sell", "Hand the basket to somebody"))
        yield Entry("leave", translate("Sell", "Put aside on this device"))
        yield Entry("throw-away", translate("Sell", "Throw the basket away"))


def basket_menu(till: Till, opening: Opening, parent: QWidget) -> QMenu:
    """None of it is done before it is chosen; the menu deletes itself."""
    menu = QMenu(parent)
    menu.setAccessibleName(translate("Sell", "More for this basket"))
    acts = {
        "customer": opening.customer,
        "note": opening.note,
        "gift": lambda: _turn_gift(till),
        "send-home": opening.send_home,
        "hand-over": opening.hand_over,
        "leave": till.leave,
        "throw-away": opening.throw_away,
    }
    for entry in entries(till.basket) if till.basket else ():
        action = menu.addAction(entry.words)
        action.setObjectName(entry.name)
        if entry.ticked is not None:
            action.setCheckable(True)
            action.setChecked(entry.ticked)
        action.triggered.connect(lambda _=False, act=acts[entry.name]: act())
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _turn_gift(till: Till) -> None:
    till.change(lambda basket, at: baskets.as_gift(basket, not basket.gift, at=at))
