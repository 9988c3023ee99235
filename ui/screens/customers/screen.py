"""Customers as a destination of the shell."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from associate_app.domain.scan import Code
from ui.language.mark import translate
from ui.screens.customers.deeds import Deeds
from ui.screens.customers.panel import CustomersPanel
from ui.screens.customers.sheets.create_sheet import CreateSheet
from ui.screens.customers.sheets.sheet import CustomerSheet
from ui.screens.customers.sheets_menu import SHEETS, sheet_of, sheet_words
from ui.screens.customers.side import CustomersSide
from ui.screens.customers.veil import Veil
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
        self.route, self.title, self.icon = "customers", translate("Customers", "Customers"), "users-round"
        self._workspace = workspace
        self.model, self.deeds, self.veil = (
            CustomersModel(workspace, self),
            Deeds(workspace, self),
            Veil(self),
        )
        self.deeds.tasks.failed = self._failed
        self.main = self.panel = CustomersPanel(self.model, self.veil)
        self.context = self.side = CustomersSide(self.model)
        self.head = self.panel.search.head
        self.shortcuts = (Shortcut("Ctrl+F", translate("Customers", "Search customers"), self._focus_search),)
        self._connect()

    def open(self, argument: str) -> None:
        self.panel.show_page(profile=bool(argument))
        self.head = (self.panel.profile if argument else self.panel.search).head
        if argument:
            self.panel.profile.begin()
        self.model.open(argument)

    def arrange(self, layout: Layout) -> None:
        self.panel.search.arrange(layout, landscape=1, dense=1)
        self.panel.profile.arrange(layout)

    def scanned(self, code: Code) -> bool:
        return self.sheet is not None and self.sheet.scanned(code)

    def close(self) -> None:
        """What is being saved goes on."""
        self.model.close()
        self.deeds.close()
        if self.sheet is not None:
            self.sheet.set_saving(False)
            self._close_sheet()

    def ask(self, key: str) -> None:
        """One of the sheets about the customer who is shown."""
        view = self.model.view
        if self.sheet is None and view is not None and view.profile is not None:
            self._show_sheet(sheet_of(key, self.panel.window(), self._workspace, view.profile.id))

    def create(self) -> None:
        if self.sheet is None:
            typed = self.panel.search.field.text()
            self._show_sheet(CreateSheet(self.panel.window(), self._workspace, typed))

    def menu_of(self) -> QMenu:
        menu = QMenu(self.panel)
        menu.setAccessibleName(translate("Customers", "More about this customer"))
        for key in SHEETS:
            action = menu.addAction(sheet_words(key).replace("&", "&&"))
            action.setObjectName(f"ask-{key}")
            action.triggered.connect(lambda _=False, key=key: self.ask(key))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _show_sheet(self, sheet: CustomerSheet) -> None:
        sheet.notify.connect(self.notify)
        sheet.navigate.connect(self.navigate)
        sheet.camera.connect(self.camera)
        sheet.routed.connect(self.routed)
        sheet.refused.connect(self.refused)
        self._open_sheet(sheet)

    def _connect(self) -> None:
        search, profile, side = self.panel.search, self.panel.profile, self.side
        search.found.list.chosen.connect(lambda id: self.navigate.emit(f"customers/{id}"))
        search.new_customer.connect(self.create)
        profile.back.connect(lambda: self.navigate.emit("customers"))
        profile.person.consents_asked.connect(lambda: self.ask("consents"))
        profile.person.more_asked.connect(self._offer)
        profile.person.arrival.connect(self._arrive)
        profile.aside_wanted.connect(self.show_context)
        profile.notes.asked.connect(lambda: self.ask("notes"))
        side.number_wanted.connect(self._show_number)
        side.called.connect(self.deeds.called)
        for part in (profile, side):
            part.navigate.connect(self.navigate)
        self.deeds.told.connect(self.notify)
        self.deeds.offered.connect(self.undo)

    def _arrive(self, here: bool) -> None:
        view = self.model.view
        if view is not None and view.profile is not None:
            act = self.deeds.come if here else self.deeds.go
            act(view.profile.id, view.profile.head.name)

    def _show_number(self) -> None:
        """On the card, which the panel may lie over."""
        self.veil.lift()
        self.hide_context.emit()

    def _offer(self) -> None:
        below = self.panel.profile.person.more
        menu = self.menu_of()
        menu.popup(below.mapToGlobal(QPoint(below.width() - menu.sizeHint().width(), below.height() + 4)))

    def _focus_search(self) -> None:
        if self.panel.currentWidget() is self.panel.search:
            self.panel.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
