"""A customer's cart as the demo's web shop shows it: open, locked by a store, or done."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from litestar import Response

from associate_app.domain.cart import CartState, content_of, is_leased
from associate_app.domain.money import Money
from associate_app.domain.time import MINUTE, Instant
from central.pages.document import amount, answer, page, put
from central.store.carts import ShownCart, ShownLine

MOST_PIECES = 999
SAID: Mapping[str, str] = {
    "cart.leased": "Nothing was changed: the store has just begun to serve you.",
    "cart.changed": "Your cart has changed meanwhile. Here is how it is now.",
    "cart.bought": "Nothing was changed: this cart is bought.",
    "pieces.wrong": f"Nothing was changed. Give a number from 0 to {MOST_PIECES} for each product.",
}
_OVER = {
    CartState.BOUGHT: "This cart is bought. Thank you.",
    CartState.DROPPED: "The store has kept another version of your cart.",
    CartState.ASIDE: "This is what you chose in the store. Your web cart was changed meanwhile: "
    "both are kept, and the store asks you which one you want.",
}


def cart_page(shown: ShownCart, now: Instant, action: str, said: str = "") -> Response[bytes]:
    """`action`: where changes go. `said`: why something that was sent has not happened."""
    cart = shown.cart
    html, main = page("Your cart")
    if said:
        put(main, "p", SAID.get(said, SAID["cart.changed"]), class_="note", role="status")
    is_open = cart.state in (CartState.OPEN, CartState.LEASED) and not is_leased(cart, now)
    if cart.lease is not None and is_leased(cart, now):
        minutes = -(-(cart.lease.until - now) // MINUTE)
        put(main, "p", _locked(minutes), class_="note", role="status")
    elif cart.state in _OVER:
        put(main, "p", _OVER[cart.state], class_="note", role="status")
    if not shown.lines:
        put(main, "p", "Your cart is empty.")
    elif is_open:
        form = put(main, "form", method="post", action=action, autocomplete="off")
        put(form, "input", type="hidden", name="seen", value=content_of(cart))
        _goods(form, shown, can_change=True)
        put(form, "button", "Save changes", type="submit")
        put(form, "p", "0 takes a product out.", class_="quiet")
    else:
        _goods(main, shown, can_change=False)
    return answer(html, 409 if said else 200)


def no_cart_page() -> Response[bytes]:
    html, main = page("No cart here")
    put(main, "p", "Nothing is behind this link. The store may have sent you a newer one.")
    return answer(html, 404)


def _locked(minutes: int) -> str:
    left = "1 minute" if minutes == 1 else f"{minutes} minutes"
    return (
        "Locked: you are being served in the store. You can change the cart again when they are done, "
        f"in {left} at most unless they need longer."
    )


def _goods(parent: Element, shown: ShownCart, *, can_change: bool) -> None:
    goods = put(parent, "ul")
    for number, line in enumerate(shown.lines):
        row = put(goods, "li")
        what = put(row, "div", class_="what")
        put(what, "b", line.name)
        put(what, "span", line.detail)
        if can_change:
            put(
                row,
                "input",
                type="number",
                name=f"pieces-{number}",
                value=str(line.pieces),
                min="0",
                max=str(MOST_PIECES),
                required="required",
                aria_label=f"Pieces of {line.name}",
            )
        else:
            put(row, "span", f"{line.pieces} ×")
        put(row, "span", _money(line.price), class_="price")
    total = put(parent, "div", class_="total")
    put(total, "span", "Together")
    put(total, "span", _total(shown.lines))


def _total(lines: tuple[ShownLine, ...]) -> str:
    priced = [line.price * line.pieces for line in lines if line.price is not None]
    if len(priced) < len(lines) or len({each.currency for each in priced}) != 1:
        return "–"
    return _money(Money(sum(each.minor for each in priced), priced[0].currency))


def _money(price: Money | None) -> str:
    return "–" if price is None else amount(price)
