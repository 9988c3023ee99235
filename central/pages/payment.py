"""The demo's page for one payment: how much, to whom, and a button."""

from litestar import Response

from associate_app.domain.money import Money
from associate_app.domain.pay_link import LinkState, PayLink
from associate_app.domain.time import Instant
from central.pages.document import amount, answer, page, put

_SAID = {
    LinkState.PAID: "Paid. Thank you, the store sees it already.",
    LinkState.USED: "Paid. Thank you.",
    LinkState.CANCELLED: "The store has cancelled this payment. Nothing was taken.",
    LinkState.EXPIRED: "The time for this payment is over. Nothing was taken.",
    LinkState.TO_GIVE_BACK: "This payment goes back to you.",
    LinkState.GIVEN_BACK: "This payment went back to you.",
}


def payment_page(link: PayLink, store: str, now: Instant) -> Response[bytes]:
    html, main = page("Pay in the store")
    put(main, "p", store)
    total = put(main, "div", class_="total")
    put(total, "span", "To pay")
    put(total, "span", amount(Money(link.amount, link.currency)))
    state = LinkState.EXPIRED if link.state is LinkState.ASKED and link.until <= now else link.state
    if state in _SAID:
        put(main, "p", _SAID[state], class_="note", role="status")
        return answer(html)
    form = put(main, "form", method="post", action=f"/pay/{link.key}/paid", autocomplete="off")
    put(form, "button", f"Pay {amount(Money(link.amount, link.currency))}", type="submit")
    put(form, "p", "This is the demo: no money moves.", class_="quiet")
    return answer(html)


def no_payment_page() -> Response[bytes]:
    html, main = page("No payment here")
    put(main, "p", "Nothing is behind this link. Ask the store for a new one.")
    return answer(html, 404)
