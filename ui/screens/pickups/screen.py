"""Pickups as a destination of the shell."""

from PySide6.QtCore import QTimer

from associate_app.domain.pickup import PickupState
from associate_app.domain.scan import Code, CodeKind
from ui.language.mark import translate
from ui.screens.pickups.detail_panel import NEXT_STEP, NOT_FOUND, DetailPanel
from ui.screens.pickups.hand_over import HandOverViewModel
from ui.screens.pickups.hand_over_sheet import HandOverSheet
from ui.screens.pickups.panel import PickupsPanel
from ui.screens.pickups.view_model import PickupsViewModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.shell.shortcuts import Shortcut
from ui.workspace import Workspace


class PickupsScreen(Screen):
    """`pickups` is the board, `pickup/<id>` one pickup on it."""

    sheet: HandOverSheet | None = None

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.route = "pickups"
        self.title = translate("Pickups", "Pickups")
        self.icon = "package-check"
        self.model = PickupsViewModel(workspace, self)
        self.model.tasks.failed = self._failed
        self.panel = PickupsPanel(self.model)
        self.detail = DetailPanel(self.model)
        self.main, self.context, self.head = self.panel, self.detail, self.panel.head
        self._codes: dict[str, str] = {}  # pickup -> the code its customer has shown
        for part in (self.panel, self.detail):
            part.attention.connect(lambda id: self.navigate.emit(f"sync/{id}"))
        self.panel.looked_at.connect(self.show_context)
        self.panel.camera.connect(self.camera)
        self.panel.search.connect(self.search)
        self.detail.hand_over.connect(self.open_hand_over)
        self.model.changed.connect(self._count)
        self._workspace = workspace
        self.shortcuts = (
            Shortcut("F6", translate("Pickups", "To the pickups"), self.panel.take_focus),
            Shortcut("↑ ↓ ← →", translate("Pickups", "Choose one")),
            Shortcut("Ctrl+↵", translate("Pickups", "Open what needs a choice")),
            Shortcut(NOT_FOUND, translate("Pickups", "Can't find it"), self.model.report_missing),
            Shortcut(NEXT_STEP, translate("Pickups", "Next step"), self.detail.act),
        )
        QTimer.singleShot(0, self, self._count)  # once the rail listens

    def open(self, argument: str) -> None:
        if argument:
            self.model.open(argument)
        else:
            self.model.refresh()

    def arrange(self, layout: Layout) -> None:
        self.panel.arrange(layout)
        self.detail.arrange(layout)

    def scanned(self, code: Code) -> bool:
        """Pieces while picking, the customer's code otherwise."""
        if code.problem is not None:
            return False
        if self.sheet is not None:
            return self._scanned_in_sheet(self.sheet, code)
        if code.kind is CodeKind.PICKUP_CODE:
            return self._scanned_pickup_code(code.value)
        if code.kind is CodeKind.GTIN and self.model.picking:
            self.model.verify(code.value)
            self.show_context.emit()
            self.routed.emit(translate("Pickups", "Piece, scanned to verify"))
            return True
        return False

    def open_hand_over(self, pickup: str) -> None:
        """The sheet over the whole window."""
        if self.sheet is not None:
            return
        model = HandOverViewModel(self._workspace, pickup, self._codes.pop(pickup, ""), self)
        model.tasks.failed = self._failed
        model.finished.connect(self.notify)
        sheet = HandOverSheet(self.panel.window(), model)
        sheet.camera.connect(self.camera)
        sheet.closed.connect(model.close)
        sheet.closed.connect(model.deleteLater)
        self._open_sheet(sheet)

    def close(self) -> None:
        """Nothing half done is left to somebody else; what is being saved goes on."""
        self.model.close()
        if self.sheet is not None:
            self.sheet.model.close()
            self.sheet.set_saving(False)
            self._close_sheet()

    def _scanned_in_sheet(self, sheet: HandOverSheet, code: Code) -> bool:
        if code.kind is CodeKind.PICKUP_CODE:
            sheet.enter_scanned(code.value)
            self.routed.emit(translate("Pickups", "Pickup code, scanned"))
        else:
            self.refused.emit(translate("Pickups", "This is not a pickup code. Finish the handover first."))
        return True

    def _scanned_pickup_code(self, code: str) -> bool:
        found = self.model.open_by_code(code)
        if found is None:
            return False
        self._codes[found] = code
        self.show_context.emit()
        self.routed.emit(translate("Pickups", "Pickup, code scanned"))
        return True

    def _count(self) -> None:
        columns = self.model.view.columns
        self.badge.emit(sum(column.count for column in columns if column.state is PickupState.NEW))
