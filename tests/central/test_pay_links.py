"""Pay links on a real central: opened, paid on a page, proved by the sale, and given back."""

import json
from dataclasses import replace
from typing import Any

import httpx
import pytest
from litestar.testing import TestClient

from associate_app.commands.pay_links import AskPayLink, CancelPayLink, GiveBackPayLink
from associate_app.commands.sales import CompleteSale, VoidSale
from associate_app.domain.outcome import Status
from associate_app.domain.pay_link import KEPT, MOST_OPEN, LinkState, PayLink
from associate_app.domain.tender import Tender, TenderState, TenderWay
from associate_app.domain.time import MINUTE, Instant, later
from central.api import create_app
from central.payments.hosted import HostedPages, HostedSettings, hosted_settings
from central.payments.links import PayLinks, tell_paid
from central.payments.provider import NoPages, OwnPages, Provider
from central.payments.signature import FRESH, HEADER, signed
from central.store.database import Database
from central.store.imports import import_documents
from tests.central.shop import NOW, Till, enrolled, stored
from tests.central.sold import PRICE, attention, did, goods, sale

SECRET = "s" * 32


@pytest.fixture
def till(db: Database) -> Till:
    import_documents(db, goods(link_minutes=30))
    return enrolled(db)


def asked(db: Database, till: Till, provider: Provider | None = None) -> PayLink:
    did(db, till, AskPayLink(link=f"{till.id}:1", amount=PRICE))
    PayLinks(provider or OwnPages())(db, NOW)
    return link_of(db, till)


def link_of(db: Database, till: Till) -> PayLink:
    found: PayLink = stored(db, PayLink, f"{till.id}:1")
    return found


def visit(db: Database, link: PayLink, *, press: bool = False, at: Instant = NOW) -> httpx.Response:
    app = create_app(db, clock=lambda: at, provider=OwnPages())
    with TestClient(app, base_url="http://central.test") as client:
        path = link.url.removeprefix("{central}")
        answer: httpx.Response = client.post(f"{path}/paid") if press else client.get(path)
        return answer


def sold(db: Database, till: Till) -> Any:
    tender = Tender(id=f"{till.id}:1", way=TenderWay.PAY_LINK, amount=PRICE, state=TenderState.APPROVED)
    return sale(db, till, tenders=(tender,))


def test_a_link_is_opened_paid_and_part_of_one_sale(db: Database, till: Till) -> None:
    link = asked(db, till)
    assert link.url == f"{{central}}/pay/{link.key}"
    assert len(link.key) == 32
    page = visit(db, link)
    assert "Pay 124.00 EUR" in page.text
    assert "form-action 'self'" in page.headers["content-security-policy"]
    assert "script-src" not in page.headers["content-security-policy"]
    assert "Paid." in visit(db, link, press=True).text
    paid = link_of(db, till)
    assert (paid.state, paid.paid_at) == (LinkState.PAID, NOW)
    assert did(db, till, CompleteSale(sale=sold(db, till))) == {Status.ACCEPTED}
    assert link_of(db, till).state is LinkState.USED


def test_the_address_tells_nothing_and_is_not_guessed(db: Database, till: Till) -> None:
    link = asked(db, till)
    assert till.id not in link.url and str(PRICE) not in link.url
    wrong = replace(link, url="/pay/" + "A" * 32)
    assert visit(db, wrong).status_code == 404
    assert visit(db, wrong, press=True).status_code == 404


def test_a_link_is_cancelled_until_somebody_has_paid(db: Database, till: Till) -> None:
    link = asked(db, till)
    tell_paid(db, link, NOW)
    (outcome,) = till.do(db, CancelPayLink(link=link.id))
    assert (outcome.status, outcome.code) == (Status.REFUSED, "pay_link.paid_already")


def test_a_device_floods_no_payment_service(db: Database, till: Till) -> None:
    asked = [AskPayLink(link=f"{till.id}:{number}", amount=1) for number in range(MOST_OPEN + 1)]
    assert [each.code for each in till.do(db, *asked)] == [""] * MOST_OPEN + ["pay_link.too_many"]
    other = enrolled(db)
    did(db, till, CancelPayLink(link=asked[0].link))
    assert did(db, other, AskPayLink(link=f"{other.id}:1", amount=1)) == {Status.ACCEPTED}
    assert did(db, till, asked[-1]) == {Status.ACCEPTED}


def test_a_cancelled_link_takes_no_money(db: Database, till: Till) -> None:
    link = asked(db, till)
    did(db, till, CancelPayLink(link=link.id))
    assert "Nothing was taken" in visit(db, link, press=True).text
    assert link_of(db, till).state is LinkState.CANCELLED


def test_what_is_paid_after_the_end_goes_back_and_is_told(db: Database, till: Till) -> None:
    link = asked(db, till)
    did(db, till, CancelPayLink(link=link.id))
    for _ in range(2):
        tell_paid(db, link, NOW)
    assert link_of(db, till).state is LinkState.TO_GIVE_BACK
    assert attention(db) == ["pay_link.paid_late"]
    PayLinks(OwnPages())(db, NOW)
    assert link_of(db, till).state is LinkState.GIVEN_BACK


def test_a_link_is_over_in_time(db: Database, till: Till) -> None:
    link = asked(db, till)
    end = later(NOW, 30 * MINUTE)
    assert "time for this payment is over" in visit(db, link, press=True, at=end).text
    PayLinks(OwnPages())(db, end)
    assert link_of(db, till).state is LinkState.EXPIRED


