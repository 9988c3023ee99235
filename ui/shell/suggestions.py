"""What the omnibox offers while somebody types; the focus stays in the field."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.drawing import draw_text, fill_rounded, paint_shadow
from ui.shell.omnibox import OmniboxView, Suggestion
from ui.theme.icons import paint_icon
from ui.theme.tokens import current_theme

_ROW = 56
_HEADING = 32
_SHADOW = 24


class SuggestionRow(QPushButton):
    """`heading` stands above the first row of its group."""

    def __init__(self, suggestion: Suggestion, selected: bool, heading: str = "") -> None:
        super().__init__()
        self._suggestion, self._selected, self._heading = suggestion, selected, heading
        self.setAccessibleName(f"{suggestion.title} {suggestion.detail}")
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, _ROW + (_HEADING if self._heading else 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        color, painter, frame = current_theme().color, QPainter(self), QRectF(self.rect())
        if self._heading:
            place = QRectF(16, 8, frame.width() - 32, _HEADING - 8)
            draw_text(painter, place, self._heading, role="caption", weight=600, colour=color.ink3)
            frame.setTop(_HEADING)
        painter.translate(0, frame.top())
        frame.moveTop(0)
        if self._selected or self.underMouse():
            fill_rounded(painter, frame, 8, color.accent_soft if self._selected else color.hover)
        paint_icon(painter, QRectF(16, (_ROW - 24) / 2, 24, 24), self._suggestion.icon, color.ink2)
        text = frame.adjusted(56, 0, -16, 0)
        title = QRectF(text.left(), 7, text.width(), 22)
        draw_text(painter, title, self._suggestion.title, weight=500)
        detail = QRectF(text.left(), 29, text.width(), 18)
        draw_text(painter, detail, self._suggestion.detail, role="caption", colour=color.ink3)


class Suggestions(QWidget):
    chosen = Signal(int)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SHADOW + 8, _SHADOW + 8, _SHADOW + 8, _SHADOW + 8)
        self._column.setSpacing(0)
        self.hide()

    def show_view(self, view: OmniboxView, below: QWidget) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        group = ""
        for place, each in enumerate(view.suggestions):
            if each.group != group:
                group = heading = each.group
            else:
                heading = ""
            row = SuggestionRow(each, place == view.selected, heading)
            row.setObjectName(f"suggestion-{place}")
            row.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            self._column.addWidget(row)
            row.show()  # counts in the layout at once
        self.setVisible(bool(view.suggestions) and view.state == "focus")
        if not self.isHidden():
            corner = below.mapTo(self._host, below.rect().bottomLeft())
            height = self._column.totalSizeHint().height()
            self.setGeometry(
                corner.x() - _SHADOW, corner.y() + 8 - _SHADOW, below.width() + 2 * _SHADOW, height
            )
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        frame = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        paint_shadow(painter, frame, theme.radius.lg)
        fill_rounded(painter, frame, theme.radius.lg, theme.color.surface)
