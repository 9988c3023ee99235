"""Sign-in in every shape of the window, in large print, in the dark and by the keyboard alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from associate_app.store import Store
from tests.shop import bring, held
from ui.screens.sign_in.panel import SignInPanel
from ui.screens.sign_in.view_model import SignInViewModel, Stage
from ui.shell.line import LineViewModel
from ui.theme import apply_theme
from ui.theme.tokens import current_theme
from ui.workspace import Workspace

LIIS = "staff-101"
TALL, WIDE, NARROW = (800, 1280), (1280, 800), (1024, 700)

Make = Callable[[tuple[int, int]], SignInPanel]


@pytest.fixture
def make(qtbot: QtBot, workspace: Workspace) -> Iterator[Make]:
    made = []

    def panel(size: tuple[int, int]) -> SignInPanel:
        model = SignInViewModel(workspace)
        here = SignInPanel(model, LineViewModel(workspace), workspace.clock)
        qtbot.addWidget(here)
        here.resize(*size)
        here.show()
        here.activateWindow()
        qtbot.waitUntil(here.isActiveWindow)
        made.append((here, model))
        return here

    yield panel
    for _, model in made:
        model.close()


def place(panel: SignInPanel, part: QWidget) -> QRect:
    return part.rect().translated(part.mapTo(panel, QPoint(0, 0)))


def test_upright_the_store_lies_above_and_the_pad_under_the_thumb(make: Make) -> None:
    panel = make(TALL)
    store, people, pad = (place(panel, part) for part in (panel.store_panel, panel.people, panel.pin.pad))
    assert store.width() == TALL[0]
    assert store.bottom() < people.top()
    assert people.bottom() < pad.top()
    assert pad.center().x() > TALL[0] / 2
    assert place(panel, panel.pill).top() < people.top()


@pytest.mark.parametrize("scale", [1.0, 1.3])
@pytest.mark.parametrize("size", [TALL, WIDE])
def test_the_whole_pad_is_in_sight_with_keys_for_a_finger(
    qapp: QApplication, make: Make, size: tuple[int, int], scale: float
) -> None:
    apply_theme(qapp, "light", motion=False, scale=scale)
    panel = make(size)
    for key in (*panel.pin.pad.keys.values(), panel.pin.pad.backspace, panel.pin.pad.badge):
        shown = place(panel, key)
        assert panel.rect().contains(shown)
        assert key.visibleRegion().boundingRect() == key.rect()
        assert min(shown.width(), shown.height()) >= 48


@pytest.mark.parametrize("size", [TALL, WIDE, NARROW])
def test_in_the_largest_print_things_scroll_and_the_window_stays(
    qapp: QApplication, make: Make, size: tuple[int, int]
) -> None:
    apply_theme(qapp, "light", motion=False, scale=2.0)
    panel = make(size)
    assert (panel.width(), panel.height()) == size
    for card in panel.people.cards:
        shown = place(panel, card)
        assert shown.left() >= 0
        assert shown.right() < place(panel, panel.pin).left() or size == TALL


def test_behind_another_page_it_holds_no_window_wide(qtbot: QtBot, make: Make) -> None:
    pages, panel = QStackedWidget(), make(WIDE)
    qtbot.addWidget(pages)
    pages.addWidget(panel)
    pages.addWidget(QWidget())
    pages.setCurrentIndex(1)
    pages.resize(*WIDE)
    pages.show()
    pages.resize(*TALL)
    assert (pages.width(), pages.height()) == TALL
    panel.setParent(None)


def test_turning_the_device_keeps_the_person_and_the_digits(make: Make) -> None:
    panel = make(WIDE)
    panel._model.select(LIIS)
    QTest.keyClicks(panel.pin.pad, "25")
    for size in (TALL, NARROW, WIDE):
        panel.resize(*size)
        QApplication.processEvents()
        assert (panel.width(), panel.height()) == size
        assert panel.pin.pad.digits_in() == 2
        assert panel.pin.name.text() == "Liis Tamm"
        assert len(panel.people.cards) == 8


async def test_a_long_name_wraps_and_its_card_grows(make: Make, store: Store) -> None:
    panel = make(WIDE)
    before = panel.people.cards[1].height()
    person = held(store, Staff, panel.people.cards[1].person.id)
    await bring(store, [replace(person, given_name="Elżbieta", family_name="Kazlauskienė-Wiśniewska")])
    QTest.qWait(50)
    card = next(each for each in panel.people.cards if each.person.id == person.id)
    assert card.height() > before
    assert card.height() >= card.heightForWidth(card.width())


def test_a_name_and_a_pin_are_enough_without_a_mouse(make: Make, workspace: Workspace) -> None:
    panel = make(WIDE)
    for _ in range(40):
        QTest.keyClick(_focused(panel), Qt.Key.Key_Tab)
        if _focused(panel).objectName() == f"person-{LIIS}":
            break
    QTest.keyClick(_focused(panel), Qt.Key.Key_Space)
    assert panel._model.view.selected is not None
    assert panel.pin.pad.hasFocus()
    QTest.keyClicks(_focused(panel), "258")
    assert panel.pin.pad.digits_in() == 3


async def test_people_are_reached_in_the_order_they_are_read_and_the_pad_after_them(
    make: Make, store: Store
) -> None:
    panel = make(WIDE)
    person = held(store, Staff, panel.people.cards[1].person.id)
    await bring(store, [replace(person, given_name="Elżbieta")])  # the cards are made anew
    QTest.qWait(50)
    panel.people.cards[0].setFocus()
    for card in (*panel.people.cards[1:], panel.people.other):
        QTest.keyClick(_focused(panel), Qt.Key.Key_Tab)
        assert card.hasFocus()
    QTest.keyClick(_focused(panel), Qt.Key.Key_Tab)
    assert panel.pin.pad.isAncestorOf(_focused(panel)) or panel.pin.pad.hasFocus()


@pytest.mark.parametrize("size", [TALL, NARROW])
def test_setting_up_fits_the_window(qapp: QApplication, make: Make, size: tuple[int, int]) -> None:
    apply_theme(qapp, "light", motion=False, scale=2.0)
    panel = make(size)
    panel._model._show(replace(panel._model.view, stage=Stage.ENROL))
    QApplication.processEvents()
    card = place(panel, panel.enrol)
    assert card.left() >= 0
    assert card.right() < size[0]
    assert (panel.width(), panel.height()) == size


def test_the_colours_follow_the_theme(qapp: QApplication, make: Make) -> None:
    panel = make(WIDE)
    for name in ("dark", "light"):
        apply_theme(qapp, name, motion=False)  # type: ignore[arg-type]
        picture = panel.grab().toImage()
        assert picture.pixelColor(2, 2) == current_theme().color.rail
        assert picture.pixelColor(WIDE[0] - 2, WIDE[1] - 2) == current_theme().color.bg


def _focused(panel: SignInPanel) -> QWidget:
    return QApplication.focusWidget() or panel
