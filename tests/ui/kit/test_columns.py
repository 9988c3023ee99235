import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.kit.columns import Columns
from ui.kit.placing import GAP
from ui.kit.row import Row
from ui.screens.page import ListCard


@pytest.fixture
def columns(qtbot):
    made = Columns()
    made.resize(816, 100)
    qtbot.addWidget(made)
    made.show()
    return made


def cards(count: int) -> list[QWidget]:
    made = []
    for number in range(count):
        card = ListCard(f"Card {number}")
        card.show_rows([Row(title="Row")] * (number + 1))
        made.append(card)
    return made


def test_cards_of_a_row_are_equally_high_and_the_next_row_begins_below(qtbot, columns):
    one, two, three = cards(3)
    columns.set_columns(2)
    columns.set_cards((one, two, three))
    qtbot.waitUntil(lambda: columns.height() == three.geometry().bottom() + 1)
    assert one.width() == two.width() == 400
    assert one.height() == two.height()
    assert three.y() == two.height() + GAP


def test_a_card_that_grows_pushes_the_others_down(qtbot, columns):
    one, two = cards(2)
    columns.set_cards((one, two))
    qtbot.waitUntil(lambda: two.y() == one.height() + GAP)
    before = two.y()
    one.show_rows([Row(title=f"Row {n}") for n in range(9)])
    qtbot.waitUntil(lambda: two.y() > before + 300)
    assert two.y() == one.height() + GAP
    assert one.list.height() == one.list.content_height()


def test_a_hidden_card_leaves_no_gap(qtbot, columns):
    one, two = cards(2)
    columns.set_cards((one, two))
    one.hide()
    qtbot.waitUntil(lambda: two.y() == 0)


def test_a_wide_card_has_its_row_alone(qtbot, columns):
    one, wide, two, three = cards(4)
    columns.set_columns(2)
    columns.set_cards((one, wide, two, three), wide=(wide,))
    assert wide.width() == columns.width()
    assert [card.x() for card in (one, wide, two, three)] == [0, 0, 0, 416]
    assert one.y() < wide.y() < two.y() == three.y()


def test_from_right_to_left_the_first_card_is_at_the_right(qtbot, columns):
    columns.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    one, two = cards(2)
    columns.set_columns(2)
    columns.set_cards((one, two))
    assert (one.x(), two.x()) == (416, 0)
