"""How central hears that somebody has paid: from a payment service, or on the demo's own page."""

import re
from typing import Any

import structlog
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, RawBody

from associate_app.domain.pay_link import LinkState, PayLink
from associate_app.domain.place import Place
from central.api.bodies import Asked, json_answer
from central.api.central import Central
from central.pages.payment import no_payment_page, payment_page
from central.payments.hosted import HostedPages
from central.payments.links import behind, tell_paid
from central.payments.provider import OwnPages, Provider
from central.payments.signature import HEADER
from central.problems import refusal
from central.store import documents
from sync.protocol import MALFORMED, NOT_FOUND, UNAUTHENTICATED

_KEY = re.compile(r"[A-Za-z0-9_-]{20,100}")
_LONGEST = 16_384  # bytes

log = structlog.get_logger()


@get("/pay/{key:str}", sync_to_thread=True)
def show_payment(key: FromPath[str], central: NamedDependency[Central]) -> Response[bytes]:
    link = _behind(key, central)
    return _page(link, central) if link else no_payment_page()


# Not the page's own path: litestar 2.25 puts the first of two handlers of one path into threads twice.
@post("/pay/{key:str}/paid", sync_to_thread=True, status_code=200, request_max_body_size=_LONGEST)
def pay(key: FromPath[str], central: NamedDependency[Central]) -> Response[bytes]:
    link = _behind(key, central)
    if link is None:
        return no_payment_page()
    now = central.clock()
    if link.state is LinkState.ASKED and now < link.until:
        tell_paid(central.database, link, now)
    return Response(b"", status_code=303, headers={"Location": f"/pay/{key}"}, media_type="text/html")


@post("/v1/payments/told", sync_to_thread=True, status_code=200, request_max_body_size=_LONGEST)
def told(request: Asked, body: RawBody, central: NamedDependency[Central]) -> Response[bytes]:
    """Of a payment service. Saying it again is answered the same."""
    assert isinstance(central.provider, HostedPages)
    said = central.provider.told(request.headers.get(HEADER, ""), request.url.path, body)
    if said is None:
        raise refusal(UNAUTHENTICATED)
    link = _behind(said.reference, central)
    if link is None:
        raise refusal(NOT_FOUND, kind="pay_link")
    if said.state == "paid":
        if (said.amount, said.currency) != (link.amount, link.currency):
            log.error("central.payment_differs", link=link.id, amount=said.amount, currency=said.currency)
            raise refusal(MALFORMED)
        tell_paid(central.database, link, central.clock())
    return json_answer({"taken": True})


def routes_for(provider: Provider) -> tuple[Any, ...]:
    """Only what this provider needs is open."""
    if isinstance(provider, OwnPages):
        return show_payment, pay
    return (told,) if isinstance(provider, HostedPages) else ()


def _behind(key: str, central: Central) -> PayLink | None:
    return behind(central.database, key) if _KEY.fullmatch(key) else None


def _page(link: PayLink, central: Central) -> Response[bytes]:
    with central.database.transaction() as tx:
        store = documents.read(tx, Place, link.store)
    return payment_page(link, store.name if store else "", central.clock())