def test_what_no_sale_uses_goes_back(db: Database, till: Till) -> None:
    tell_paid(db, asked(db, till), NOW)
    PayLinks(OwnPages())(db, later(NOW, KEPT - 1))
    assert link_of(db, till).state is LinkState.PAID
    for _ in range(2):
        PayLinks(OwnPages())(db, later(NOW, KEPT))
    assert link_of(db, till).state is LinkState.GIVEN_BACK


def test_a_void_and_a_change_of_mind_give_back(db: Database, till: Till) -> None:
    tell_paid(db, asked(db, till), NOW)
    made = sold(db, till)
    did(db, till, CompleteSale(sale=made))
    did(db, till, GiveBackPayLink(link=f"{till.id}:1"))
    assert link_of(db, till).state is LinkState.USED, "it is the sale's"
    back = tuple(replace(each, state=TenderState.REVERSED) for each in made.tenders)
    did(db, till, VoidSale(sale=made.id, tenders=back), approver="juhan")
    assert link_of(db, till).state is LinkState.TO_GIVE_BACK


def test_a_sale_without_its_payment_is_told(db: Database, till: Till) -> None:
    asked(db, till)
    did(db, till, CompleteSale(sale=sold(db, till)))
    assert attention(db) == ["sale.charge_missing"]


def test_without_a_provider_a_link_is_cancelled_at_once(db: Database, till: Till) -> None:
    assert asked(db, till, NoPages()).state is LinkState.CANCELLED


class Service:
    """A payment service as central meets it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.status = 200

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path, body = request.url.path, request.content
        assert request.headers[HEADER] == signed(SECRET, NOW, "POST", path, body)
        self.asked.append((path, json.loads(body)))
        return httpx.Response(self.status, json={"url": "https://pay.test/p/1"})


def hosted(service: Service) -> HostedPages:
    settings = HostedSettings(url="https://pay.test/v2", secret=SECRET)
    return HostedPages(settings, lambda: NOW, httpx.MockTransport(service))


def test_a_service_opens_cancels_and_refunds_by_one_reference(db: Database, till: Till) -> None:
    service = Service()
    jobs = PayLinks(hosted(service))
    did(db, till, AskPayLink(link=f"{till.id}:1", amount=PRICE))
    service.status = 503
    jobs(db, NOW)
    service.status = 200
    assert jobs(db, NOW) == 0, "not at once again"
    jobs(db, later(NOW, MINUTE))
    link = link_of(db, till)
    assert link.url == "https://pay.test/p/1"
    did(db, till, CancelPayLink(link=link.id))
    jobs(db, later(NOW, MINUTE))
    tell_paid(db, link, NOW)
    jobs(db, later(NOW, MINUTE))
    assert [path for path, _ in service.asked] == [
        "/v2/payments",
        "/v2/payments",
        f"/v2/payments/{link.key}/cancel",
        f"/v2/payments/{link.key}/refund",
    ]
    assert {body.get("reference", link.key) for _, body in service.asked} == {link.key}
    assert link_of(db, till).state is LinkState.GIVEN_BACK


def test_a_refund_that_a_service_refuses_is_told(db: Database, till: Till) -> None:
    service = Service()
    link = asked(db, till, hosted(service))
    tell_paid(db, link, NOW)
    did(db, till, GiveBackPayLink(link=link.id))
    service.status = 422
    PayLinks(hosted(service))(db, NOW)
    assert attention(db) == ["pay_link.not_given_back"]
    assert PayLinks(hosted(service))(db, NOW) == 0


@pytest.mark.parametrize(
    ("secret", "late", "amount", "status"),
    [
        (SECRET, 0, PRICE, 200),
        ("x" * 32, 0, PRICE, 401),
        (SECRET, FRESH + 1, PRICE, 401),
        (SECRET, 0, PRICE - 1, 400),
    ],
)
def test_a_service_is_believed_when_it_signs_what_was_asked(
    db: Database, till: Till, secret: str, late: int, amount: int, status: int
) -> None:
    provider = hosted(Service())
    link = asked(db, till, provider)
    body = json.dumps({"reference": link.key, "state": "paid", "amount": amount, "currency": "EUR"}).encode()
    path = "/v1/payments/told"
    header = signed(secret, later(NOW, -late * 1_000), "POST", path, body)
    with TestClient(create_app(db, clock=lambda: NOW, provider=provider)) as client:
        for _ in range(2):
            assert client.post(path, content=body, headers={HEADER: header}).status_code == status
        assert client.get(f"/pay/{link.key}").status_code == 404, "its pages are its own"
    assert (link_of(db, till).state is LinkState.PAID) == (status == 200)


@pytest.mark.parametrize(
    "environment",
    [
        {"ASSOCIATE_CENTRAL_PAYMENTS_URL": "http://pay.test", "ASSOCIATE_CENTRAL_PAYMENTS_SECRET": SECRET},
        {"ASSOCIATE_CENTRAL_PAYMENTS_URL": "https://pay.test", "ASSOCIATE_CENTRAL_PAYMENTS_SECRET": "short"},
    ],
)
def test_settings_that_would_not_be_safe_are_refused(environment: dict[str, str]) -> None:
    assert hosted_settings({}) is None
    with pytest.raises(ValueError, match="ASSOCIATE_CENTRAL_PAYMENTS"):
        hosted_settings(environment)
