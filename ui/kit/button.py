"""Push buttons. The style sheet gives fill and border; icon and words are painted, so nothing clips."""

import math
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ui.kit.key_hint import key_size, paint_key
from ui.kit.press import Press
from ui.kit.text import Paragraph, evened, laid_out
from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror, upright
from ui.theme.tokens import TextRole, current_theme

Kind = Literal["primary", "secondary", "danger", "quiet", "plain"]
Height = Literal["dense_control", "touch", "touch_large", "tender", "pin_key"]

_INK = {
    "primary": "on_accent",
    "secondary": "ink",
    "danger": "danger_ink",
    "quiet": "accent_ink",
    "plain": "ink2",
    "key": "ink",
    "option": "ink",
}
_GAP = 8
_ICON = 20
_PADDING = 17
_TIGHT = 8  # of the padding when the words need the room
_KEY_RIGHT = 9
_SPINNER = 20


class Button(QPushButton):
    """A verb with its object. With an icon and no text it is square: give it an accessible name then."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "secondary",
        *,
        icon: str | None = None,
        trailing: bool = False,
        height: Height = "touch",
        parent: QWidget | None = None,
    ) -> None:
        """A `trailing` icon stands after the words: what opens a menu."""
        super().__init__(parent)
        self._words = ""
        self._icon, self._trailing = icon, trailing
        self._height: Height = height
        self._key = ""
        self._rows = 1
        self._busy = False
        self._turn: QVariantAnimation | None = None
        self.setProperty("kind", kind)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        Press(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_kind(self, kind: Kind) -> None:
        """Where one button does another thing at another time."""
        if kind != self.property("kind"):
            self.setProperty("kind", kind)
            self.style().polish(self)

    def setText(self, text: str) -> None:
        """Shows the words as they are: an ampersand is no shortcut."""
        self._words = text
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def words(self) -> str:
        return self._words

    def set_icon(self, name: str | None) -> None:
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_key_hint(self, key: str) -> None:
        """The key that does the same, shown where one works with a keyboard. It does not bind the key."""
        self._key = key
        self.setAccessibleDescription(key)
        self.updateGeometry()
        self.update()

    def is_busy(self) -> bool:
        return self._busy

    def set_busy(self, busy: bool) -> None:
        """A busy button keeps its size and its focus, shows a spinner, and takes no further click."""
        if busy == self._busy:
            return
        self._busy = busy
        self.setDown(False)
        if busy and current_theme().motion:
            self._turn = QVariantAnimation(self)
            self._turn.setStartValue(0.0)
            self._turn.setEndValue(360.0)
            self._turn.setDuration(900)
            self._turn.setLoopCount(-1)
            self._turn.valueChanged.connect(self.update)
            self._turn.start()
        elif self._turn is not None:
            self._turn.stop()
            self._turn.deleteLater()
            self._turn = None
        self.update()

    def block(self, reason: str) -> None:
        """Disables the button and says why, in words, to pointer and screen reader."""
        self.setEnabled(False)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def allow(self) -> None:
        self.setEnabled(True)
        self.setToolTip("")
        self.setAccessibleDescription(self._key)

    def click(self) -> None:
        if not self._busy:
            super().click()

    def sizeHint(self) -> QSize:
        if not self._words:
            return QSize(self._least(), self._least())
        roomy = 8 if self._height == "tender" else 0
        sides = _PADDING - 3 + _KEY_RIGHT if self._shown_key() else 2 * (_PADDING + roomy)
        width = self._text_width() + self._beside() + sides
        return QSize(math.ceil(width), self._tall())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word: the others go onto lines of their own."""
        if not self._words:
            return self.sizeHint()
        metrics = QFontMetricsF(self._font())
        longest = max(metrics.horizontalAdvance(word) for word in [*self._words.split(), ""])
        width = math.ceil(longest + self._beside() + 2 * _TIGHT) + 1
        return QSize(min(width, self.sizeHint().width()), self._tall())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rows = self._laid_out().lineCount()
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        pressing = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin)
        if self._busy and event.type() in pressing:
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._busy:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._busy and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        if self._busy:
            self._paint_spinner(painter)
        else:
            self._paint_content(painter)

    def _role(self) -> TextRole:
        return "title" if self._height == "tender" else "body"

    def _font(self) -> QFont:
        return current_theme().font(self._role(), 400 if self.property("kind") == "plain" else 600)

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return current_theme().color.disabled_ink
        if self.property("kind") == "option" and self.isChecked():
            return current_theme().color.accent_ink
        return current_theme().color[_INK[self.property("kind")]]

    def _glyph_size(self) -> int:
        return current_theme().glyph(_ICON if self._words else 24)

    def _least(self) -> int:
        height: int = getattr(current_theme().size, self._height)
        return height

    def _tall(self) -> int:
        return self._least() + (self._rows - 1) * self._line()

    def _line(self) -> int:
        return current_theme().text[self._role()].line

    def _text_width(self) -> float:
        return QFontMetricsF(self._font()).horizontalAdvance(self._words)

    def _lead(self) -> int:
        """Width of the icon and its gap."""
        return self._glyph_size() + (_GAP if self._words else 0) if self._icon else 0

    def _shown_key(self) -> str:
        return self._key if current_theme().density == "dense" else ""

    def _beside(self) -> int:
        """Width of all but the words."""
        key = self._shown_key()
        return self._lead() + (_GAP + key_size(key).width() if key else 0)

    def _laid_out(self) -> QTextLayout:
        room = self.width() - 2 * _TIGHT - self._beside()
        line = self._line()
        if self._text_width() <= room:
            return laid_out(self._words, self._font(), math.ceil(self._text_width()) + 1, line)
        room = evened(self._words, self._font(), max(1, room))
        return laid_out(self._words, self._font(), room, line, Qt.AlignmentFlag.AlignHCenter)

    def _paint_content(self, painter: QPainter) -> None:
        mirror(painter, self.rect())
        ink, glyph, words = self._ink(), self._glyph_size(), self._laid_out()
        wide = words.lineAt(0).width() if self._words else 0
        left = (self.width() - self._lead() - wide) / 2
        if key := self._shown_key():
            size = key_size(key)
            cap = QRectF(QPointF(0, (self.height() - size.height()) / 2), size)
            cap.moveRight(self.width() - _KEY_RIGHT)
            paint_key(painter, cap, key, ink, ink)
            left = min(left, cap.left() - _GAP - wide - self._lead())
        after = self._trailing and bool(self._words)
        if self._icon:
            at = left + wide + _GAP if after else left
            paint_icon(painter, QRectF(at, (self.height() - glyph) / 2, glyph, glyph), self._icon, ink)
        if self._words:
            tall = words.lineCount() * self._line()
            rect = QRectF(left + (0 if after else self._lead()), (self.height() - tall) / 2, wide, tall)
            painter.setPen(ink)
            with upright(painter, rect):
                words.draw(painter, rect.topLeft())

    def _paint_spinner(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink(), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        side = current_theme().glyph(_SPINNER)
        rect = QRectF(0, 0, side - 3, side - 3)
        rect.moveCenter(QRectF(self.rect()).center())
        turned = float(self._turn.currentValue() or 0.0) if self._turn else 0.0
        painter.drawArc(rect, int((120 - turned) * 16), 300 * 16)


class ActionWithReason(QWidget):
    """The primary action of a panel; when it is blocked, the reason stands above it in words."""

    def __init__(self, button: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = button
        self.reason = Paragraph(role="caption", align=Qt.AlignmentFlag.AlignHCenter)
        self.reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.reason)
        column.addWidget(button)

    def block(self, reason: str) -> None:
        self.button.block(reason)
        self.reason.setText(reason)
        self.reason.show()

    def allow(self) -> None:
        self.button.allow()
        self.reason.hide()
