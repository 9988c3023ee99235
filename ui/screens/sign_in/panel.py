"""Draws the sign-in screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from associate_app.ports import Clock, Line, SyncStatus
from ui.format.numbers import grouped
from ui.format.times import clock, local, moment
from ui.kit.avatar import Avatar
from ui.kit.card import Card
from ui.kit.empty import EmptyState
from ui.kit.glyph import Glyph
from ui.kit.pill import StatusPill
from ui.kit.pin_pad import PinPad
from ui.kit.text import Label, Paragraph
from ui.screens.sign_in.enrol_card import EnrolCard
from ui.screens.sign_in.people import PeopleGrid, PeopleSheet
from ui.screens.sign_in.store_panel import StorePanel
from ui.screens.sign_in.view_model import Person, SignInView, SignInViewModel, Stage
from ui.shell.line import LineViewModel
from ui.theme.tokens import current_theme

_PIN_CARD = QSize(312, 494)


class PinCard(Card):
    """Whose PIN, the pad, and what went wrong."""

    def __init__(self) -> None:
        super().__init__(padding=24)
        self.setFixedSize(_PIN_CARD)
        self.avatar = Avatar("")
        self.name = Label(weight=600)
        self.line = Paragraph(role="caption")
        self.pad = PinPad()
        self.pad.setObjectName("pin-pad")
        for digit, key in self.pad.keys.items():
            key.setObjectName(f"pin-{digit}")
        self.pad.backspace.setObjectName("pin-backspace")
        self.pad.badge.setObjectName("pin-badge")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.line)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.avatar, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addStretch()
        self.body.addWidget(self.pad)

    def show_view(self, view: SignInView) -> None:
        person = view.selected
        self.avatar.setVisible(person is not None)
        self.avatar.show_person(person.name if person else "")
        self.name.setText(person.name if person else self.tr("Tap your name"))
        asked = self.tr("Enter your PIN") if person else self.tr("or scan your badge")
        self.line.setText(view.problem or asked)
        self.line.set_tone("danger_ink" if view.problem else "ink2")
        self.pad.block(True) if view.blocked else self._allow()

    def _allow(self) -> None:
        if not self.pad.keys["1"].isEnabled():
            self.pad.block(False)


class SignInPanel(QWidget):
    def __init__(self, model: SignInViewModel, line: LineViewModel, clock: Clock) -> None:
        super().__init__()
        self._model, self._line, self._clock = model, line, clock
        self._sheet: PeopleSheet | None = None
        self._before: Person | None = None  # who was chosen when the sheet opened
        self.store_panel = StorePanel(clock)
        self.pill = StatusPill()
        self.pill.setEnabled(False)
        self.people = PeopleGrid()
        self.pin = PinCard()
        self.note = Label(role="caption", tone="ink2")
        self.enrol = EnrolCard()
        self.waiting = EmptyState("")
        self.locked_out = EmptyState(
            self.tr("This device is locked out"),
            self.tr(
                "Central takes nothing new from it. What it saved is kept and can still be delivered. "
                "Ask a manager."
            ),
        )
        self._pages = QStackedWidget()
        self._staff_page = self._staff()
        self._enrol_page = _centred(self.enrol)
        for page in (self._staff_page, self._enrol_page, self.waiting, self.locked_out):
            self._pages.addWidget(page)
        self._lay_out()
        self.people.chosen.connect(model.select)
        self.people.someone_else.connect(self._search)
        self.pin.pad.entered.connect(model.enter)
        self.pin.pad.badge_wanted.connect(model.wants_badge)
        self.enrol.enrol.connect(model.enrol)
        model.pin_taken.connect(self.pin.pad.clear)
        model.changed.connect(self._show)
        line.changed.connect(self._show)
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.bg)

    def _staff(self) -> QWidget:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(Label(self.tr("Who is working?"), "heading", weight=600))
        left.addSpacing(4)
        left.addWidget(Label(self.tr("Tap your name or scan your badge."), tone="ink2"))
        left.addSpacing(20)
        left.addWidget(self.people)
        left.addStretch()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addStretch()
        row.addLayout(left)
        row.addSpacing(32)
        row.addWidget(self.pin, alignment=Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        shield = QHBoxLayout()
        shield.setSpacing(12)
        shield.addStretch()
        shield.addWidget(Glyph("shield-check", 20, "offline_ink"))
        shield.addWidget(self.note)
        shield.addStretch()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addSpacerItem(QSpacerItem(0, 77, vData=QSizePolicy.Policy.Maximum))
        column.addLayout(row)
        column.addStretch()
        column.addLayout(shield)
        return page

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addStretch()
        top.addWidget(self.pill)
        right = QVBoxLayout()
        right.setContentsMargins(48, 24, 48, 42)
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.store_panel)
        row.addLayout(right, 1)

    def _show(self) -> None:
        view, line = self._model.view, self._line.view
        status = self._model.status
        enrolled = view.stage is not Stage.ENROL
        self.store_panel.show_store(view.store or self.tr("Welcome"), view.device, view.zone)
        self.store_panel.show_line(line.kind)
        self.pill.setVisible(enrolled)
        self.pill.show_state(line.kind, self._pill_words(status, line.text, view))
        self.people.show_people(view.people, view.selected)
        self.pin.show_view(view)
        self.note.setText(self._note(view))
        self.enrol.show_progress(view.problem if not enrolled else "", view.busy)
        self._show_loading(view, status)
        pages = {
            Stage.ENROL: self._enrol_page,
            Stage.LOADING: self.waiting,
            Stage.STAFF: self._staff_page,
            Stage.LOCKED_OUT: self.locked_out,
        }
        if self._pages.currentWidget() is not pages[view.stage]:
            self._pages.setCurrentWidget(pages[view.stage])
        if self._sheet is not None and view.selected not in (None, self._before):
            self._sheet.dismiss()  # a badge was scanned meanwhile
        if view.stage is Stage.STAFF and view.selected is not None and self._sheet is None:
            self.pin.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pill_words(self, status: SyncStatus, line: str, view: SignInView) -> str:
        if status.line is Line.OFFLINE and view.stage is Stage.STAFF:
            since = clock(local(status.since, view.zone))
            return self.tr("Offline since {time} · sign-in works").format(time=since)
        return line

    def _note(self, view: SignInView) -> str:
        checked = self.tr("Your PIN is checked on this device.")
        can = self.tr("You can look up products and hand over pickups.")
        if view.as_of is None:
            return f"{checked} {can}"
        now = self._clock.now()
        when = moment(view.as_of, now, view.zone)
        today = when == clock(local(view.as_of, view.zone))
        of = self.tr("Staff list as of {time} today.") if today else self.tr("Staff list as of {time}.")
        return f"{checked} {of.format(time=when)} {can}"

    def _show_loading(self, view: SignInView, status: SyncStatus) -> None:
        self.waiting.title.setText(self.tr("Loading what this store needs"))
        if status.line is Line.OFFLINE:
            self.waiting.line.setText(self.tr("The line is down. Loading goes on when it is back."))
        elif view.loading:
            words = self.tr("{n} documents so far. This happens once.")
            self.waiting.line.setText(words.format(n=grouped(view.loading)))
        else:
            self.waiting.line.setText(self.tr("Products, prices, stock and staff. This happens once."))

    def _search(self) -> None:
        self._sheet = PeopleSheet(self.window(), self._model.view.people)
        self._before = self._model.view.selected
        self._sheet.chosen.connect(self._model.select)
        self._sheet.closed.connect(self._sheet_closed)
        self._sheet.open()

    def _sheet_closed(self) -> None:
        self._sheet = None


def _centred(card: QWidget) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.addStretch()
    row.addWidget(card, alignment=Qt.AlignmentFlag.AlignVCenter)
    row.addStretch()
    return page
