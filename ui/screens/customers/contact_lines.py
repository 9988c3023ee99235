"""Phone and e-mail of somebody, masked until they are asked for."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.glyph import Glyph
from ui.kit.text import Paragraph
from ui.screens.customers.contacts import masked_email, masked_phone, spaced_phone

SHOWN_FOR = 30_000  # milliseconds


class ContactLines(QWidget):
    """Shown for half a minute, or until the screen changes; then masked again. A card places the `button`."""

    def __init__(self) -> None:
        super().__init__()
        self._phone = self._email = ""
        self._clear = False
        self.phone, self.email = Paragraph(tone="ink2"), Paragraph(tone="ink2")
        self.button = Button("", icon="eye")
        self.button.setObjectName("show-contacts")
        self._phone_icon, self._email_icon = Glyph("phone"), Glyph("mail")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.hide_clear)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for icon, words in ((self._phone_icon, self.phone), (self._email_icon, self.email)):
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(icon)
            line.addWidget(words, 1)
            lines.addLayout(line)
        self.button.clicked.connect(lambda: self.hide_clear() if self._clear else self.show_clear())

    def show_contacts(self, phone: str, email: str) -> None:
        if (phone, email) != (self._phone, self._email):
            self._phone, self._email = phone, email
            self.hide_clear()

    def is_clear(self) -> bool:
        return self._clear

    def show_clear(self) -> None:
        self._show(clear=True)
        self._timer.start()

    def hide_clear(self) -> None:
        self._timer.stop()
        self._show(clear=False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hide_clear()

    def _show(self, *, clear: bool) -> None:
        self._clear = clear
        self.phone.setText(spaced_phone(self._phone) if clear else masked_phone(self._phone))
        self.email.setText(self._email if clear else masked_email(self._email))
        for icon, words in ((self._phone_icon, self.phone), (self._email_icon, self.email)):
            icon.setVisible(bool(words.text()))
            words.setVisible(bool(words.text()))
        self.button.setText(self.tr("Mask again") if clear else self.tr("Show for 30 s"))
        self.button.set_icon("eye-off" if clear else "eye")
        self.button.setVisible(bool(self._phone or self._email))
