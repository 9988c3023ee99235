"""What parts of the kit do where their words have too little room."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.omnibox import Omnibox
from ui.kit.pill import StatusPill
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.search_field import SearchField
from ui.kit.text import evened
from ui.theme import apply_theme
from ui.theme.tokens import current_theme


def pill_of(qtbot: QtBot) -> StatusPill:
    pill = StatusPill()
    qtbot.addWidget(pill)
    pill.show_state("offline", "Offline · 3 saved here", "Offline")
    return pill


def test_a_pill_says_less_instead_of_eliding(qtbot: QtBot) -> None:
    pill = pill_of(qtbot)
    pill.resize(pill.sizeHint())
    whole = pill.grab().toImage()
    pill.resize(pill.minimumSizeHint())
    narrow = pill.grab().toImage()
    pill.set_brief(True)
    assert pill.sizeHint() == pill.minimumSizeHint()
    assert narrow.width() < whole.width()
    assert pill.grab().toImage() == narrow
    assert (pill.accessibleName(), pill.toolTip()) == ("Offline · 3 saved here", "Offline · 3 saved here")


def test_the_omnibox_asks_in_as_many_words_as_have_room(qtbot: QtBot) -> None:
    box = Omnibox("Scan or search anything", "Scan or search")
    qtbot.addWidget(box)
    box.show()
    asked = []
    for width in (560, 200, 110):
        box.resize(width, box.height())
        QApplication.processEvents()
        asked.append(box.field.asked(box.field.width() - 2))
    assert asked == ["Scan or search anything", "Scan or search", ""]


def test_no_word_is_broken_to_even_lines_out(qtbot: QtBot) -> None:
    font = current_theme().font("body", 600)
    longest = evened("Unbreakable", font, 1_000)
    assert evened("Unbreakable now", font, longest + 4) >= longest


def test_the_cross_empties_the_field_and_is_large_enough_to_touch(qtbot: QtBot) -> None:
    field = SearchField("Narrow the list", "Name or number")
    around = QWidget()
    row = QHBoxLayout(around)
    row.addWidget(field)
    qtbot.addWidget(around)
    around.resize(400, 80)
    around.show()
    assert not field.cross.isVisible()
    QTest.keyClicks(field, "coat")
    assert field.cross.isVisible()
    assert (field.cross.accessibleName(), field.cross.width(), field.cross.height()) == ("Clear", 48, 48)
    assert field.rect().contains(field.cross.geometry())
    QTest.mouseClick(field.cross, Qt.MouseButton.LeftButton)
    assert (field.text(), field.cross.isVisible()) == ("", False)


def test_the_cross_stands_at_the_end_as_one_reads(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", motion=False)
    field = SearchField("Narrow the list", "Name or number")
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(field)
    field.resize(300, 48)
    field.show()
    assert field.cross.x() == 0


def test_a_heading_among_rows_is_nothing_to_choose(qtbot: QtBot) -> None:
    rows = RowList("Tasks")
    qtbot.addWidget(rows)
    rows.show_rows((Row(id="", title="Late", heading=True), Row(id="pickup/P-1", title="Pick P-1")))
    chosen = [bool(rows.model().index(row, 0).flags() & Qt.ItemFlag.ItemIsSelectable) for row in range(2)]
    assert chosen == [False, True]
