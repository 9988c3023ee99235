"""A way to pay as a button: an icon, its name, and a line that says how it stands."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.glyph import Glyph
from ui.kit.key_hint import KeyHint
from ui.kit.press import Press
from ui.kit.text import Paragraph
from ui.theme.mirror import margins
from ui.theme.tokens import current_theme


class TenderButton(QPushButton):
    """Where it can't be used its line says why."""

    def __init__(
        self,
        title: str,
        icon: str,
        kind: Literal["primary", "secondary"] = "secondary",
        *,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        primary = kind == "primary"
        self.setProperty("kind", kind)
        self.setAccessibleName(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        Press(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.title = Paragraph(
            title, "title" if primary else "body", weight=600, tone="on_accent" if primary else "ink"
        )
        self.detail = Paragraph("", "caption", tone="on_accent" if primary else "ink3")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self.title)
        words.addWidget(self.detail)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(17 if primary else 13, 6, 8, 6))
        row.setSpacing(12 if primary else 9)
        row.addWidget(Glyph(icon, 24 if primary else 20, "on_accent" if primary else "ink2"))
        row.addLayout(words, 1)
        self._key = KeyHint(key, "on_accent" if primary else "ink2")
        row.addWidget(self._key)
        self.say("")

    def tighten(self, tight: bool) -> None:
        """Several of them beside each other have less room around their words."""
        row, primary = self._row(), self.property("kind") == "primary"
        row.setContentsMargins(margins(9, 6, 6, 6) if tight else margins(17 if primary else 13, 6, 8, 6))
        row.setSpacing(7 if tight else 12 if primary else 9)

    def say(self, detail: str, *, blocked: bool = False) -> None:
        """How it stands; blocked, why it can't be used."""
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleDescription(detail)
        self.setEnabled(not blocked)
        self.setMinimumHeight(self._least())  # Qt asks the layout for a height, and not the button
        self._show_key()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_key()

    def sizeHint(self) -> QSize:
        return self._row().totalSizeHint().expandedTo(QSize(0, self._least()))

    def minimumSizeHint(self) -> QSize:
        return self._row().totalMinimumSize().expandedTo(QSize(0, self._least()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._least(), self._row().totalHeightForWidth(width))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ChildPolished:
            for child in self.findChildren(QWidget):
                child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return super().event(event)

    def _show_key(self) -> None:
        self._key.setVisible(bool(self._key.key()) and current_theme().density == "dense")

    def _row(self) -> QHBoxLayout:
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        return row

    def _least(self) -> int:
        size = current_theme().size
        return size.tender if self.detail.text() else size.touch_large
