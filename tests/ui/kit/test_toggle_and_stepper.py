import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QValidator
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.kit.stepper import QuantityStepper
from ui.kit.toggle import Toggle, ToggleRow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stepper(qtbot):
    page = QWidget()
    made = QuantityStepper("Pieces", 0, 12)
    made.next = QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(made)
    column.addWidget(made.next)
    made.show_number(2)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    with qtbot.waitActive(page):
        pass
    made.setFocus()
    made.page = page
    return made


def test_the_whole_row_turns_the_switch(qtbot):
    row = ToggleRow("Gift receipt", "Without prices", "gift")
    qtbot.addWidget(row)
    row.resize(400, row.sizeHint().height())
    row.show()
    turned = QSignalSpy(row.toggled)
    for at in (QPoint(30, 20), QPoint(120, 20), QPoint(380, 20)):
        qtbot.mouseClick(row, LEFT, pos=at)
        assert row.childAt(at) is None or row.childAt(at).testAttribute(
            Qt.WidgetAttribute.WA_TransparentForMouseEvents
        )
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert turned.count() == 4


def test_a_blocked_row_says_why_and_turns_back_to_what_it_does(qtbot):
    row = ToggleRow("Send the receipt", "By e-mail")
    qtbot.addWidget(row)
    row.show()
    row.block("Needs the line")
    qtbot.mouseClick(row, LEFT)
    assert not row.isChecked()
    assert row.accessibleDescription() == "Needs the line"
    row.allow()
    assert (row.isEnabled(), row.accessibleDescription()) == (True, "By e-mail")


@pytest.mark.parametrize("make", [lambda: Toggle("Gift receipt"), lambda: ToggleRow("Gift receipt")])
def test_a_screen_reader_hears_a_check_box_and_whether_it_is_on(qtbot, make):
    toggle = make()
    qtbot.addWidget(toggle)
    heard = QAccessible.queryAccessibleInterface(toggle)
    assert heard.role() is QAccessible.Role.CheckBox
    assert heard.text(QAccessible.Text.Name) == "Gift receipt"
    toggle.setChecked(True)
    assert heard.state().checked


def test_on_and_off_differ_by_place_and_colour(qtbot, theme):
    toggle = Toggle("Gift receipt")
    qtbot.addWidget(toggle)
    toggle.resize(56, 48)
    off = toggle.grab().toImage()
    toggle.setChecked(True)
    on = toggle.grab().toImage()
    assert off.pixelColor(16, 24) == theme.color.rail_ink_active
    assert off.pixelColor(44, 24) == theme.color.line_strong
    assert on.pixelColor(12, 24) == theme.color.accent
    assert on.pixelColor(40, 24) == theme.color.on_accent


def test_buttons_step_and_stop_at_the_limits(qtbot, stepper):
    changed = QSignalSpy(stepper.changed)
    for _ in range(3):
        qtbot.mouseClick(stepper.fewer, LEFT)
    assert stepper.number() == 0
    assert changed.count() == 2
    assert not stepper.fewer.isEnabled()
    assert stepper.more.isEnabled()
    stepper.show_number(12)
    assert changed.count() == 2
    assert not stepper.more.isEnabled()


def test_a_held_button_repeats(qtbot, stepper):
    assert stepper.more.autoRepeat()
    QTest.mousePress(stepper.more, LEFT)
    qtbot.waitUntil(lambda: stepper.number() >= 4, timeout=5000)
    QTest.mouseRelease(stepper.more, LEFT)


@pytest.mark.parametrize(("key", "after"), [(Qt.Key.Key_Up, 3), (Qt.Key.Key_Down, 1)])
def test_arrow_keys_step(qtbot, stepper, key, after):
    qtbot.keyClick(stepper.field, key)
    assert stepper.number() == after


@pytest.mark.parametrize(("sign", "after"), [("+", 3), ("-", 1)])
def test_signs_step_as_the_shortcut_bar_says(qtbot, stepper, sign, after):
    qtbot.keyClicks(stepper.field, sign)
    assert stepper.number() == after


def test_a_typed_number_counts_at_once_and_leaving_the_field_changes_nothing(qtbot, stepper):
    """Else what a tap was meant for could move away under the finger."""
    changed = QSignalSpy(stepper.changed)
    stepper.field.selectAll()
    qtbot.keyClicks(stepper.field, "11")
    assert [changed.at(changed.count() - 1)[0], stepper.number()] == [11, 11]
    told = changed.count()
    stepper.next.setFocus()
    assert changed.count() == told


def test_who_types_keeps_the_caret_while_the_number_is_shown_again(qtbot, stepper):
    stepper.changed.connect(stepper.show_number)
    stepper.field.selectAll()
    qtbot.keyClicks(stepper.field, "11")
    assert stepper.number() == 11


@pytest.mark.parametrize("typed", ["13", "a", "1e1"])
def test_what_is_no_number_within_the_limits_cannot_be_typed(qtbot, stepper, typed):
    stepper.field.selectAll()
    qtbot.keyClicks(stepper.field, typed)
    qtbot.keyClick(stepper.field, Qt.Key.Key_Return)
    assert 0 <= stepper.number() <= 12
    assert stepper.field.text() in ("1", "2", "11")


def test_digits_of_other_scripts_are_no_number(stepper):
    assert stepper.field.validate("٣", 1)[0] is QValidator.State.Invalid


def test_a_stepper_without_its_digits_keeps_the_number_it_had(qtbot, stepper):
    stepper.field.selectAll()
    qtbot.keyClick(stepper.field, Qt.Key.Key_Delete)
    stepper.next.setFocus()
    assert stepper.number() == 2
    assert stepper.field.text() == "2"


def test_thousands_are_shown_apart_and_read_back(qtbot):
    stepper = QuantityStepper("Pieces", 0, 99_999)
    qtbot.addWidget(stepper)
    stepper.show_number(48_210)
    assert stepper.field.text() == "48\u202f210"
    stepper.field.interpretText()
    assert stepper.number() == 48_210


def test_a_screen_reader_hears_a_spin_box_with_its_name(stepper):
    heard = QAccessible.queryAccessibleInterface(stepper.field)
    assert heard.role() is QAccessible.Role.SpinBox
    assert heard.text(QAccessible.Text.Name) == "Pieces"
    assert [stepper.fewer.accessibleName(), stepper.more.accessibleName()] == ["One less", "One more"]


def test_a_number_that_is_touched_is_typed_anew(qtbot, stepper):
    stepper.show_number(1)
    QTest.mouseClick(stepper.field.lineEdit(), LEFT)
    qtbot.waitUntil(lambda: stepper.field.lineEdit().selectedText() == "1")
    qtbot.keyClicks(stepper.field, "7")
    assert stepper.number() == 7
