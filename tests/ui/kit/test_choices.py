import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.kit.card import CardButton
from ui.kit.choices import OptionChips, Segmented
from ui.kit.radio import RadioRows

LEFT = Qt.MouseButton.LeftButton


def test_one_option_at_a_time_and_none_at_first(qtbot):
    chips = OptionChips((("name", "Name matches"), ("else", "Someone else collects")))
    qtbot.addWidget(chips)
    chips.show()
    chosen = []
    chips.chosen.connect(chosen.append)
    assert chips.choice() is None
    qtbot.mouseClick(chips.chips["name"], LEFT)
    qtbot.mouseClick(chips.chips["else"], LEFT)
    qtbot.mouseClick(chips.chips["else"], LEFT)
    assert chosen == ["name", "else"]
    assert chips.choice() == "else"


def test_segments_start_with_the_first(qtbot):
    segments = Segmented((("refund", "Refund"), ("swap", "Swap")))
    qtbot.addWidget(segments)
    segments.show()
    chosen = []
    segments.chosen.connect(chosen.append)
    assert segments.choice() == "refund"
    qtbot.mouseClick(segments.segments["swap"], LEFT)
    assert (segments.choice(), chosen) == ("swap", ["swap"])


@pytest.fixture
def rows(qtbot):
    made = RadioRows()
    qtbot.addWidget(made)
    made.add("lodz", "Łódź warehouse", "At home Wed 19 Nov", trailing=QLabel("14"))
    made.add("refund", "Refund this item", "€89.00 back to card")
    made.resize(311, 150)
    made.show()
    return made


def test_the_whole_row_is_the_target(qtbot, rows):
    chosen = []
    rows.chosen.connect(chosen.append)
    row = rows.rows["lodz"]
    label = row.findChild(QLabel)
    assert row.childAt(label.geometry().center()) is None  # a click on the words reaches the row
    qtbot.mouseClick(row, LEFT)
    assert (rows.choice(), chosen) == ("lodz", ["lodz"])


def test_a_chosen_row_looks_chosen_by_shape(qtbot, rows):
    before = rows.rows["lodz"].grab().toImage()
    rows.choose("lodz")
    assert rows.rows["lodz"].grab().toImage() != before
    assert rows.rows["lodz"].accessibleName() == "Łódź warehouse"
    assert rows.rows["lodz"].accessibleDescription() == "At home Wed 19 Nov"


def test_arrow_keys_move_between_rows(qtbot, rows):
    rows.choose("lodz")
    qtbot.keyClick(rows.rows["lodz"], Qt.Key.Key_Down)
    assert rows.choice() == "refund"


def test_cleared_rows_can_be_filled_again(rows):
    rows.choose("lodz")
    rows.clear()
    assert rows.choice() is None
    rows.add("lodz", "Łódź warehouse")
    assert list(rows.rows) == ["lodz"]


def test_a_pressable_card_takes_clicks_through_what_lies_on_it(qtbot):
    card, words, clicks = CardButton("Liis Tamm"), QLabel("Liis"), []
    card.body.addWidget(words)
    card.clicked.connect(lambda: clicks.append(1))
    qtbot.addWidget(card)
    card.show()
    assert words.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    qtbot.mouseClick(card, LEFT, pos=words.geometry().center())
    assert clicks == [1]
