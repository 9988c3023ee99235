"""Which key does it: small key caps, and the bar of them at the foot of a dense window."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.kit.drawing import draw_text, outline_rounded
from ui.kit.text import Label
from ui.theme.mirror import margins
from ui.theme.tokens import current_theme

_PADDING, _LEAST = 7, 28
_SIDE, _GAP = 16, 8


def key_size(key: str) -> QSize:
    """Logical pixels of the cap of `key`."""
    theme = current_theme()
    words = QFontMetricsF(theme.font("caption", 500)).horizontalAdvance(key)
    return QSize(max(theme.px(_LEAST), round(words) + 2 * _PADDING), theme.text["caption"].line + 4)


def paint_key(painter: QPainter, rect: QRectF, key: str, ink: QColor, rim: QColor) -> None:
    """The cap of a key, filling `rect`: for buttons and delegates."""
    theme = current_theme()
    outline_rounded(painter, rect, theme.radius.sm, rim, theme.stroke.control)
    centre = Qt.AlignmentFlag.AlignCenter
    draw_text(painter, rect, key, role="caption", weight=500, colour=ink, align=centre)


class KeyHint(QWidget):
    """A key cap: "F2", "Esc", "↑ ↓"."""

    def __init__(self, key: str, tone: str = "ink2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._tone = key, tone
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def key(self) -> str:
        return self._key

    def sizeHint(self) -> QSize:
        return key_size(self._key)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = current_theme().color
        tone = self._tone if self.isEnabled() else "disabled_ink"
        rim = color.line_strong if tone == "ink2" else color[tone]
        paint_key(QPainter(self), QRectF(self.rect()), self._key, color[tone], rim)


class ShortcutBar(QWidget):
    """The keys that work here, in words, the most wanted first; at the far end a word on the state of things.

    Hints that find no room are not shown.
    """

    def __init__(
        self, hints: Sequence[tuple[str, str]] = (), status: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hints: list[_Hint] = []
        self.status = Label("", "caption", tone="ink2")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        self._row.setSpacing(_GAP)
        self._row.addStretch()
        self._row.addWidget(self.status)
        self.show_hints(hints)
        self.set_status(status)

    def show_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """`hints` are key and what it does."""
        for shown in self._hints:
            self._row.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        self._hints = [_Hint(key, words) for key, words in hints]
        for place, hint in enumerate(self._hints):
            self._row.insertWidget(place, hint)
        self._fit()

    def set_status(self, status: str) -> None:
        self.status.setText(status)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(0, current_theme().size.dense_row)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        color, painter = current_theme().color, QPainter(self)
        painter.fillRect(self.rect(), color.surface)
        painter.fillRect(0, 0, self.width(), current_theme().stroke.hairline, color.line)

    def _fit(self) -> None:
        room = self.width() - 2 * _SIDE - self.status.sizeHint().width()
        for hint in self._hints:
            room -= hint.sizeHint().width() + _GAP
            hint.setVisible(room >= 0)


class _Hint(QWidget):
    def __init__(self, key: str, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(0, 0, 12, 0))
        row.setSpacing(8)
        row.addWidget(KeyHint(key))
        row.addWidget(Label(words, "caption", tone="ink2"))
