"""A receipt that is scanned anywhere leads to the sheet that shows it, with the line or without."""

from dataclasses import replace

import pytest

from associate_app.domain.device import Device
from associate_app.domain.scan import parse
from associate_app.ports import Line
from associate_app.selling.receipts import read_receipt
from associate_app.store import Store
from tests.receipts import TILL, code, sale
from tests.selling.counter import COAT, filled, furnish, paid_in_cash
from tests.shop import FakeLine, bring
from ui.shell.omnibox import OmniboxViewModel
from ui.shell.router import Route, parse_route
from ui.tasks import TaskScope
from ui.workspace import Workspace

NUMBER = sale().id
ROUTE = f"sell/receipt/{NUMBER}"


@pytest.fixture
def tasks() -> TaskScope:
    return TaskScope()


@pytest.fixture
def model(workspace: Workspace, tasks: TaskScope) -> OmniboxViewModel:
    return OmniboxViewModel(workspace, tasks)


@pytest.fixture
def routes(model: OmniboxViewModel) -> list[str]:
    went: list[str] = []
    model.navigate.connect(went.append)
    return went


async def know(store: Store, device: Device = TILL) -> None:
    """Another device of the chain, and nothing of what it sold."""
    await bring(store, [replace(device, store="somewhere")])


@pytest.mark.parametrize("lines", [2, 300])
async def test_without_the_line_the_code_itself_says_what_was_sold(
    model: OmniboxViewModel,
    routes: list[str],
    workspace: Workspace,
    store: Store,
    line: FakeLine,
    lines: int,
) -> None:
    line.become(replace(line.status, line=Line.OFFLINE))
    await know(store)
    await model.take(parse(code(lines)))
    assert (routes, model.view.hint) == ([ROUTE], "Receipt, checked: it is ours")
    receipt = workspace.checkout.receipts.shown(NUMBER)
    assert receipt is not None
    assert (receipt.whole, receipt.total, receipt.pieces) == (False, sale(lines).total, lines)
    assert line.asked == []
    assert len(receipt.lines) == (lines if lines == 2 else 0)


async def test_with_the_line_the_rest_of_the_sale_is_fetched(
    model: OmniboxViewModel,
    routes: list[str],
    workspace: Workspace,
    store: Store,
    line: FakeLine,
    tasks: TaskScope,
) -> None:
    await know(store)
    await model.take(parse(code()))
    await tasks.idle()
    assert line.asked == [("sale", {"id": NUMBER})]
    assert routes == [ROUTE]
    await bring(store, [sale()], version=3)
    receipt = workspace.checkout.receipts.shown(NUMBER)
    assert receipt is not None
    assert receipt.whole


async def test_a_changed_receipt_leads_nowhere(
    model: OmniboxViewModel, routes: list[str], store: Store
) -> None:
    await know(store)
    number, _, signature = code().split(".")
    await model.take(parse(f"{number}.{code(1).split('.')[1]}.{signature}"))
    assert routes == []
    assert model.view.state == "missing"
    assert model.view.hint.startswith("The signature of this receipt is not right.")


async def test_a_receipt_of_a_device_nobody_knows_leads_nowhere(
    model: OmniboxViewModel, routes: list[str]
) -> None:
    await model.take(parse(code()))
    assert routes == []
    assert "device that is not known here" in model.view.hint


async def test_a_receipt_of_this_device_is_found_by_its_number_too(
    model: OmniboxViewModel, routes: list[str], workspace: Workspace, store: Store
) -> None:
    await furnish(store)
    done = await workspace.checkout.complete(
        await paid_in_cash(workspace.checkout, filled(workspace.checkout, COAT)), "staff-101"
    )
    await model.take(parse(done.sale.id))
    await model.take(parse(done.code))
    assert routes == [f"sell/receipt/{done.sale.id}"] * 2
    assert read_receipt(store.reader(), done.code).sale == done.sale


async def test_a_number_that_is_not_here_is_asked_of_central(
    model: OmniboxViewModel, routes: list[str], tasks: TaskScope, line: FakeLine
) -> None:
    await model.take(parse("R-77-0001-" + "X"))
    assert model.view.hint == "That code did not read right. Scan it again."
    await model.take(parse(NUMBER))
    await tasks.idle()
    assert line.asked == [("sale", {"id": NUMBER})]
    assert routes == []


def test_links_lead_to_receipts() -> None:
    there = Route("sell", f"receipt/{NUMBER}")
    assert parse_route(f"associate://receipt/{NUMBER}") == parse_route(ROUTE) == there
    assert parse_route("receipt") == Route("sell")
