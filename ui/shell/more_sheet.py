"""What has no room in the bar at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.kit.sheet import BottomSheet
from ui.shell.screen import Screen
from ui.shell.way_row import WayRow


class MoreSheet(BottomSheet):
    chosen = Signal(str)  # route
    lock = Signal()

    def __init__(self, host: QWidget, screens: Sequence[Screen]) -> None:
        super().__init__(host, "")
        self.title.setText(self.tr("More"))
        self.setAccessibleName(self.tr("More"))
        self.close_button.setObjectName("sheet-close")
        self.body.setSpacing(8)
        for screen in screens:
            self._row(f"more-{screen.route}", screen.icon, screen.title, screen.route)
        self._row("more-settings", "settings", self.tr("Settings"), "settings")
        self._row("lock", "lock", self.tr("Lock this device"))

    def _row(self, name: str, icon: str, title: str, route: str = "") -> None:
        row = WayRow(icon, title)
        row.setObjectName(name)
        row.clicked.connect(lambda: self._choose(route))
        self.body.addWidget(row)

    def _choose(self, route: str) -> None:
        self.dismiss()
        if route:
            self.chosen.emit(route)
        else:
            self.lock.emit()
