"""Rail, top bar, the screen and its panel."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from associate_app.domain.scan import Code
from associate_app.queries.staff import place
from ui.format.times import zone_of
from ui.kit.toast import Toasts
from ui.shell.line import LineViewModel
from ui.shell.omnibox import OmniboxViewModel
from ui.shell.rail import Rail
from ui.shell.router import Route, Router
from ui.shell.screen import Screen
from ui.shell.suggestions import Suggestions
from ui.shell.top_bar import TopBar
from ui.tasks import TaskScope
from ui.theme.tokens import current_theme
from ui.workspace import Workspace


class ContextPanel(QStackedWidget):
    """The white column beside a screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(current_theme().size.panel)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color, painter = current_theme().color, QPainter(self)
        painter.fillRect(self.rect(), color.surface)
        painter.fillRect(QRect(0, 0, current_theme().stroke.hairline, self.height()), color.line)


class Frame(QWidget):
    """`screens` in the order of the rail; the last one stands at its foot."""

    def __init__(
        self, workspace: Workspace, line: LineViewModel, screens: Sequence[Screen], tasks: TaskScope
    ) -> None:
        super().__init__()
        self._workspace, self._line = workspace, line
        self._screens = {screen.route: screen for screen in screens}
        self._code: Code | None = None
        self.router = Router(screens[0].route, self._screens, self)
        self.omnibox = OmniboxViewModel(workspace, tasks, self)
        self.rail = Rail(screens[:-1], screens[-1:])
        self.top = TopBar(workspace.clock, None)
        self.main = QStackedWidget()
        self.panel = ContextPanel()
        self._lay_out(screens)
        self.toasts = Toasts(self.main)
        self.suggestions = Suggestions(self)
        self._connect(screens)
        self._line_changed()
        self._person_changed()

    @property
    def current(self) -> Screen:
        return self._screens[self.router.here.screen]

    def show_route(self, route: str) -> None:
        self.router.go(route)

    async def take_scan(self, code: Code) -> None:
        """The screen may use it (a piece to verify); otherwise it leads where it leads."""
        self._code = code
        before = self.omnibox.view
        if code.problem is None and self.current.scanned(code):
            if self.omnibox.view is before:
                self.omnibox.say(code, self.tr("Scanned"))
            return
        await self.omnibox.take(code)

    def close_screens(self) -> None:
        for screen in self._screens.values():
            screen.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.top.omnibox.field:
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
                if step and self.omnibox.view.suggestions:
                    self.omnibox.select(step)
                    return True
            elif event.type() is QEvent.Type.FocusOut:
                self.suggestions.hide()
        return False

    def _lay_out(self, screens: Sequence[Screen]) -> None:
        for screen in screens:
            self.main.addWidget(screen.main)
            if screen.context is not None:
                self.panel.addWidget(screen.context)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.main, 1)
        below.addWidget(self.panel)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addLayout(below, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    def _connect(self, screens: Sequence[Screen]) -> None:
        for screen in screens:
            screen.navigate.connect(self.router.go)
            screen.routed.connect(self._screen_used_it)
            screen.refused.connect(self._screen_refused_it)
            screen.notify.connect(self.toasts.say)
        field = self.top.omnibox
        field.field.installEventFilter(self)
        field.typed.connect(self.omnibox.type)
        field.submitted.connect(self.omnibox.submit)
        field.cleared.connect(self.omnibox.clear)
        self.suggestions.chosen.connect(self.omnibox.choose)
        self.omnibox.changed.connect(self._omnibox_changed)
        self.omnibox.navigate.connect(self.router.go)
        self.router.moved.connect(self._moved)
        self.rail.chosen.connect(self._leave_for)
        self.rail.lock.connect(self._workspace.session.sign_out)
        self.top.pill.clicked.connect(lambda: self._leave_for("sync"))
        self.top.inbox.clicked.connect(lambda: self._leave_for("sync/attention"))
        self._line.changed.connect(self._line_changed)
        self._workspace.session.changed.connect(self._person_changed)
        back = QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self)
        back.activated.connect(self.router.back)

    def _leave_for(self, route: str) -> None:
        """By hand and not by a scan: what the last code became belongs to the screen that is left."""
        self.omnibox.clear()
        self.router.go(route)

    def _moved(self, route: Route) -> None:
        screen = self._screens[route.screen]
        self.rail.mark(screen.route)
        self.main.setCurrentWidget(screen.main)
        if toast := self.toasts.current():
            toast.raise_()  # the stack has put the screen in front of it
        self.panel.setVisible(screen.context is not None)
        if screen.context is not None:
            self.panel.setCurrentWidget(screen.context)
        screen.open(route.argument)

    def _omnibox_changed(self) -> None:
        view, box = self.omnibox.view, self.top.omnibox
        if view.state == "routed":
            box.say(view.text, view.hint)
        elif view.state == "missing":
            box.say_missing(view.text, view.hint)
        else:
            if not view.text and box.field.text():
                box.clear()
            box.set_hint(view.hint)
        self.suggestions.show_view(view, box)

    def _screen_used_it(self, hint: str) -> None:
        if self._code is not None:
            self.omnibox.say(self._code, hint)

    def _screen_refused_it(self, hint: str) -> None:
        if self._code is not None:
            self.omnibox.say(self._code, hint, missing=True)

    def _line_changed(self) -> None:
        self.top.show_line(self._line.view)

    def _person_changed(self) -> None:
        actor, identity = self._workspace.session.actor, self._workspace.store.identity()
        if actor is not None:
            self.rail.avatar.show_person(actor.name)
        if identity is not None:
            self.top.show_zone(zone_of(place(self._workspace.store.reader(), identity.store)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.bg)
