"""Short options in rows."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.kit.focus import tab_stops
from ui.kit.option_grid import OptionGrid


def test_tab_reaches_options_where_they_stand_whenever_they_are_shown(qtbot):
    page, before, after = QWidget(), QLineEdit(), QLineEdit()
    qtbot.addWidget(page)
    grid, column = OptionGrid("reason", 2), QVBoxLayout(page)
    for part in (before, grid, after):
        column.addWidget(part)
    for options in ((("a", "A"), ("b", "B")), (("c", "C"), ("d", "D"))):
        grid.show_options(options, "")
        assert tab_stops(page) == [before, *grid.buttons.values(), after]
