"""What was put aside by mistake is taken back at once, on and off the line."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from associate_app.domain.stock import Reservation, ReservationState, Stock, stock_id
from tests.shop import STORE, bring, entries, held
from ui.kit.toast import Toasts
from ui.screens.product.screen import ProductScreen
from ui.workspace import Workspace

SKU = "MH-20418-INK-M"


@pytest.fixture
def toasts(host: QWidget, screen: ProductScreen) -> Toasts:
    """As the frame shows them."""
    toasts = Toasts(host)
    screen.undo.connect(toasts.say)
    screen.notify.connect(toasts.say)
    return toasts


def news(toasts: Toasts) -> str:
    toast = toasts.current()
    return toast.text if toast else ""


def take_back(toasts: Toasts) -> Callable[[], None]:
    toast = toasts.current()
    assert toast is not None
    assert toast.undo is not None
    return toast.undo.click


async def test_a_piece_put_aside_is_free_again_before_central_knew_of_it(
    screen: ProductScreen, toasts: Toasts, workspace: Workspace
) -> None:
    screen.open(SKU)
    free = held(workspace.store, Stock, stock_id(STORE, SKU)).available
    screen.model.reserve()
    await screen.model.tasks.idle()
    assert news(toasts) == "One piece is put aside."
    assert held(workspace.store, Stock, stock_id(STORE, SKU)).available == free - 1
    click = take_back(toasts)
    click()
    click()  # once is enough
    await screen.model.tasks.idle()
    assert news(toasts) == "Nothing is put aside. The piece is free again."
    assert held(workspace.store, Stock, stock_id(STORE, SKU)).available == free
    assert screen.model.view is not None
    assert screen.model.view.reservations == ()
    assert [each.type for each in await entries(workspace.store)] == ["stock.reserve", "stock.release"]


async def test_what_somebody_else_has_let_go_meanwhile_is_said(
    screen: ProductScreen, toasts: Toasts, workspace: Workspace
) -> None:
    screen.open(SKU)
    screen.model.reserve()
    await screen.model.tasks.idle()
    click = take_back(toasts)
    assert screen.model.view is not None
    [shown] = screen.model.view.reservations
    reservation = held(workspace.store, Reservation, shown.id)
    await workspace.store.delivered((await workspace.store.pending(1))[-1].seq)
    await bring(workspace.store, [replace(reservation, state=ReservationState.RELEASED)])
    click()
    await screen.model.tasks.idle()
    assert news(toasts)
    assert "free again" not in news(toasts)


async def test_where_nothing_was_put_aside_nothing_can_be_taken_back(
    screen: ProductScreen, toasts: Toasts, workspace: Workspace
) -> None:
    screen.open(SKU)
    workspace.session.sign_out()  # nobody may reserve
    screen.model.reserve()
    await screen.model.tasks.idle()
    assert toasts.current() is None
