"""A device that belongs to no store yet: central's address, the code, and a name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.notice import Notice
from ui.kit.text import Paragraph
from ui.theme.tokens import current_theme

_WIDE = 520


class EnrolCard(Card):
    enrol = Signal(str, str, str)  # address, code, name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=32, parent=parent)
        self.setMaximumWidth(current_theme().glyph(_WIDE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.address = self._field("enrol-address", "https://central.example:8420")
        self.code = self._field("enrol-code", "")
        self.name = self._field("enrol-name", self.tr("Tablet 4, ground floor"))
        self.notice = Notice()
        self.button = Button(self.tr("Enrol this device"), "primary", height="touch_large")
        self.button.setObjectName("enrol")
        self.body.addWidget(Paragraph(self.tr("Set up this device"), "heading", weight=600, tone="ink"))
        self.body.addWidget(
            Paragraph(self.tr("The code is made at central. It is good for ten minutes and for one device."))
        )
        for words, field in (
            (self.tr("Address of central"), self.address),
            (self.tr("Enrolment code"), self.code),
            (self.tr("Name of this device"), self.name),
        ):
            self.body.addSpacing(8)
            self.body.addWidget(Paragraph(words, "caption", weight=600))
            field.setAccessibleName(words)
            self.body.addWidget(field)
            field.returnPressed.connect(self._send)
        self.body.addSpacing(8)
        self.body.addWidget(self.notice)
        self.body.addSpacing(8)
        self.body.addWidget(self.button)
        self.button.clicked.connect(self._send)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> tuple[str, ...]:
        return tuple(each.text() for each in self._fields())

    def type(self, texts: tuple[str, ...]) -> None:
        for field, text in zip(self._fields(), texts, strict=True):
            field.setText(text)

    def scanned(self, text: str) -> None:
        """An address is told from a code by its beginning."""
        field = self.address if text.casefold().startswith(("http://", "https://")) else self.code
        field.setText(text.strip())
        (self.code if field is self.address else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, problem: str, busy: bool) -> None:
        self.notice.say("danger", problem)
        self.button.set_busy(busy)

    def _fields(self) -> tuple[QLineEdit, ...]:
        return self.address, self.code, self.name

    def _field(self, name: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setPlaceholderText(example)
        return field

    def _send(self) -> None:
        empty = next((each for each in self._fields() if not each.text().strip()), None)
        if empty is not None:
            empty.setFocus(Qt.FocusReason.OtherFocusReason)
        self.enrol.emit(self.address.text(), self.code.text(), self.name.text())
