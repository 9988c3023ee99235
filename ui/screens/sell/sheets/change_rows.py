"""What is other in a cart than when its customer saved it, as rows."""

from collections.abc import Iterable

from associate_app.selling.cart_changes import CartChange, Change
from ui.kit.row import Row
from ui.language.mark import translate
from ui.screens.sell.sheets.goods import Goods, goods
from ui.words.carts import cart_change_words
from ui.workspace import Workspace

ICONS = {
    Change.PRICE_DOWN: "badge-check",
    Change.NONE_HERE: "store",
    Change.FEW_HERE: "store",
    Change.NOT_SOLD: "x",
}


def change_rows(workspace: Workspace, changes: Iterable[CartChange]) -> tuple[Row, ...]:
    told = tuple(changes)
    known = goods(workspace, (each.sku for each in told if each.sku))
    return tuple(
        Row(
            title=change_title(known.get(each.sku)),
            detail=cart_change_words(each),
            icon=ICONS.get(each.code, "circle-alert"),
        )
        for each in told
    )


def change_title(found: Goods | None) -> str:
    """The product's name; what has none is a coupon."""
    return found.name if found is not None else translate("CartChange", "Coupon")
