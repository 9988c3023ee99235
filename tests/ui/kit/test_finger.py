"""A finger scrolls what is higher than its place, and what it began on is not pressed by that."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QScroller, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.button import Button
from ui.kit.finger import TakenBack
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.row_model import RowModel
from ui.kit.row_view import RowView
from ui.kit.rows import RowDelegate
from ui.kit.scrolling import scrolling
from ui.kit.signature import SignaturePad

Make = Callable[[], tuple[QAbstractScrollArea, list[object]]]
START, STEP, STEPS = QPoint(100, 300), 15, 12


@pytest.fixture(scope="module")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


def drag(area: QAbstractScrollArea, finger: QPointingDevice, step: int) -> None:
    window = area.window()
    QTest.touchEvent(window, finger).press(0, START, window).commit()
    for number in range(1, STEPS + 1):
        QTest.qWait(10)
        QTest.touchEvent(window, finger).move(0, START - QPoint(0, number * step), window).commit()
    QTest.touchEvent(window, finger).release(0, START - QPoint(0, STEPS * step), window).commit()


def shown(qtbot: QtBot, area: QAbstractScrollArea) -> None:
    qtbot.addWidget(area)
    area.resize(400, 600)
    area.show()
    qtbot.waitExposed(area)


def at_rest(qtbot: QtBot, area: QAbstractScrollArea) -> None:
    scroller = QScroller.scroller(area.viewport())
    qtbot.waitUntil(lambda: scroller.state() is QScroller.State.Inactive)


class _Names(RowDelegate):
    def paint_content(self, *_: object) -> None:
        """Nothing: only touched here."""


def tall_list() -> tuple[RowView[str], list[object]]:
    rows: RowModel[str] = RowModel(str, str)
    view = RowView(rows, _Names(), "Names")
    rows.show_rows([str(number) for number in range(60)])
    opened: list[object] = []
    view.opened.connect(opened.append)
    return view, opened


def page_of_rows() -> tuple[QAbstractScrollArea, list[object]]:
    inner, opened = QWidget(), list[object]()
    rows = RowList("Names")
    rows.show_rows([Row(id=str(number), title=f"Name {number}") for number in range(60)])
    rows.chosen.connect(opened.append)
    QVBoxLayout(inner).addWidget(rows)
    return scrolling(inner), opened


def page_of_buttons() -> tuple[QAbstractScrollArea, list[object]]:
    inner, pressed = QWidget(), list[object]()
    column = QVBoxLayout(inner)
    for number in range(40):
        button = Button(f"Choice {number}")
        button.clicked.connect(lambda _=False, number=number: pressed.append(number))
        column.addWidget(button)
    return scrolling(inner), pressed


@pytest.mark.parametrize("make", [tall_list, page_of_rows, page_of_buttons])
def test_a_finger_takes_the_content_along_and_presses_nothing(
    make: Make, qtbot: QtBot, finger: QPointingDevice
) -> None:
    area, pressed = make()
    shown(qtbot, area)
    drag(area, finger, STEP)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 100)
    QTest.qWait(50)
    assert pressed == []
    at_rest(qtbot, area)
    drag(area, finger, 0)
    qtbot.waitUntil(lambda: len(pressed) == 1)


@pytest.mark.parametrize("make", [tall_list, page_of_rows, page_of_buttons])
def test_a_touch_that_is_broken_off_takes_nothing_from_the_next_tap(
    make: Make, qtbot: QtBot, finger: QPointingDevice
) -> None:
    area, pressed = make()
    shown(qtbot, area)
    TakenBack(area.childAt(START) or area.viewport())
    drag(area, finger, 0)
    qtbot.waitUntil(lambda: len(pressed) == 1)


@pytest.mark.parametrize("make", [tall_list, page_of_rows, page_of_buttons])
def test_a_tap_presses(make: Make, qtbot: QtBot, finger: QPointingDevice) -> None:
    area, pressed = make()
    shown(qtbot, area)
    drag(area, finger, 0)
    qtbot.waitUntil(lambda: len(pressed) == 1)
    assert area.verticalScrollBar().value() == 0


def test_who_signs_scrolls_nothing(qtbot: QtBot, finger: QPointingDevice) -> None:
    inner, pad = QWidget(), SignaturePad("Signature")
    column = QVBoxLayout(inner)
    pad.setFixedHeight(500)
    column.addWidget(pad)
    column.addSpacing(1_000)
    area = scrolling(inner)
    shown(qtbot, area)
    drag(area, finger, STEP)
    QTest.qWait(50)
    assert pad.is_signed()
    assert area.verticalScrollBar().value() == 0


def test_what_fits_stays_where_it_is(qtbot: QtBot, finger: QPointingDevice) -> None:
    inner = QWidget()
    QVBoxLayout(inner).addWidget(Button("Only one"))
    area = scrolling(inner)
    shown(qtbot, area)
    before = inner.pos()
    drag(area, finger, STEP)
    QTest.qWait(50)
    assert inner.pos() == before
