"""What concerns who is working: lock, switch, settings, help."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from associate_app.domain.staff import Staff
from ui.kit.sheet import Sheet
from ui.shell.way_row import WayRow
from ui.words.roles import role_words


class AccountSheet(Sheet):
    lock = Signal()
    switch = Signal()
    chosen = Signal(str)  # route

    def __init__(self, host: QWidget, person: Staff) -> None:
        super().__init__(host, person.name, role_words(person.role))
        self.close_button.setObjectName("sheet-close")
        keeps = self.tr("Your PIN or badge opens it again, where you are now. Ctrl+L does the same.")
        self._add("lock", "lock", self.tr("Lock this device"), keeps).clicked.connect(self._lock)
        other = self.tr("Locks it, and somebody else can sign in.")
        self._add("switch", "users-round", self.tr("Switch associate"), other).clicked.connect(self._switch)
        look = self.tr("Language, theme, text size, left hand, this device")
        self._lead("settings", "settings", self.tr("Settings"), look)
        self._lead("help", "life-buoy", self.tr("Help"), self.tr("Shortcuts, scanner, what the signs mean"))

    def _add(self, name: str, icon: str, title: str, line: str) -> WayRow:
        row = WayRow(icon, title, line)
        row.setObjectName(name)
        self.body.addWidget(row)
        return row

    def _lead(self, route: str, icon: str, title: str, line: str) -> None:
        row = self._add(f"account-{route}", icon, title, line)
        row.clicked.connect(lambda: self._go(route))

    def _go(self, route: str) -> None:
        self.dismiss()
        self.chosen.emit(route)

    def _lock(self) -> None:
        self.dismiss()
        self.lock.emit()

    def _switch(self) -> None:
        self.dismiss()
        self.switch.emit()
