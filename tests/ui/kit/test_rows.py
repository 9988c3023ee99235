"""Lists of painted rows, for keyboard and screen reader."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.kit.drawing import draw_text, fill_rounded
from ui.kit.row_model import RowModel
from ui.kit.row_view import RowView
from ui.kit.rows import ROW, RowAction, RowDelegate
from ui.theme import apply_theme
from ui.theme.style import FocusRing

LEFT = Qt.MouseButton.LeftButton


class Lines(RowDelegate):
    def actions(self, index):
        return (RowAction("undo", "Undo"), RowAction("call", "Call")) if index.row() < 2 else ()

    def action_rect(self, rect, index, key):
        return QRect(rect.right() - (104 if key == "undo" else 52), rect.top() + 4, 48, 48)

    def paint_content(self, painter, rect, option, index):
        draw_text(painter, rect.toRectF(), index.data())
        for action in self.actions(index):
            fill_rounded(painter, self.action_rect(rect, index, action.key).toRectF(), 4, option_fill())


def option_fill():
    from ui.theme import current_theme

    return current_theme().color.warn


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


def test_the_buttons_painted_in_a_row_are_reached_by_pointer_and_keyboard(qtbot, view, rows):
    acted, opened = QSignalSpy(view.acted), QSignalSpy(view.opened)
    call = view.itemDelegate().action_rect(view.visualRect(rows.index(0)), rows.index(0), "call")
    qtbot.mouseClick(view.viewport(), LEFT, pos=call.center())
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [(acted.at(n)[0][0], acted.at(n)[1]) for n in range(acted.count())] == [
        ("Mari", "call"),
        ("Mari", "undo"),
        ("Mari", "call"),
    ]
    assert opened.count() == 0
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_action == ""


def test_from_right_to_left_buttons_are_hit_where_they_are_painted(qtbot, right_to_left, view, rows):
    row = view.visualRect(rows.index(0))
    image = view.viewport().grab().toImage()
    painted = [x for x in range(row.width()) if image.pixelColor(x, row.center().y()) == option_fill()]
    assert painted and max(painted) < row.width() / 2
    acted = QSignalSpy(view.acted)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(min(painted) + 4, row.center().y()))
    assert acted.at(0)[1] == "call"


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
    view.choose(1)
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
