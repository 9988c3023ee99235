"""What is shown as a window of its own: it takes the focus, and flashes."""

import pytest
from PySide6.QtWidgets import QWidget


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Names of what is shown as a window. Not by a filter on the application: see ui/shell/idle.py."""
    windows: set[str] = set()
    set_visible, show = QWidget.setVisible, QWidget.show

    def noted(widget: QWidget) -> None:
        if widget.isWindow():
            windows.add(type(widget).__name__)

    def setVisible(widget: QWidget, visible: bool) -> None:
        if visible:
            noted(widget)
        set_visible(widget, visible)

    def shown(widget: QWidget) -> None:
        noted(widget)
        show(widget)

    monkeypatch.setattr(QWidget, "setVisible", setVisible)
    monkeypatch.setattr(QWidget, "show", shown)
    return windows
