import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.code_boxes import CodeBoxes
from ui.theme import apply_theme
from ui.theme.style import FocusRing, Ring


@pytest.fixture
def window(qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 20, 20, 20)
    qtbot.addWidget(page)

    def shown(*widgets):
        for widget in widgets:
            column.addWidget(widget)
        page.show()
        page.activateWindow()
        with qtbot.waitActive(page):
            pass
        return page

    return shown


def test_the_keyboard_brings_the_ring_and_a_click_takes_it_away(qtbot, qapp, window):
    first, second = Button("First"), Button("Second")
    window(first, second)
    ring = qapp.findChild(FocusRing)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring.ringed is None
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert ring.ringed is second
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring.ringed is None


def test_a_touched_button_that_goes_leaves_no_ring_on_the_next(qtbot, qapp, window):
    first, second = Button("First"), Button("Second")
    window(first, second)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    first.hide()
    assert second.hasFocus()
    assert qapp.findChild(FocusRing).ringed is None


def test_for_the_keyboard_the_ring_goes_on_to_the_next(qtbot, qapp, window):
    first, second, third = Button("First"), Button("Second"), Button("Third")
    window(first, second, third)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    second.hide()
    assert third.hasFocus()
    assert qapp.findChild(FocusRing).ringed is third


def test_the_ring_stands_2_px_off_the_control(theme, window):
    first, second = Button("First"), Button("Second")
    page = window(first, second)
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    ring = page.findChild(Ring)
    assert ring.geometry() == first.geometry().adjusted(-5, -5, 5, 5)
    image = page.grab().toImage()
    middle, top = first.geometry().center().x(), first.geometry().top()
    assert image.pixelColor(middle, top - 4).name() == theme.color.focus.name()
    assert image.pixelColor(middle, top - 1).name() != theme.color.focus.name()


def test_a_scrolling_page_cuts_no_side_off_the_ring(theme, window):
    area, inner = QScrollArea(), QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    button = Button("As wide as the page")
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    column.addWidget(button)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    window(area, Button("Second"))
    area.setFocus(Qt.FocusReason.MouseFocusReason)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    image = area.viewport().grab().toImage()
    middle, focus = button.geometry().center().y(), theme.color.focus.name()
    assert image.pixelColor(1, middle).name() == focus
    assert image.pixelColor(image.width() - 2, middle).name() == focus


def test_the_ring_leaves_with_its_control(qtbot, qapp, window):
    first, second = Button("First"), Button("Second")
    page = window(first, second)
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert qapp.findChild(FocusRing).ringed is first
    page.layout().removeWidget(first)
    first.setParent(None)
    first.deleteLater()
    qtbot.wait(10)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert qapp.findChild(FocusRing).ringed is not first


def test_text_fields_show_their_focus_themselves(qtbot, qapp, window):
    boxes = CodeBoxes()
    window(boxes, Button("Next"))
    boxes.setFocus(Qt.FocusReason.TabFocusReason)
    assert qapp.findChild(FocusRing).ringed is None


def test_a_page_that_holds_the_focus_has_no_ring(qapp, window):
    page = window(QWidget(), Button("Next"))
    qapp.findChild(FocusRing).by_keyboard = True
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    assert page.hasFocus()
    assert qapp.findChild(FocusRing).ringed is None


def test_applying_a_theme_again_adds_no_second_ring(qapp):
    apply_theme(qapp, "dark")
    apply_theme(qapp, "light", motion=False)
    assert len(qapp.findChildren(FocusRing)) == 1


def test_a_key_that_leads_somewhere_brings_the_ring_along(qtbot, qapp, window):
    first, second = Button("First"), Button("Second")
    page = window(first, second)
    QShortcut(QKeySequence("F6"), page).activated.connect(second.setFocus)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page, Qt.Key.Key_F6)
    assert qapp.findChild(FocusRing).ringed is second
