"""Customers as a destination of the shell."""

from PySide6.QtCore import Qt

from associate_app.domain.scan import Code
from ui.language.mark import translate
from ui.screens.customers.panel import CustomersPanel, CustomersSide
from ui.screens.customers.sheets.create_sheet import CreateSheet
from ui.screens.customers.sheets.sheet import CustomerSheet
from ui.screens.customers.view_model import CustomersModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.shell.shortcuts import Shortcut
from ui.workspace import Workspace


class CustomersScreen(Screen):
    """`customers` is the search, `customer/<id>` one customer."""

    context_on_route = False
    sheet: CustomerSheet | None = None

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.route, self.title, self.icon = "customers", translate("Customers", "Customers"), "users-round"
        self.model = CustomersModel(workspace, self)
        self.main = self.panel = CustomersPanel(self.model)
        self.context = self.side = CustomersSide(self.model)
        self.head = self.panel.search.head
        self.shortcuts = (Shortcut("Ctrl+F", translate("Customers", "Search customers"), self._focus_search),)
        self.panel.search.found.list.chosen.connect(lambda id: self.navigate.emit(f"customers/{id}"))
        self.panel.search.new_customer.connect(self._create)
        self.panel.profile.back.connect(lambda: self.navigate.emit("customers"))
        for part in (self.panel.profile, self.side):
            part.navigate.connect(self.navigate)

    def open(self, argument: str) -> None:
        self.panel.show_page(profile=bool(argument))
        self.head = (self.panel.profile if argument else self.panel.search).head
        self.model.open(argument)

    def arrange(self, layout: Layout) -> None:
        self.panel.search.arrange(layout, landscape=1, dense=1)
        self.panel.profile.arrange(layout, landscape=2, dense=2)

    def scanned(self, code: Code) -> bool:
        return self.sheet is not None and self.sheet.scanned(code)

    def open_sheet(self, sheet: CustomerSheet) -> None:
        """One at a time."""
        if self.sheet is not None:
            return
        for mine, theirs in (
            (self.notify, sheet.notify),
            (self.navigate, sheet.navigate),
            (self.camera, sheet.camera),
            (self.routed, sheet.routed),
            (self.refused, sheet.refused),
        ):
            theirs.connect(mine)
        self._open_sheet(sheet)

    def close(self) -> None:
        """Nothing half done is left to somebody else; what is being saved goes on."""
        self.model.close()
        if self.sheet is not None:
            self.sheet.set_saving(False)
            self._close_sheet()

    def _create(self) -> None:
        self.open_sheet(CreateSheet(self.main.window(), self._workspace, self.panel.search.field.text()))

    def _focus_search(self) -> None:
        if self.panel.currentWidget() is self.panel.search:
            self.panel.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
