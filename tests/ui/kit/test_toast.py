"""Toasts with a way back, out of the way of what is to be pressed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.text import Paragraph
from ui.kit.toast import Toasts
from ui.theme import apply_theme


@pytest.fixture
def page(qtbot):
    made = QWidget()
    made.resize(800, 600)
    made.above = Button("Above")
    column = QVBoxLayout(made)
    column.addWidget(made.above)
    column.addStretch()
    made.foot = QHBoxLayout()
    column.addLayout(made.foot)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    return made


def test_ctrl_z_takes_back(qtbot, page):
    toasts, taken_back = Toasts(page), []
    page.above.setFocus()
    toasts.say("Line removed", undo=lambda: taken_back.append(1))
    qtbot.keyClick(page.above, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert taken_back == [1]
    assert toasts.current() is None


def test_undo_is_reached_by_tab(qtbot, page):
    toasts, taken_back = Toasts(page), []
    page.above.setFocus()
    toasts.say("Line removed", undo=lambda: taken_back.append(1))
    qtbot.keyClick(page.above, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is toasts.current().undo
    qtbot.keyClick(toasts.current().undo, Qt.Key.Key_Space)
    assert taken_back == [1]


def test_a_toast_waits_while_the_keyboard_is_on_it(page):
    toasts = Toasts(page)
    toasts.say("Line removed", undo=lambda: None)
    toasts.current().undo.setFocus(Qt.FocusReason.TabFocusReason)
    assert not toasts._timer.isActive()
    page.above.setFocus()
    assert toasts._timer.isActive()


def test_a_toast_waits_while_the_pointer_is_on_it(page):
    toasts = Toasts(page)
    toasts.say("Saved")
    QTest.mouseMove(toasts.current(), QPoint(60, 50))
    QApplication.processEvents()
    assert not toasts._timer.isActive()


def test_a_toast_stands_above_a_primary_action_that_it_would_cover(page):
    action = Button("Pay €258.20", "primary", height="tender")
    page.foot.addWidget(action)
    QApplication.processEvents()
    toasts = Toasts(page)
    toasts.say("Scarf added. Basket is €258.20")
    assert not toasts.current().frame().intersects(action.geometry())
    assert toasts.current().frame().bottom() < action.y()


def test_a_toast_beside_the_primary_action_stays_low(page):
    action = Button("Pay", "primary")
    page.foot.addStretch()
    page.foot.addWidget(action)
    QApplication.processEvents()
    toasts = Toasts(page)
    toasts.say("Saved")
    assert toasts.current().frame().bottom() == 600 - 24 - 1


@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
def test_long_news_wrap_and_are_whole(qapp, page, scale):
    apply_theme(qapp, "light", motion=False, scale=scale)
    toasts = Toasts(page)
    toasts.say("Saved on this device. It is sent to the others when the line is back. " * 2, undo=print)
    words = toasts.current().findChild(Paragraph)
    QApplication.processEvents()
    assert words.height() >= words.heightForWidth(words.width())
    assert toasts.current().frame().left() >= 0
    assert toasts.current().frame().right() <= 800


def test_from_right_to_left_it_stands_at_the_right(right_to_left, page):
    toasts = Toasts(page)
    toasts.say("Saved")
    assert toasts.current().frame().right() == 800 - 24 - 1
