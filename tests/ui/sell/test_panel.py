"""The basket's heading, its plan, its menu, and what is said where something is wrong."""

from PySide6.QtWidgets import QMenu

from associate_app.domain import basket as baskets
from associate_app.domain.fulfilment import Way
from tests.ui.sell.sheets.counter import COAT, SWEATER, filled, line, rest
from ui.kit.bars import BarsWidget
from ui.screens.sell.basket_menu import basket_menu
from ui.screens.sell.line_face import Part
from ui.screens.sell.plan_card import PlanCard
from ui.screens.sell.view import BlockView, PlanView
from ui.shell.layout import Layout


def block(way: Way, pieces: int) -> BlockView:
    return BlockView(way=way, place="p", title=way, pieces=pieces, details=("When",), to_confirm=False)


def bars(card: PlanCard) -> list[BarsWidget]:
    return card.findChildren(BarsWidget)


def test_the_parts_of_a_plan_are_as_wide_as_they_have_pieces(show):
    card = PlanCard()
    view = PlanView(blocks=(block(Way.TAKE_NOW, 2), block(Way.SHIP, 1), block(Way.PICKUP, 1)))
    card.show_plan(view, locked=False)
    show(card, 776)
    now, ship, pickup = (each.parentWidget().width() for each in bars(card))
    assert now > 1.8 * ship
    assert abs(ship - pickup) <= 2
    fills = [each.bars()[0].fill for each in bars(card)]
    assert fills == ["solid", "hatch", "outline"]
    assert [len(each.bars()) for each in bars(card)] == [2, 1, 1]


def test_parts_that_do_not_fit_beside_each_other_stand_below(show):
    card = PlanCard()
    card.show_plan(PlanView(blocks=tuple(block(Way.SHIP, 1) for _ in range(6))), locked=False)
    show(card, 776)
    lefts = {each.parentWidget().x() for each in bars(card)}
    assert len(lefts) == 1


def test_many_pieces_are_one_bar(show):
    card = PlanCard()
    card.show_plan(PlanView(blocks=(block(Way.TAKE_NOW, 400),)), locked=False)
    show(card, 776)
    assert len(bars(card)[0].bars()) == 1


async def test_the_heading_says_how_much_and_since_when(shown, store):
    screen = shown()
    await filled(screen.till, store)
    assert screen.panel.note.text() == "4 items · started 14:46"


async def test_one_piece_fewer_of_one_takes_the_line_out_and_back(shown, store):
    screen = shown()
    await filled(screen.till, store)
    offered = []
    screen.till.offered.connect(lambda words, back: offered.append((words, back)))
    screen.panel.lines.stepped.emit("1", -1)
    assert screen.till.basket.line("1") is None
    words, back = offered[0]
    assert words == "Hella wool wrap coat taken out"
    back()
    assert screen.till.basket.lines[0].id == "1"
    await rest(screen.till)


async def test_more_than_a_line_usually_has_is_asked_about(shown, store):
    screen = shown()
    await filled(screen.till, store, COAT)
    screen.till.change(lambda basket, at: baskets.set_pieces(basket, "1", 999, at=at))
    screen.panel.step("1", 1)
    assert screen.sheet is not None
    assert screen.sheet.objectName() == "many"
    assert line(screen.till, "1").pieces == 999
    await rest(screen.till)


async def test_a_basket_without_goods_says_what_to_do(shown):
    screen = shown()
    screen.till.begin()
    await rest(screen.till)
    assert screen.panel.nothing.isVisible()
    assert not screen.panel.card.isVisible()
    assert not screen.panel.park_button.isVisible()


async def test_what_nobody_has_is_said_in_the_plan(shown, store):
    screen = shown()
    await filled(screen.till, store, SWEATER, customer="")
    assert "can't be promised" in screen.panel.plan.missing.words()


async def test_another_shape_of_the_window_loses_nothing(shown, store):
    screen = shown()
    await filled(screen.till, store)
    for layout in (Layout.PORTRAIT, Layout.NARROW, Layout.DENSE, Layout.LANDSCAPE):
        screen.arrange(layout)
        if layout is not Layout.DENSE:
            assert screen.panel.title.isVisible()
            assert screen.panel.hand.isVisible()
            assert screen.panel.note.isVisible()
    head = screen.panel.head
    assert head.indexOf(screen.panel.title) < head.indexOf(screen.panel.note)


async def test_the_menu_offers_what_can_be_done_now(shown, store):
    screen = shown()
    await filled(screen.till, store)
    menu = basket_menu(screen.till, screen.opening, screen.panel)
    named = {each.objectName(): each for each in menu.actions()}
    assert {"customer", "note", "gift", "hand-over", "send-home", "leave", "throw-away"} == set(named)
    named["gift"].trigger()
    assert screen.till.basket.gift
    named["leave"].trigger()
    await rest(screen.till)
    assert screen.till.basket is None
    assert len(screen.till.checkout.drafts()) == 1
    await rest(screen.till)


async def test_while_money_moves_only_the_gift_receipt_can_be_chosen(shown, store):
    screen = shown()
    await filled(screen.till, store)
    quote = await screen.till.fresh()
    screen.till.start("cash", screen.till.checkout.paying.take_cash(quote, 10_00))
    await rest(screen.till)
    menu: QMenu = basket_menu(screen.till, screen.opening, screen.panel)
    assert [each.objectName() for each in menu.actions()] == ["gift"]
    assert screen.panel.lines.part_at(screen.panel.lines.centre_of("1", Part.MORE)) is None
