"""Whose PIN, the pad, and what went wrong."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.avatar import Avatar
from ui.kit.card import Card
from ui.kit.pin_pad import PinPad
from ui.kit.text import Paragraph
from ui.screens.sign_in.view_model import SignInView
from ui.theme.tokens import current_theme

_PADDING = 24
_PAD_WIDTH = 264
_TALL = 494


class PinCard(Card):
    """Upright the pad stands below the person; lying down it is at the end, under the thumb, and there is
    room below the person for what `beside` is given.
    """

    def __init__(self) -> None:
        super().__init__(padding=_PADDING)
        self.avatar = Avatar("")
        self.name = Paragraph(weight=600, tone="ink")
        self.line = Paragraph(role="caption")
        self.pad = PinPad()
        self.pad.setFixedWidth(current_theme().glyph(_PAD_WIDTH))
        self.pad.setObjectName("pin-pad")
        self.pad.setAccessibleName(self.tr("PIN"))
        for digit, key in self.pad.keys.items():
            key.setObjectName(f"pin-{digit}")
        self.pad.backspace.setObjectName("pin-backspace")
        self.pad.badge.setObjectName("pin-badge")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.line)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(12)
        head.addWidget(self.avatar, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.beside = QVBoxLayout()
        self.beside.setSpacing(_PADDING)
        self.beside.addWidget(self._head)
        self.beside.addStretch()
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.setSpacing(_PADDING)
        self._parts.addLayout(self.beside, 1)
        self._parts.addWidget(self.pad)
        self.body.addLayout(self._parts)
        self.lie(lying=False)

    def lie(self, *, lying: bool) -> None:
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if lying else direction.TopToBottom)
        across = QSizePolicy.Policy.Expanding if lying else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(0 if lying else _TALL)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.pad.width() + 2 * _PADDING, hint.height()) if self._is_upright() else hint

    @property
    def least_height(self) -> int:
        """In which the whole pad is in sight."""
        return self.pad.sizeHint().height() + 2 * _PADDING

    def show_view(self, view: SignInView) -> None:
        person = view.selected
        self.avatar.setVisible(person is not None)
        self.avatar.show_person(person.name if person else "")
        self.name.setText(person.name if person else self.tr("Tap your name"))
        asked = self.tr("Enter your PIN") if person else self.tr("or scan your badge")
        self.line.setText(view.problem or asked)
        self.line.set_tone("danger_ink" if view.problem else "ink2")
        self.pad.block(True) if view.blocked else self._allow()

    def _allow(self) -> None:
        if not self.pad.keys["1"].isEnabled():
            self.pad.block(False)

    def _is_upright(self) -> bool:
        return self._parts.direction() is QBoxLayout.Direction.TopToBottom
