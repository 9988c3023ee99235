"""Lists of painted rows, for keyboard and screen reader."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.kit.drawing import draw_text
from ui.kit.row_model import RowModel
from ui.kit.row_view import RowView
from ui.kit.rows import ROW, RowDelegate
from ui.theme import apply_theme
from ui.theme.style import FocusRing

LEFT = Qt.MouseButton.LeftButton


class Lines(RowDelegate):
    def paint_content(self, painter, rect, option, index):
        draw_text(painter, rect.toRectF(), index.data())


def people(*names):
    return [(name, f"{len(name)} letters") for name in names]


@pytest.fixture
def rows():
    return RowModel(lambda row: row[0], lambda row: row[0], lambda row: row[1])


@pytest.fixture
def view(qtbot, rows):
    page = QWidget()
    made = RowView(rows, Lines(56), "People")
    QVBoxLayout(page).addWidget(made)
    rows.show_rows(people("Mari", "Zofia", "Tuomas"))
    page.resize(400, 300)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    with qtbot.waitActive(page):
        pass
    made.page = page
    return made


def test_a_screen_reader_hears_every_row(view):
    heard = QAccessible.queryAccessibleInterface(view)
    assert heard.role() is QAccessible.Role.List
    assert heard.text(QAccessible.Text.Name) == "People"
    rows = [heard.child(place) for place in range(heard.childCount())]
    assert [row.text(QAccessible.Text.Name) for row in rows] == ["Mari", "Zofia", "Tuomas"]
    assert [row.text(QAccessible.Text.Description) for row in rows] == [
        "4 letters",
        "5 letters",
        "6 letters",
    ]
    assert {row.role() for row in rows} == {QAccessible.Role.ListItem}


def test_a_row_opens_by_click_and_by_enter(qtbot, view, rows):
    opened = QSignalSpy(view.opened)
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(rows.index(1)).center() - QPoint(100, 0))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [opened.at(n)[0][0] for n in range(opened.count())] == ["Zofia", "Tuomas"]


def heard(view, row):
    return QAccessible.queryAccessibleInterface(view).child(row)


def test_a_screen_reader_opens_a_row(view):
    opened = QSignalSpy(view.opened)
    row = heard(view, 1)
    row.actionInterface().doAction(row.actionInterface().actionNames()[0])
    row.actionInterface().doAction(row.actionInterface().actionNames()[0])
    assert [opened.at(n)[0][0] for n in range(opened.count())] == ["Zofia", "Zofia"]


def test_a_screen_reader_hears_which_row_is_chosen_whatever_is_pressed(qtbot, view, rows):
    view.mark(2)
    assert [heard(view, row).state().selected for row in range(3)] == [0, 0, 1]
    row = heard(view, 0)
    row.actionInterface().doAction(row.actionInterface().actionNames()[0])
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(rows.index(1)).center())
    assert [heard(view, row).state().selected for row in range(3)] == [0, 0, 1]
    view.mark(-1)
    assert not view.selectedIndexes()


def test_rows_that_are_only_read_open_nothing(qtbot, rows):
    view = RowView(rows, Lines(56), pressable=False)
    qtbot.addWidget(view)
    rows.show_rows(people("Mari"))
    view.show()
    opened = QSignalSpy(view.opened)
    row = heard(view, 0)
    for name in row.actionInterface().actionNames():
        row.actionInterface().doAction(name)
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(rows.index(0)).center())
    assert opened.count() == 0


def ring_pixels(view, theme):
    image = view.viewport().grab().toImage()
    return [y for y in range(image.height()) if image.pixelColor(120, y) == theme.color.focus]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_row_that_the_keyboard_stands_on_is_ringed(qtbot, qapp, view, rows, name):
    theme = apply_theme(qapp, name, motion=False)
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(rows.index(0)).center() - QPoint(100, 0))
    assert ring_pixels(view, theme) == []
    qtbot.keyClick(view, Qt.Key.Key_Down)
    ringed = ring_pixels(view, theme)
    assert ringed
    assert view.visualRect(rows.index(1)).top() <= min(ringed) < max(ringed)
    assert max(ringed) <= view.visualRect(rows.index(1)).bottom()
    assert qapp.findChild(FocusRing).ringed is None


def test_coming_by_tab_stands_on_the_first_row_without_opening_it(view):
    opened = QSignalSpy(view.opened)
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.currentIndex().row() == 0
    assert not view.selectedIndexes()
    assert opened.count() == 0


def test_rows_that_come_and_go_leave_the_keyboard_where_it_was(view, rows):
    view.setCurrentIndex(rows.index(1))
    rows.show_rows(people("Aino", "Mari", "Zofia"))
    assert view.currentIndex().data(ROW)[0] == "Zofia"
    rows.show_rows(people("Zofia", "Kadri"))
    assert view.currentIndex().row() == 0
    assert [row[0] for row in rows.rows()] == ["Zofia", "Kadri"]
    assert (rows.row_of("Kadri"), rows.row_of("Mari")) == (1, -1)


def test_a_row_whose_content_changes_is_told(rows):
    rows.show_rows([("Mari", "4 letters")])
    told = QSignalSpy(rows.dataChanged)
    rows.show_rows([("Mari", "signed")])
    assert told.count() == 1
    assert rows.data(rows.index(0), Qt.ItemDataRole.AccessibleDescriptionRole) == "signed"


def test_a_list_that_grows_is_as_tall_as_its_rows(qtbot, rows):
    view = RowView(rows, Lines(56), grows=True)
    qtbot.addWidget(view)
    rows.show_rows(people("Mari", "Zofia"))
    assert view.height() == 2 * 56
    rows.show_rows(people("Mari"))
    assert view.height() == 56


@pytest.mark.parametrize(
    ("scale", "density", "tall"), [(1.3, "touch", 73), (2.0, "touch", 112), (1.0, "dense", 40)]
)
def test_rows_grow_with_the_text_and_shrink_where_a_pointer_works(qapp, scale, density, tall):
    apply_theme(qapp, "light", motion=False, scale=scale, density=density)
    assert Lines(56, dense=40).row_height() == tall
    QApplication.processEvents()
