"""The sheets of a window."""

from PySide6.QtWidgets import QWidget

from ui.kit.sheet import Sheet


def open_sheets(window: QWidget) -> list[Sheet]:
    """From the lowest to the one on top."""
    return [each for each in window.findChildren(Sheet) if each.isVisible()]


def open_sheet(window: QWidget) -> Sheet | None:
    """The one on top."""
    shown = open_sheets(window)
    return shown[-1] if shown else None
