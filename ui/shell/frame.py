"""Rail, top bar, the screen and its panel, in the shape of the window."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QStackedWidget, QWidget

from associate_app.domain.scan import Code
from associate_app.queries.staff import place
from associate_app.queries.sync_device import device
from ui.format.others import plain
from ui.format.times import zone_of
from ui.kit.key_hint import ShortcutBar
from ui.kit.toast import Toasts
from ui.shell.actions import camera, leaving, pages
from ui.shell.arrivals import Arrivals
from ui.shell.layout import Layout, layout_for
from ui.shell.line import LineViewModel
from ui.shell.omnibox import OmniboxViewModel
from ui.shell.omnibox_binding import OmniboxBinding
from ui.shell.rail import BottomBar, Rail, ways
from ui.shell.router import Route, Router
from ui.shell.scan_outcome import ScanOutcome
from ui.shell.screen import Screen
from ui.shell.shell_sheets import ShellSheets
from ui.shell.shortcuts import Shortcut, Shortcuts
from ui.shell.stage import Stage
from ui.shell.suggestions import Suggestions
from ui.shell.top_bar import TopBar
from ui.tasks import TaskScope
from ui.theme.style import keyboard_leads
from ui.theme.tokens import current_theme
from ui.workspace import Workspace


class Frame(QWidget):
    """`screens` in the order of the rail; the first is home. They live and die with the frame."""

    left = Signal(bool)  # the associate locks the device; True: for somebody else
    camera = Signal()  # the associate scans with the camera

    def __init__(
        self,
        workspace: Workspace,
        line: LineViewModel,
        screens: Sequence[Screen],
        tasks: TaskScope,
        size: QSize,
        *,
        swapped: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`size` of the window it is for; `swapped` changes the sides of rail and panel."""
        super().__init__(parent)
        self.resize(size)
        self._workspace, self._line = workspace, line
        self._screens = {screen.route: screen for screen in screens}
        self._ways = ways(screens)
        self._code: Code | None = None
        self._is_scanning = False
        self._layout = layout_for(size, current_theme().density, current_theme().scale)
        self._arranged: dict[str, Layout] = {}
        self.router = Router(screens[0].route, self._screens, self)
        self.omnibox = OmniboxViewModel(workspace, tasks, self)
        self.outcome = ScanOutcome(self.omnibox, self)
        self.arrivals = Arrivals(workspace, tasks, self)
        self.rail = Rail(self._ways)
        self.top = TopBar(workspace.clock, swapped=swapped)
        self.head = _HeadStrip()
        self.stage = Stage(swapped=swapped)
        self.bar = BottomBar(self._ways, swapped=swapped)
        self.keys_bar = ShortcutBar()
        self.toasts = Toasts(self.main)
        self.binding = OmniboxBinding(self.omnibox, self.top.omnibox, self)
        self.sheets = ShellSheets(workspace, self)
        self.keys = Shortcuts(self)
        self._lay_out(screens, swapped=swapped)
        self._connect(screens)
        self._bind_keys()
        self._offer_actions()
        self._arrange()
        self._line_changed()
        self._person_changed()

    @property
    def main(self) -> QStackedWidget:
        return self.stage.main

    @property
    def suggestions(self) -> Suggestions:
        return self.binding.suggestions

    @property
    def current(self) -> Screen:
        return self._screens[self.router.here.screen]

    @property
    def layout_now(self) -> Layout:
        return self._layout

    def back(self) -> None:
        """What was opened by hand over the screen closes first."""
        if self.stage.is_open and not self.router.here.argument:
            self.stage.close_context()
        elif self.router.can_go_back:
            self.omnibox.clear()
            self.router.back()

    async def take_scan(self, code: Code) -> None:
        """The screen may use it (a piece to verify); otherwise it leads where it leads."""
        self._code = code = self.omnibox.understood(code)
        self.arrivals.scanned(code)
        self.outcome.begin()
        before = self.omnibox.view
        self._is_scanning = True
        try:
            used = code.problem is None and self.current.scanned(code)
        finally:
            self._is_scanning = False
        if used:
            if self.omnibox.view is before:
                self.omnibox.say(code, self.tr("Scanned"))
            return
        await self.omnibox.take(code)

    def close_screens(self) -> None:
        self.omnibox.close()
        for screen in self._screens.values():
            screen.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # else Qt gives it to the first way of the rail

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = layout_for(self.size(), current_theme().density, current_theme().scale)
        if layout is not self._layout:
            self._layout = layout
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the focus had no use for."""
        if event.key() == Qt.Key.Key_Escape:
            if self.stage.is_open:
                self.stage.close_context()
            else:
                self.omnibox.clear()
        elif event.text() == "/":
            self._search()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.bg)

    def _lay_out(self, screens: Sequence[Screen], *, swapped: bool) -> None:
        work, rail = (0, 1) if swapped else (1, 0)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.rail, 0, rail, 4, 1)
        grid.addWidget(self.top, 0, work)
        grid.addWidget(self.head, 1, work)
        grid.addWidget(self.stage, 2, work)
        grid.addWidget(self.keys_bar, 3, work)
        grid.addWidget(self.bar, 4, 0, 1, 2)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(work, 1)
        for screen in screens:  # last: each of the many widgets hears of every new place of its parents
            screen.setParent(self)
            self.stage.main.addWidget(screen.main)
            if screen.context is not None:
                self.stage.panel.pages.addWidget(screen.context)

    def _connect(self, screens: Sequence[Screen]) -> None:
        for screen in screens:
            self._connect_screen(screen)
        self.omnibox.navigate.connect(self.router.go)
        self.router.moved.connect(self._moved)
        self.router.lost.connect(self._lost)
        self.stage.opened.connect(self._show_details_button)
        for part in (self.rail, self.bar, self.sheets):
            part.chosen.connect(self._leave_for)
        self.bar.more.connect(self._ask_more)
        self.rail.avatar.clicked.connect(self.sheets.account)
        self.top.avatar.clicked.connect(self.sheets.account)
        self.top.inbox.clicked.connect(self.sheets.inbox)
        self.top.pill.clicked.connect(lambda: self._leave_for("sync"))
        self.top.back.clicked.connect(self.back)
        self.top.omnibox.camera.connect(self.camera)
        self.top.details.clicked.connect(self.stage.open_context)
        self.sheets.lock.connect(lambda: self.left.emit(False))
        self.sheets.switch.connect(lambda: self.left.emit(True))
        self._line.changed.connect(self._line_changed)
        self._workspace.session.changed.connect(self._person_changed)

    def _connect_screen(self, screen: Screen) -> None:
        screen.navigate.connect(self._go_on)
        screen.camera.connect(self.camera)
        screen.search.connect(self._search)
        screen.routed.connect(self._screen_used_it)
        screen.refused.connect(self._screen_refused_it)
        screen.notify.connect(self.toasts.say)
        screen.undo.connect(self.toasts.say)
        screen.show_context.connect(lambda: self._show_context(screen, wanted=True))
        screen.hide_context.connect(lambda: self._show_context(screen, wanted=False))

    def _bind_keys(self) -> None:
        for each in self._hints():
            if each.act is not None:
                self.keys.bind(each.keys, each.act)
        self.keys.bind("Ctrl+K", self._search)
        self.keys.bind("Ctrl+L", lambda: self.left.emit(False), over_sheets=True)
        for number, screen in enumerate(self._ways[:9], start=1):
            self.keys.bind(f"Ctrl+{number}", partial(self._leave_for, screen.route))

    def _offer_actions(self) -> None:
        lock, switch = (lambda: self.left.emit(False)), (lambda: self.left.emit(True))
        self.omnibox.offer(
            (*pages(self.router.leads, self._leave_for), *leaving(lock, switch), camera(self.camera.emit))
        )

    def _arrange(self) -> None:
        layout = self._layout
        portrait = layout is Layout.PORTRAIT
        self.rail.setVisible(not portrait)
        self.bar.setVisible(portrait)
        self.keys_bar.setVisible(layout is Layout.DENSE)
        self.top.arrange(layout)
        self.stage.arrange(layout)
        self._arrange_screen()

    def _arrange_screen(self) -> None:
        screen, layout = self.current, self._layout
        if self._arranged.get(screen.route) is not layout:
            self._arranged[screen.route] = layout
            screen.arrange(layout)
        self._place_line()
        self._show_details_button()

    def _place_line(self) -> None:
        """Upright, pill and clock stand in the heading of the screen."""
        screen, portrait = self.current, self._layout is Layout.PORTRAIT
        self.head.setVisible(portrait and screen.head is None)
        if portrait:
            row = self.head.row if screen.head is None else screen.head
            row.addWidget(self.top.pill)
            row.addWidget(self.top.time)

    def _show_details_button(self) -> None:
        has_sheet = self.current.context is not None and not self._layout.has_panel
        self.top.details.setVisible(has_sheet and not self.stage.is_open)

    def _leave_for(self, route: str) -> None:
        """By hand and not by a scan: what the last code became belongs to the screen that is left."""
        self.omnibox.clear()
        self.router.go(route)

    def _go_on(self, route: str) -> None:
        self._forget_code()
        self.router.go(route)

    def _forget_code(self) -> None:
        """By hand to something else: the omnibox speaks of what is looked at, or is empty."""
        if not self._is_scanning and self.omnibox.view.state in ("routed", "missing"):
            self.omnibox.clear()

    def _moved(self, route: Route) -> None:
        screen = self._screens[route.screen]
        self.rail.mark(route.screen)
        self.bar.mark(route.screen)
        self.top.back.setVisible(self.router.can_go_back)
        self._leave_page(screen)
        self.stage.show_pages(screen.main, screen.context)
        if toast := self.toasts.current():
            toast.raise_()  # the stack has put the screen in front of it
        self._arrange_screen()
        if not route.argument:
            self.stage.close_context()
        screen.open(route.argument)
        self._place_line()  # the route may have brought a page with another heading
        if route.argument and screen.context_on_route:
            self.stage.open_context()
        self.keys.show_screen(screen.shortcuts)
        self.keys_bar.show_hints([(each.shown(), each.words) for each in (*screen.shortcuts, *self._hints())])

    def _leave_page(self, screen: Screen) -> None:
        """Qt would take the focus along into the next field, and a tablet would show its keyboard."""
        focus = QApplication.focusWidget()
        leaves = self.stage.main.currentWidget() is not screen.main
        if leaves and focus is not None and self.stage.isAncestorOf(focus) and not keyboard_leads():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hints(self) -> tuple[Shortcut, ...]:
        """Hold on every screen."""
        return (
            Shortcut("F2", self.tr("Search"), self._search),
            Shortcut("Alt+Left", self.tr("Back"), self.back),
            Shortcut("F1", self.tr("Help"), lambda: self._leave_for("help")),
        )

    def _lost(self, route: str) -> None:
        self.toasts.say(self.tr("This app has no page called {name}.").format(name=plain(route)))

    def _show_context(self, screen: Screen, *, wanted: bool) -> None:
        if screen is self.current:
            if wanted:
                self._forget_code()
            self.stage.open_context() if wanted else self.stage.close_context()

    def _search(self) -> None:
        self.top.omnibox.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.omnibox.field.selectAll()

    def _ask_more(self) -> None:
        shown = self.bar.shown()
        self.sheets.more([each for each in self._ways if each.route not in shown])

    def _screen_used_it(self, hint: str) -> None:
        if self._code is not None:
            self.omnibox.say(self._code, hint)

    def _screen_refused_it(self, hint: str) -> None:
        self.outcome.refuse()
        if self._code is not None:
            self.omnibox.say(self._code, hint, missing=True)

    def _line_changed(self) -> None:
        self.top.show_line(self._line.view)
        self.keys_bar.set_status(self.tr("Ready to scan · {line}").format(line=self._line.view.text))

    def _person_changed(self) -> None:
        actor, store = self._workspace.session.actor, self._workspace.store
        identity = store.identity()
        for avatar in (self.rail.avatar, self.top.avatar):
            avatar.show_person(actor.name if actor else "")
        if identity is not None:
            own = device(store.reader(), identity.device)
            self.top.show_person(actor.given_name if actor else "", own.name if own else identity.name)
            self.top.show_zone(zone_of(place(store.reader(), identity.store)))


class _HeadStrip(QWidget):
    """In portrait: pill and clock, above a screen that gives them no place in its heading."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(24, 8, 24, 0)
        self.row.setSpacing(12)
        self.row.addStretch()
