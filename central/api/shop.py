"""The demo's web shop, one cart of it. Whoever has the link may see it and change pieces."""

import re
from dataclasses import replace
from urllib.parse import parse_qs

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, RawBody

from associate_app.domain.basket import MOST_LINES
from associate_app.domain.cart import CartLine, content_of
from central.api.bodies import Asked
from central.api.central import Central
from central.pages.cart import MOST_PIECES, cart_page, no_cart_page
from central.store.carts import ShownCart, behind_link, save_from_web

_SECRET = re.compile(r"[A-Za-z0-9_-]{20,100}")
_PIECES = re.compile(r"[0-9]{1,3}")
_FORM = "application/x-www-form-urlencoded"
_LONGEST = 65_536  # bytes of a form


@get("/shop/{secret:str}", sync_to_thread=True)
def show_cart(secret: FromPath[str], central: NamedDependency[Central]) -> Response[bytes]:
    return _page(secret, central)


# Not the page's own path: litestar 2.25 puts the first of two handlers of one path into threads twice.
@post("/shop/{secret:str}/pieces", sync_to_thread=True, status_code=200, request_max_body_size=_LONGEST)
def change_cart(
    secret: FromPath[str], request: Asked, body: RawBody, central: NamedDependency[Central]
) -> Response[bytes]:
    shown = _behind(secret, central)
    if shown is None:
        return no_cart_page()
    form = _form(request, body)
    lines = _lines(shown, form)
    if form.get("seen") != content_of(shown.cart):
        return _page(secret, central, "cart.changed")
    if lines is None:
        return _page(secret, central, "pieces.wrong")
    is_other = [line.pieces for line in lines] != [line.pieces for line in shown.cart.lines]
    outcome = save_from_web(central.database, shown.cart, lines, central.clock()) if is_other else None
    if outcome is not None and outcome.code:
        return _page(secret, central, outcome.code)
    return Response(b"", status_code=303, headers={"Location": f"/shop/{secret}"}, media_type="text/html")


def _page(secret: str, central: Central, said: str = "") -> Response[bytes]:
    shown = _behind(secret, central)
    if shown is None:
        return no_cart_page()
    return cart_page(shown, central.clock(), f"/shop/{secret}/pieces", said)


def _behind(secret: str, central: Central) -> ShownCart | None:
    return behind_link(central.database, secret, central.clock()) if _SECRET.fullmatch(secret) else None


def _form(request: Asked, body: bytes) -> dict[str, str]:
    """Each field once; nothing where it is no form."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        return {}
    try:
        fields = parse_qs(body.decode("ascii"), keep_blank_values=True, max_num_fields=2 * MOST_LINES)
    except ValueError:
        return {}
    return {name: values[0] for name, values in fields.items() if len(values) == 1}


def _lines(shown: ShownCart, form: dict[str, str]) -> tuple[CartLine, ...] | None:
    """The cart's own lines with other pieces, without those of which none are wanted."""
    wanted = [form.get(f"pieces-{number}", "") for number in range(len(shown.lines))]
    if not all(_PIECES.fullmatch(each) and int(each) <= MOST_PIECES for each in wanted):
        return None
    prices = [line.price for line in shown.lines]
    return tuple(
        replace(line, pieces=int(pieces), price=price)
        for line, pieces, price in zip(shown.cart.lines, wanted, prices, strict=True)
        if int(pieces)
    )


SHOP = (show_cart, change_cart)
