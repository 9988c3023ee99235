"""The lines of a basket as a table: what is hit, what keys do, and how tall it gets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from tests.ui.sell.test_lines import line, press
from ui.kit.wrapped import text_width
from ui.screens.sell.dense.table import LEAST_LINES, BasketTable
from ui.screens.sell.dense.table_face import columns, looks
from ui.screens.sell.line_face import Part
from ui.screens.sell.view import Remark
from ui.theme.tokens import current_theme


@pytest.fixture
def table(show):
    made = BasketTable()
    made.show_lines((line("1"), line("2", pieces=2), line("3")))
    return show(made, 1064)


def test_steppers_are_hit_where_they_are_painted(qtbot, table):
    stepped = QSignalSpy(table.lines.stepped)
    press(qtbot, table.lines, "2", Part.MORE)
    press(qtbot, table.lines, "3", Part.FEWER)
    assert [stepped.at(0), stepped.at(1)] == [["2", 1], ["3", -1]]


def test_a_press_beside_the_stepper_chooses_the_line(qtbot, table):
    chosen = QSignalSpy(table.lines.chosen)
    at = table.lines.centre_of("2", Part.FEWER)
    at.setX(200)
    qtbot.mouseClick(table.lines.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen.at(0) == ["2"]


def test_arrows_choose_signs_count_and_enter_asks_for_more(qtbot, table):
    chosen, stepped, more = (
        QSignalSpy(each) for each in (table.lines.chosen, table.lines.stepped, table.lines.more)
    )
    table.lines.choose_line("1")
    qtbot.keyClick(table.lines, Qt.Key.Key_Down)
    qtbot.keyClicks(table.lines, "+-")
    qtbot.keyClick(table.lines, Qt.Key.Key_Return)
    assert chosen.at(0) == ["2"]
    assert [stepped.at(0), stepped.at(1)] == [["2", 1], ["2", -1]]
    assert more.at(0) == ["2"]


def test_the_chosen_line_is_marked_and_brought_into_sight(show):
    table = BasketTable()
    table.show_lines(tuple(line(str(n)) for n in range(500)))
    shown = show(table, 1064)
    shown.resize(1064, 400)
    table.lines.choose_line("480")
    marked = [index.row() for index in table.lines.selectionModel().selectedIndexes()]
    assert marked == [480]
    assert table.lines.viewport().rect().contains(table.lines.centre_of("480", Part.MORE))


def test_what_was_scrolled_to_stays_while_the_same_line_is_chosen(show):
    table = BasketTable()
    table.show_lines(tuple(line(str(n)) for n in range(500)))
    show(table, 1064).resize(1064, 400)
    table.lines.choose_line("480")
    table.lines.verticalScrollBar().setValue(0)
    table.lines.choose_line("480")
    assert table.lines.verticalScrollBar().value() == 0


def test_few_lines_take_no_more_room_than_they_need(table):
    row = current_theme().size.dense_row
    head = current_theme().size.dense_control
    assert table.fit(2_000) == head + table.lines.content_height()
    assert table.lines.content_height() < 3 * row + 3 * 20


def test_many_lines_take_the_room_there_is_and_some_stay_in_sight_without(show):
    table = BasketTable()
    table.show_lines(tuple(line(str(n)) for n in range(500)))
    show(table, 1064)
    row, head = current_theme().size.dense_row, current_theme().size.dense_control
    assert table.fit(600) == 600
    assert table.fit(10) == head + LEAST_LINES * row


def test_what_is_wrong_with_a_line_makes_it_taller(table):
    before = table.lines.sizeHintForRow(1)
    remarks = (Remark(words="This product is not sold any more. Take it out.", tone="danger"),)
    table.show_lines((line("1"), line("2", remarks=remarks)))
    assert table.lines.sizeHintForRow(1) > before


def test_a_line_that_is_being_paid_is_not_counted(qtbot, table):
    table.show_lines((line("1", locked=True),))
    stepped = QSignalSpy(table.lines.stepped)
    press(qtbot, table.lines, "1", Part.MORE)
    qtbot.keyClicks(table.lines, "+")
    assert stepped.count() == 0


def test_columns_follow_each_other_and_hold_the_widest_amount(table):
    table.show_lines((line("1", price="€12 345.60", each="€12 345.60", off="−€1 000.00"),))
    placed = columns(1064, table.lines.drawing.widths)
    order = (placed.number, placed.picture, placed.item, placed.how, placed.stepper, placed.each)
    order += (placed.offer, placed.off, placed.total)
    edges = [edge for left, wide in order for edge in (left, left + wide)]
    assert edges == sorted(edges)
    assert placed.total[1] >= text_width("€12 345.60", "body", 600)
    assert edges[-1] <= 1064


def test_the_table_says_how_it_looks_without_its_brand():
    assert looks(line()) == "Ink · M"
    assert looks(line(about="Ink · M", brand="")) == "Ink · M"
