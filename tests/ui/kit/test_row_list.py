from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.kit.row import DOT_GAP, Row, lead_width, place
from ui.kit.row_list import RowList
from ui.kit.stock import StockLevel, stock_dot_side
from ui.kit.wrapped import text_width
from ui.theme import apply_theme

ROW = Row(
    id="pickup/P-4811",
    lead="14:26",
    lead_note="20 min late",
    lead_tone="danger_ink",
    title="Elžbieta Kairytė-Wiśniewska",
    detail="P-4811 · 12 items · shelf A-2",
    chip="Not picked",
    chip_kind="danger",
    icon="package",
)
GOODS = Row(
    id="stock/X",
    title="Cloudberry glow serum, 30 ml",
    detail="Cloudberry · 30 ml",
    art="",
    value="€39.10",
    stock=StockLevel.ELSEWHERE,
    stock_words="Tallinn Ülemiste",
)
STORY = Row(
    title="Asked if the Hella coat runs large",
    detail="Chat with Aino, answered in 4 min",
    icon="package",
    tile=True,
    value="€312.40",
    value_note="Today 12:10",
    note_first=True,
)
LONG = Row(id="x", title="A promised sweater is gone from the shelf of another store", value="€1 249.00")


@pytest.fixture
def rows(qtbot):
    made = RowList("Tasks")
    made.resize(360, 400)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("width", [260, 312, 380, 720])
@pytest.mark.parametrize(
    ("scale", "density"), [(1.0, "touch"), (1.3, "touch"), (2.0, "touch"), (1.0, "dense")]
)
@pytest.mark.parametrize(
    "row", [ROW, LONG, GOODS, STORY, replace(ROW, chip="", value="€78.00", value_note="14:02")]
)
def test_nothing_is_cut_off_and_nothing_overlaps(qapp, row, width, scale, density):
    apply_theme(qapp, "light", motion=False, scale=scale, density=density)
    placed = place(row, width, lead_width([row]))
    rects = [text.rect for text in placed.texts]
    for text in placed.texts:
        dot = stock_dot_side() + DOT_GAP if text.dot else 0
        assert text_width(text.words, text.role, text.weight) + dot <= text.rect.width() + 2, text.words
        assert text.rect.top() >= 0
        assert text.rect.bottom() <= placed.height
    taken = [*rects, *(each for each in (placed.mark, placed.chip, placed.chevron) if not each.isEmpty())]
    for number, one in enumerate(taken):
        assert not any(one.adjusted(1, 1, -1, -1).intersects(other) for other in taken[number + 1 :])


def test_what_is_said_of_the_stock_stands_beside_the_detail_where_there_is_room(qapp):
    detail, stock = (text.rect.top() for text in place(GOODS, 400, 0).texts[1:3])
    assert stock == detail
    detail, stock = (text.rect.top() for text in place(GOODS, 300, 0).texts[-3:-1])
    assert stock > detail


def test_a_history_shows_the_day_above_the_amount(qapp):
    texts = {text.words: text.rect.top() for text in place(STORY, 500, 0).texts}
    assert texts["Today 12:10"] < texts["€312.40"]


def test_all_words_are_shown_however_they_wrap(qapp):
    placed = place(LONG, 260, 0)
    shown = " ".join(text.words for text in placed.texts if text.weight != 600 or "€" not in text.words)
    assert LONG.title in shown


def test_rows_grow_with_the_text_and_are_low_in_dense_windows(qapp):
    heights = []
    for scale, density in ((1.0, "dense"), (1.0, "touch"), (1.3, "touch"), (2.0, "touch")):
        apply_theme(qapp, "light", motion=False, scale=scale, density=density)
        heights.append(place(ROW, 760, lead_width([ROW])).height)
    assert heights[0] == 40
    assert heights == sorted(set(heights))


def test_times_of_all_rows_take_the_same_room(qapp):
    short = replace(ROW, lead="14:26", lead_note="2 min")
    lead = lead_width([ROW, short])
    titles = [
        next(text.rect.left() for text in place(row, 500, lead).texts if text.words == row.title)
        for row in (ROW, short)
    ]
    assert titles[0] == titles[1]


def test_a_click_says_which_row_and_a_row_without_a_place_says_nothing(qtbot, rows):
    rows.show_rows((ROW, Row(title="Only said")))
    chosen = QSignalSpy(rows.chosen)
    for number in range(2):
        centre = rows.visualRect(rows.model().index(number, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert [chosen.at(n)[0] for n in range(chosen.count())] == [ROW.id]


def test_the_list_is_as_high_as_its_rows(qtbot, rows):
    rows.show_rows((ROW, LONG))
    assert rows.height() == rows.content_height()
    last = rows.visualRect(rows.model().index(1, 0))
    assert last.bottom() < rows.height()


def test_more_rows_at_the_end_leave_the_others_where_they_are(qtbot, rows):
    rows.show_rows((ROW,))
    reset, added = QSignalSpy(rows.model().modelReset), QSignalSpy(rows.model().rowsInserted)
    rows.show_rows((replace(ROW, title="Renamed"), LONG))
    assert (reset.count(), added.count()) == (0, 1)
    assert rows.rows()[0].title == "Renamed"
    rows.show_rows((LONG,))
    assert (reset.count(), rows.rows()) == (0, (LONG,))


def test_the_keyboard_passes_over_rows_that_lead_nowhere(qtbot, rows):
    late, more = Row(title="Late", heading=True), Row(title="Only said")
    rows.show_rows((late, ROW, more, LONG, more))
    for key, there in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_End, 3),
    ):
        qtbot.keyClick(rows, key)
        assert rows.currentIndex().row() == there


def test_a_screen_reader_hears_which_row_is_shown_beside(qtbot, rows):
    rows.show_rows((LONG, replace(ROW, selected=True)))
    heard = QAccessible.queryAccessibleInterface(rows)
    assert [heard.child(row).state().selected for row in range(2)] == [0, 1]


def test_a_list_whose_words_need_another_line_grows(qtbot, rows):
    rows.show_rows((replace(LONG, title="Short"),))
    before = rows.height()
    rows.show_rows((LONG,))
    assert rows.height() == rows.content_height() > before


def test_tab_reaches_the_first_row_that_leads_somewhere(qtbot):
    window = QWidget()
    column = QVBoxLayout(window)
    field, rows = QLineEdit(), RowList("Tasks")
    column.addWidget(field)
    column.addWidget(rows)
    qtbot.addWidget(window)
    rows.show_rows((Row(title="Late", heading=True), ROW))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert rows.hasFocus()
    assert rows.currentIndex().row() == 1


def test_a_list_of_words_alone_is_not_in_the_way_of_tab(qtbot, rows):
    rows.show_rows((Row(title="Version", value="0.1.0"),))
    assert rows.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_screen_reader_hears_the_whole_row(qtbot, rows):
    rows.show_rows((ROW,))
    heard = rows.model().data(rows.model().index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == (
        "14:26, 20 min late, Elžbieta Kairytė-Wiśniewska, P-4811 · 12 items · shelf A-2, Not picked"
    )
    assert rows.model().rowCount(QModelIndex()) == 1
