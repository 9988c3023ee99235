"""The one field for scans and searches. It says what the input became."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ui.kit.drawing import draw_text
from ui.kit.icon_button import IconButton
from ui.kit.key_hint import KeyHint
from ui.kit.text import Paragraph
from ui.theme.mirror import margins
from ui.theme.tokens import current_theme

OmniboxState = Literal["rest", "focus", "routed", "missing"]

_ICONS = {"missing": ("circle-alert", "warn_ink")}
_SCAN = ("scan-barcode", "accent")
_LEAST_HINT = 96  # px; what is narrower helps nobody
_AROUND_HINT = 24  # px at most
_UNBOUNDED = 16_777_215  # QWIDGETSIZE_MAX


class _Field(QLineEdit):
    """As wide as its text, so that the hint can follow it."""

    focus_changed = Signal(bool)
    escaped = Signal()

    def __init__(self, placeholder: str, brief: str) -> None:
        super().__init__()
        self._placeholder, self._brief = placeholder, brief
        self.told = False  # what stands here was not typed: the next character begins anew
        self.setAccessibleName(placeholder)
        self.setFont(current_theme().font("body", 600))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        shown = self.text() or self._placeholder
        width = QFontMetricsF(current_theme().font("body", 600)).horizontalAdvance(shown)
        return QSize(round(width) + 10, current_theme().px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(48, current_theme().px(32))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if self.told and event.text().isprintable() and event.text():
            self.selectAll()
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.text():
            rect = QRectF(self.rect()).adjusted(2, 0, 0, 0)
            draw_text(QPainter(self), rect, self.asked(rect.width()), colour=current_theme().color.ink3)

    def asked(self, room: float) -> str:
        """What this field takes, in as many words as have room; the barcode before it says it too."""
        metrics = QFontMetricsF(current_theme().font("body"))
        asked = (self._placeholder, self._brief)
        return next((each for each in asked if metrics.horizontalAdvance(each) <= room), "")


class Omnibox(QFrame):
    """`typed` follows every edit by hand, `submitted` comes with Enter, `cleared` with the cross or Esc."""

    typed = Signal(str)
    submitted = Signal(str)
    cleared = Signal()
    camera = Signal()  # the barcode before the field was pressed

    def __init__(self, placeholder: str, brief: str = "", parent: QWidget | None = None) -> None:
        """`brief` stands in the empty field where `placeholder` has no room."""
        super().__init__(parent)
        self._state: OmniboxState = "rest"
        self.field = _Field(placeholder, brief)
        self.icon = IconButton(_SCAN[0], self.tr("Scan with the camera"), tone=_SCAN[1])
        self.icon.setObjectName("omnibox-camera")
        self.icon.clicked.connect(self.camera)
        self.hint = Paragraph("", "caption", tone="ink3")
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # what is left
        self.clear_button = IconButton("x", self.tr("Clear"), size=20)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(current_theme().size.touch_large)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(margins(self._before_icon(), 0, 1, 0))
        row.setSpacing(0)
        row.addWidget(self.icon)
        row.addWidget(self.field)
        row.addSpacing(4)
        row.addWidget(self.hint, 1, Qt.AlignmentFlag.AlignVCenter)  # two lines where one is too short
        row.addWidget(self.clear_button)
        self._key: KeyHint | None = None
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self._submit)
        self.field.focus_changed.connect(self._focus_changed)
        self.field.escaped.connect(self.clear)
        self.clear_button.clicked.connect(self.clear)
        self.setFocusProxy(self.field)
        self._restyle("rest")

    def state(self) -> OmniboxState:
        return self._state

    def sizeHint(self) -> QSize:
        return QSize(560, current_theme().size.touch_large)

    def set_key_hint(self, key: str) -> None:
        """The key that leads here, shown while it rests where one works with a keyboard."""
        if self._key is None and current_theme().density == "dense":
            self._key = KeyHint(key)
            self._row.addWidget(self._key)
            self._row.setContentsMargins(margins(self._before_icon(), 0, 9, 0))
            self._restyle(self._state)

    def say(self, text: str, hint: str) -> None:
        """What was scanned or typed, and what it became: "Product, found on this device"."""
        self._show(text, hint, "routed")

    def say_missing(self, text: str, hint: str) -> None:
        """The input led nowhere; the hint says what to do."""
        self._show(text, hint, "missing")

    def show_typed(self, text: str, hint: str) -> None:
        """While typing: "2 customers, 1 order"; or nothing, when all was taken back."""
        self._show(text, hint, "focus" if text or self.field.hasFocus() else "rest")

    def clear(self) -> None:
        self._show("", "", "focus" if self.field.hasFocus() else "rest")
        self.cleared.emit()

    def _before_icon(self) -> int:
        """The icon stands where it would as a picture; what can be pressed reaches beyond it."""
        theme = current_theme()
        return max(1, 15 - (theme.size.touch - theme.glyph(24)) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)

    def _focus_changed(self, focused: bool) -> None:
        if focused and self._state == "rest":
            self._restyle("focus")
        elif not focused and self._state == "focus" and not self.field.text():
            self._restyle("rest")

    def _edited(self, text: str) -> None:
        self.field.told = False
        self.set_hint("")
        self._restyle("focus")
        self.typed.emit(text)

    def _submit(self) -> None:
        if text := self.field.text().strip():
            self.submitted.emit(text)

    def _show(self, text: str, hint: str, state: OmniboxState) -> None:
        self.field.told = state in ("routed", "missing")
        if text != self.field.text():  # else the cursor of who types would jump
            self.field.setText(text)
            if self.field.told:
                self.field.home(False)  # a long one shows how it begins
        self.set_hint(hint)
        self._restyle(state)

    def set_hint(self, hint: str) -> None:
        self.hint.setText(hint)
        self.field.setAccessibleDescription(hint)
        self._share_room()

    def _share_room(self) -> None:
        """What is said has room before what was typed: that scrolls. Where it finds none it is not shown."""
        said = self.hint.text()
        cross = 0 if self.clear_button.isHidden() else self.clear_button.width()
        room = self.width() - self.icon.width() - cross - _AROUND_HINT
        typed = self.field.sizeHint().width()
        shares = (min(typed, each) for each in (self.width() // 2, self.width() // 3, _LEAST_HINT))
        share = next((each for each in shares if self._has_room_for(said, room - each)), None)
        self.field.setMaximumWidth(share if said and share is not None else _UNBOUNDED)
        self.hint.setVisible(share is not None)
        self.setToolTip(said if share is None else "")

    def _has_room_for(self, said: str, room: int) -> bool:
        metrics = self.hint.fontMetrics()
        longest = max((metrics.horizontalAdvance(each) + 2 for each in said.split()), default=_LEAST_HINT)
        return longest <= room and self.hint.heightForWidth(room) <= self.height()

    def _restyle(self, state: OmniboxState) -> None:
        self._state = state
        self.setProperty("omnibox", state)
        self.style().polish(self)
        self.icon.set_icon(*_ICONS.get(state, _SCAN))
        self.clear_button.setVisible(bool(self.field.text()) and state != "missing")
        if self._key is not None:
            self._key.setVisible(state == "rest")
        self._share_room()
        self.update()
