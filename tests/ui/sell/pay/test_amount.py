from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.screens.sell.pay.amount import AmountField


def test_an_amount_is_written_over_whether_it_is_tapped_first_or_not(qtbot: QtBot, host: QWidget) -> None:
    for taps in (0, 1):
        field = AmountField("Amount", "EUR", host)
        field.show()
        field.show_minor(17_235)
        field.setFocus()
        for _ in range(taps):
            QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        QTest.keyClicks(field, "100")
        assert field.minor() == 100_00, taps


def test_the_second_tap_places_the_cursor(qtbot: QtBot, host: QWidget) -> None:
    field = AmountField("Amount", "EUR", host)
    field.show()
    field.show_minor(17_200)
    field.setFocus()
    for _ in range(2):
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert not field.hasSelectedText()
