"""What is higher than its place scrolls there: by finger, wheel, bar and keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.kit.finger import scroll_by_finger


def scrolling(inner: QWidget) -> QScrollArea:
    """`inner` as wide as the area, on the ground of what lies below; the keyboard goes to what is in it."""
    inner.setProperty("plain", True)
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll_by_finger(area)
    return area
