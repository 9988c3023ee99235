"""Columns of unequal width."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from ui.kit.stacks import Stacks


class Tall(QWidget):
    def __init__(self, height: int) -> None:
        super().__init__()
        self._height = height

    def sizeHint(self) -> QSize:
        return QSize(100, self._height)


def card(height: int) -> QWidget:
    return Tall(height)


@pytest.fixture
def stacks(qtbot):
    made = Stacks()
    qtbot.addWidget(made)
    made.resize(816, 100)
    return made


def places(*cards):
    return [each.geometry().getRect() for each in cards]


def test_columns_share_the_width_and_cards_stand_below_each_other(stacks):
    one, two, three = card(100), card(50), card(400)
    stacks.set_stacks((3, (one, two)), (5, (three,)))
    assert places(one, two, three) == [(0, 0, 300, 100), (0, 116, 300, 50), (316, 0, 500, 400)]
    assert stacks.height() == 400


def test_a_column_that_ends_a_little_before_the_others_ends_with_them(stacks):
    one, two = card(200), card(300)
    stacks.set_stacks((1, (one,)), (1, (two,)))
    assert one.height() == 300


def test_what_is_hidden_leaves_no_gap(stacks):
    one, two, three = card(100), card(50), card(60)
    one.hide()
    three.hide()
    stacks.set_stacks((3, (one, two)), (5, (three,)))
    assert places(two) == [(0, 0, 816, 50)]
    three.show()
    stacks.show()
    assert places(three) == [(316, 0, 500, 60)]


def test_from_right_to_left_the_first_column_stands_at_the_right(stacks, right_to_left):
    one, two = card(10), card(10)
    stacks.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stacks.set_stacks((3, (one,)), (5, (two,)))
    assert places(one, two) == [(516, 0, 300, 10), (0, 0, 500, 10)]
