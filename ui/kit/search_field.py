"""A field to narrow a list by words, with a cross that empties it."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from ui.kit.icon_button import IconButton
from ui.theme.mirror import margins
from ui.theme.tokens import current_theme


class SearchField(QLineEdit):
    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMinimumHeight(current_theme().size.touch)
        self.cross = IconButton("x", self.tr("Clear"), size=20, parent=self)
        self.cross.clicked.connect(self._empty)
        self.textChanged.connect(self._offer_cross)
        self._offer_cross()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.cross.sizeHint().boundedTo(QSize(self.width(), self.height()))
        at_end = QRect(self.width() - size.width(), (self.height() - size.height()) // 2, *size.toTuple())
        self.cross.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), at_end))

    def _offer_cross(self) -> None:
        shown = bool(self.text())
        self.cross.setVisible(shown)
        self.setTextMargins(margins(0, 0, self.cross.sizeHint().width() if shown else 0, 0))

    def _empty(self) -> None:
        self.clear()
        self.setFocus()
