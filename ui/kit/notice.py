"""An inline strip: what happened, what is safe, and at most one thing to do."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.glyph import Glyph
from ui.kit.text import Paragraph
from ui.theme.mirror import margins

NoticeKind = Literal["success", "danger", "warn", "offline", "neutral"]

_ICONS = {
    "success": "check",
    "danger": "circle-alert",
    "warn": "triangle-alert",
    "offline": "cloud-off",
    "neutral": "info",
}


def _ink(kind: NoticeKind) -> str:
    return "ink2" if kind == "neutral" else f"{kind}_ink"


class Notice(QFrame):
    """Hidden until it has something to say; `say` may be called again with other news."""

    def __init__(
        self,
        kind: NoticeKind = "neutral",
        text: str = "",
        *,
        title: str = "",
        action: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = Glyph("info", 20)
        self._title = Paragraph(weight=600)
        self._text = Paragraph(role="caption")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        both = QWidget()
        words = QVBoxLayout(both)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 10, 12, 10))
        row.setSpacing(12)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(both, 1, Qt.AlignmentFlag.AlignVCenter)
        if action is not None:
            row.setContentsMargins(margins(16, 4, 8, 4))
            row.addWidget(action)
        self.say(kind, text, title=title)

    def kind(self) -> NoticeKind:
        return self._kind

    def words(self) -> str:
        return " ".join(part for part in (self._title.text(), self._text.text()) if part)

    def say(self, kind: NoticeKind, text: str, *, title: str = "", icon: str | None = None) -> None:
        self._kind: NoticeKind = kind
        self.setProperty("notice", kind)
        self.style().polish(self)
        self._icon.set_icon(icon or _ICONS[kind], _ink(kind))
        for part, words in ((self._title, title), (self._text, text)):
            part.setText(words)
            part.set_tone(_ink(kind))
            part.setVisible(bool(words))
        self.setAccessibleName(self.words())
        self._appear(bool(title or text))

    def silence(self) -> None:
        self.say("neutral", "")

    def _appear(self, appear: bool) -> None:
        if appear and self.parentWidget() is None:  # to show it now would open a window of its own
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        else:
            self.setVisible(appear)
