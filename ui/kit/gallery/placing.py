"""How samples stand beside and below each other."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.text import Label


def side_by_side(*widgets: QWidget, gap: int = 12, stretch: bool = True) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(gap)
    for widget in widgets:
        line.addWidget(widget)
    if stretch:
        line.addStretch()
    return holder


def below_each_other(*widgets: QWidget, gap: int = 8) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for widget in widgets:
        column.addWidget(widget)
    return holder


def halves(left: QWidget, right: QWidget) -> QWidget:
    holder = QWidget()
    holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    for column, widget in enumerate((left, right)):
        grid.addWidget(widget, 0, column)
        grid.setColumnStretch(column, 1)
        grid.setColumnMinimumWidth(column, 276)
    return holder


def captioned(caption: str, widget: QWidget) -> QWidget:
    return below_each_other(Label(caption, "caption", weight=600, tone="ink3"), widget)
