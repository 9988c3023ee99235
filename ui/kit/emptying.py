"""Layouts are emptied before they are filled anew."""

from PySide6.QtWidgets import QLayout


def release(layout: QLayout) -> None:
    """Takes all out; the widgets live on.

    `removeWidget` ends the item at once: one that lives on would keep the widget's old height.
    """
    for place in reversed(range(layout.count())):
        item = layout.itemAt(place)
        if item is not None and (widget := item.widget()) is not None:
            layout.removeWidget(widget)
        else:
            layout.takeAt(place)


def clear(layout: QLayout) -> None:
    """Takes all out; the widgets go."""
    items = [layout.itemAt(place) for place in range(layout.count())]
    widgets = [widget for item in items if item is not None and (widget := item.widget()) is not None]
    release(layout)
    for widget in widgets:
        widget.hide()
        widget.deleteLater()
