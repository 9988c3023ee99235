import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from ui.kit.button import Button
from ui.kit.icon_button import IconButton
from ui.theme import apply_theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def button(qtbot, qapp):
    apply_theme(qapp, "light", motion=True)
    made = Button("Park")
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_was_pressed_stays_so_for_a_moment(qtbot, button):
    qtbot.mouseClick(button, LEFT)
    assert button.isDown()
    qtbot.waitUntil(lambda: not button.isDown())


def test_taps_in_quick_succession_all_count(qtbot, button):
    clicked = QSignalSpy(button.clicked)
    for _ in range(4):
        qtbot.mouseClick(button, LEFT)
    assert clicked.count() == 4


def test_a_slow_second_press_is_not_let_go_by_the_first(qtbot, button):
    clicked = QSignalSpy(button.clicked)
    qtbot.mouseClick(button, LEFT)
    qtbot.mousePress(button, LEFT)
    qtbot.wait(120)
    qtbot.mouseRelease(button, LEFT)
    assert clicked.count() == 2


def test_a_button_that_gets_busy_is_let_go_at_once(button, qtbot):
    button.clicked.connect(lambda: button.set_busy(True))
    qtbot.mouseClick(button, LEFT)
    assert not button.isDown()
    button.set_busy(False)


def test_with_reduced_motion_and_on_buttons_that_repeat_nothing_lingers(qtbot, qapp, button):
    stepping = IconButton("plus", "One more")
    stepping.setAutoRepeat(True)
    qtbot.addWidget(stepping)
    stepping.show()
    qtbot.mouseClick(stepping, LEFT)
    assert not stepping.isDown()
    apply_theme(qapp, "light", motion=False)
    qtbot.mouseClick(button, LEFT)
    assert not button.isDown()


def test_esc_right_after_a_tap_closes_what_is_open(qtbot, button):
    qtbot.mouseClick(button, LEFT)
    escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(button, escape)
    assert not escape.isAccepted()  # it goes on to the sheet
