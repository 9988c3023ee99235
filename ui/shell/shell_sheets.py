"""The sheets that the shell itself opens: one at a time, and none over that of a screen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.kit.sheet import Sheet
from ui.shell.account_sheet import AccountSheet
from ui.shell.inbox_sheet import InboxSheet
from ui.shell.more_sheet import MoreSheet
from ui.shell.screen import Screen
from ui.shell.sheets import open_sheet
from ui.workspace import Workspace


class ShellSheets(QObject):
    chosen = Signal(str)  # route
    lock = Signal()
    switch = Signal()

    def __init__(self, workspace: Workspace, frame: QWidget) -> None:
        super().__init__(frame)
        self._workspace, self._frame = workspace, frame

    def account(self) -> None:
        person = self._workspace.session.actor
        if person is not None and self._is_free():
            sheet = AccountSheet(self._frame.window(), person)
            sheet.lock.connect(self.lock)
            sheet.switch.connect(self.switch)
            self._open(sheet)

    def inbox(self) -> None:
        if self._is_free():
            self._open(InboxSheet(self._frame.window(), self._workspace))

    def more(self, screens: Sequence[Screen]) -> None:
        if self._is_free():
            sheet = MoreSheet(self._frame.window(), screens)
            sheet.lock.connect(self.lock)
            self._open(sheet)

    def _is_free(self) -> bool:
        return open_sheet(self._frame.window()) is None

    def _open(self, sheet: AccountSheet | InboxSheet | MoreSheet) -> None:
        sheet.chosen.connect(self.chosen)
        opened: Sheet = sheet
        opened.open()
