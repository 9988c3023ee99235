"""The rail in windows of little height."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.shell.conftest import Desk
from ui.shell.rail import AT_FOOT, BottomBar, Rail
from ui.theme import apply_theme

WAYS = ("today", "sell", "customers", "pickups", "returns", "stock", "tasks", "reports", *AT_FOOT)


def seen_whole(rail: Rail, route: str) -> bool:
    button = rail.buttons[route]
    page = rail.findChild(QScrollArea).viewport() if route not in AT_FOOT else rail
    return page.rect().contains(QRect(button.mapTo(page, QPoint()), button.size()))


@pytest.mark.parametrize(("scale", "height"), [(1.0, 800), (1.0, 720), (1.15, 800), (1.3, 800)])
def test_all_ways_are_in_sight_also_in_large_print(
    qtbot: QtBot, qapp: QApplication, scale: float, height: int
) -> None:
    apply_theme(qapp, "light", motion=False, scale=scale)
    rail = Rail([Desk(route, context=False) for route in WAYS])
    qtbot.addWidget(rail)
    rail.resize(rail.width(), height)
    rail.show()
    qtbot.waitExposed(rail)
    QApplication.processEvents()
    assert [route for route in WAYS if not seen_whole(rail, route)] == []


def test_it_draws_apart_again_where_there_is_room(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", motion=False)
    rail = Rail([Desk(route, context=False) for route in WAYS])
    qtbot.addWidget(rail)
    rail.resize(rail.width(), 800)
    rail.show()
    roomy = rail.buttons["sell"].sizeHint().height()
    rail.resize(rail.width(), 640)
    assert rail.buttons["sell"].sizeHint().height() < roomy
    rail.resize(rail.width(), 800)
    assert rail.buttons["sell"].sizeHint().height() == roomy


def test_the_bar_shows_fewer_screens_where_their_words_need_more_room(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, "light", motion=False, scale=2)
    bar = BottomBar([Desk(route, context=False) for route in WAYS], swapped=False)
    qtbot.addWidget(bar)
    bar.resize(1600, bar.height())
    bar.show()
    assert bar.shown() == WAYS[:7]
    bar.mark("tasks")
    bar.resize(700, bar.height())
    QApplication.processEvents()
    assert 0 < len(bar.shown()) < 7
    assert bar.more_button.isChecked()  # what has no button now is behind it
    room = bar.buttons["today"].width()
    assert room >= max(each.least_width() for each in bar.buttons.values())


@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
def test_the_rail_is_wide_enough_for_its_words(qtbot: QtBot, qapp: QApplication, scale: float) -> None:
    apply_theme(qapp, "light", motion=False, scale=scale)
    rail = Rail([Desk(route, context=False) for route in WAYS])
    qtbot.addWidget(rail)
    rail.resize(rail.width(), 480)
    rail.show()
    QApplication.processEvents()
    assert all(each.width() >= each.least_width() for each in rail.buttons.values())
