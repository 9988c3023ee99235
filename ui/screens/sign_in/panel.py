"""Draws the sign-in screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from associate_app.ports import Clock, Line, SyncStatus
from ui.format.numbers import grouped
from ui.format.times import clock, local, moment
from ui.kit.empty import EmptyState
from ui.kit.glyph import Glyph
from ui.kit.pill import StatusPill
from ui.kit.scrolling import scrolling
from ui.kit.snug import SCROLL_BAR, SnugScroller
from ui.kit.text import Paragraph
from ui.kit.wrapped import text_width
from ui.screens.sign_in.enrol_card import EnrolCard
from ui.screens.sign_in.language import LanguageButton, LanguageSheet
from ui.screens.sign_in.people import PeopleGrid, PeopleSheet
from ui.screens.sign_in.pin_card import PinCard
from ui.screens.sign_in.store_panel import WIDTH, StorePanel
from ui.screens.sign_in.view_model import Person, SignInView, SignInViewModel, Stage
from ui.shell.line import LineViewModel
from ui.theme.tokens import current_theme

_SIDE, _SIDE_TALL, _BETWEEN = 48, 24, 32
_TUCK = 17  # of the button's padding, so that its globe lines up with the people
_ABOVE = 69
_MIDDLE = 662  # height of what stands in the middle of a larger window
_LARGE = 1.3  # text scale beyond which every line counts
_BAND, _ROOMY = 232, 1180  # height of the lying store panel, and of a window with room for it
_LEAST = 320
_PEOPLE = 160  # logical pixels of people, at least, that are in sight above the pad
_UNLIMITED = 16_777_215  # QWIDGETSIZE_MAX


class SignInPanel(QWidget):
    def __init__(self, model: SignInViewModel, line: LineViewModel, clock: Clock) -> None:
        super().__init__()
        self._model, self._line, self._clock = model, line, clock
        self._sheet: PeopleSheet | LanguageSheet | None = None
        self._before: Person | None = None  # who was chosen when the sheet opened
        self.store_panel = StorePanel(clock)
        self.language = LanguageButton()
        self.pill = StatusPill()
        self.pill.setEnabled(False)
        self.people = PeopleGrid()
        self.pin = PinCard()
        self.note = Paragraph(role="caption")
        self.enrol = EnrolCard()
        self.waiting = EmptyState("")
        self.locked_out = EmptyState(
            self.tr("This device is locked out"),
            self.tr(
                "Central takes nothing new from it. What it saved is kept and can still be delivered. "
                "Ask a manager."
            ),
        )
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._work = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._right, self._top, self._title = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._side = _Side()
        self._people_scroller, self._pin_scroller = SnugScroller(), SnugScroller()
        self._note_row = QWidget()
        self._above = QSpacerItem(0, _ABOVE, vData=QSizePolicy.Policy.Maximum)
        self._pages = QStackedWidget()
        self._staff_page = self._staff()
        self._enrol_page = _centred(self.enrol)
        for page in (self._staff_page, self._enrol_page, self.waiting, self.locked_out):
            self._pages.addWidget(page)
        self._lay_out()
        self.language.clicked.connect(self._ask_language)
        self.people.chosen.connect(model.select)
        self.people.chosen.connect(lambda _id: self._await_pin())
        self.people.someone_else.connect(self._search)
        self.pin.pad.entered.connect(model.enter)
        self.pin.pad.badge_wanted.connect(model.wants_badge)
        self.enrol.enrol.connect(model.enrol)
        model.enrolment_scanned.connect(self.enrol.scanned)
        model.pin_taken.connect(self.pin.pad.clear)
        model.changed.connect(self._show)
        line.changed.connect(self._show)
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.bg)

    def minimumSizeHint(self) -> QSize:
        """What does not fit scrolls: it holds no window wide that is turned."""
        return QSize(_LEAST, _LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits are a PIN, whatever has the focus."""
        if event.text() in self.pin.pad.keys and self._model.view.stage is Stage.STAFF:
            self.pin.pad.setFocus(Qt.FocusReason.OtherFocusReason)
            self.pin.pad.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._await_pin()

    def _staff(self) -> QWidget:
        title = QVBoxLayout()
        title.setSpacing(4)
        title.addWidget(Paragraph(self.tr("Who is working?"), "heading", weight=600, tone="ink"))
        title.addWidget(Paragraph(self.tr("Tap your name or scan your badge.")))
        self._title.setSpacing(16)
        self._title.addLayout(title, 1)
        self._title.addSpacing(SCROLL_BAR)
        for scroller, part in ((self._people_scroller, self.people), (self._pin_scroller, self.pin)):
            scroller.setWidget(_beside_scroll_bar(part))
        left = QVBoxLayout(self._side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(self._title)
        left.addSpacing(20)
        left.addWidget(self._people_scroller, 1)
        left.addStretch()
        self._work.setSpacing(0)
        self._work.addStretch(1)
        self._work.addWidget(self._side)
        self._work.addSpacing(_BETWEEN - SCROLL_BAR)
        self._work.addWidget(self._pin_scroller, 0, Qt.AlignmentFlag.AlignTop)
        self._work.addStretch(1)
        shield = QHBoxLayout(self._note_row)
        shield.setContentsMargins(0, 0, 0, 0)
        shield.setSpacing(12)
        shield.addWidget(Glyph("shield-check", 20, "offline_ink"), 0, Qt.AlignmentFlag.AlignTop)
        shield.addWidget(self.note, 1)
        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(0)
        self._page.addSpacing(8)
        self._page.addSpacerItem(self._above)
        self._page.addLayout(self._work, 1)
        self._page.addSpacing(16)
        return page

    def _lay_out(self) -> None:
        self._top.addWidget(self.language)
        self._top.addStretch()
        self._top.addSpacing(SCROLL_BAR)
        self._right.setSpacing(0)
        self._right.addLayout(self._top)
        pages = QHBoxLayout()
        pages.setSpacing(0)
        pages.addSpacing(_TUCK)
        pages.addWidget(self._pages, 1)
        self._right.addLayout(pages, 1)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.store_panel)
        self._whole.addLayout(self._right, 1)

    def _fit(self) -> None:
        """Wide: store, people and pad side by side. Tall: one below the other, the pad under the thumb."""
        tall = self.height() > self.width()
        direction = QBoxLayout.Direction
        self._whole.setDirection(direction.TopToBottom if tall else direction.LeftToRight)
        self._work.setDirection(direction.TopToBottom if tall else direction.LeftToRight)
        large = current_theme().scale > _LARGE
        self._place_pill()
        side = _SIDE_TALL if tall else _SIDE
        ends = (side - _TUCK, side - SCROLL_BAR)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:  # margins don't turn by themselves
            ends = (ends[1], ends[0])
        below = 24 if tall else 16 if large else 42
        self._right.setContentsMargins(ends[0], 8 if tall else 24, ends[1], below)
        above = max(_ABOVE, (self.height() - _MIDDLE) // 2)
        self._above.changeSize(0, 0 if tall else above, vData=QSizePolicy.Policy.Maximum)
        self.store_panel.lie(lying=tall)
        self.pin.lie(lying=tall)
        if tall:
            self._fit_tall()
        else:
            self._fit_wide()

    def _fit_tall(self) -> None:
        self.store_panel.setMinimumWidth(0)
        self.store_panel.setMaximumWidth(_UNLIMITED)
        least = self.store_panel.height_needed(self.width())
        roomy = self.height() >= current_theme().px(_ROOMY)
        self.store_panel.setFixedHeight(max(least, _BAND) if roomy else least)
        for part in (self._side, self._pin_scroller):
            part.setMinimumWidth(0)
            part.setMaximumWidth(_UNLIMITED)
        room = self.width() - 2 * _SIDE_TALL
        self._pin_scroller.setMinimumHeight(min(self.pin.least_height, self.height() // 2))
        self._side.setMinimumHeight(self._title.totalHeightForWidth(room) + _PEOPLE)
        self.people.fit(room)
        self.note.setMinimumWidth(0)
        self.note.setMaximumWidth(_UNLIMITED)
        if self.pin.beside.indexOf(self._note_row) < 0:
            self.pin.beside.addWidget(self._note_row)

    def _fit_wide(self) -> None:
        """People come first, then the panel of the store takes what is left."""
        self.store_panel.setMinimumHeight(0)
        self.store_panel.setMaximumHeight(_UNLIMITED)
        pin = self.pin.sizeHint().width()
        around = 2 * _SIDE + _BETWEEN + pin
        most = self.people.width_of(3)
        store = max(0, min(WIDTH, self.width() - around - most))
        self.store_panel.setFixedWidth(store)
        room = max(self.people.width_of(1), min(most, self.width() - around - store))
        self._side.setFixedWidth(room + SCROLL_BAR)
        self._pin_scroller.setFixedWidth(pin + SCROLL_BAR)
        self._pin_scroller.setMinimumHeight(0)
        self._side.setMinimumHeight(0)
        self.people.fit(room)
        free = self.width() - 2 * _SIDE - store - current_theme().glyph(20) - 12
        self.note.setFixedWidth(max(1, min(int(text_width(self.note.text(), "caption")) + 4, free)))
        if self._page.indexOf(self._note_row) < 0:
            self._page.addWidget(self._note_row, 0, Qt.AlignmentFlag.AlignHCenter)

    def _place_pill(self) -> None:
        """Beside the title where the window is tall and narrow."""
        tall = self._whole.direction() is QBoxLayout.Direction.TopToBottom
        row = self._title if tall and self._model.view.stage is Stage.STAFF else self._top
        if row.indexOf(self.pill) < 0:
            row.insertWidget(row.count() - 1, self.pill, 0, Qt.AlignmentFlag.AlignTop)

    def _show(self) -> None:
        view, line = self._model.view, self._line.view
        status = self._model.status
        enrolled = view.stage is not Stage.ENROL
        self.store_panel.show_store(view.store or self.tr("Welcome"), view.device, view.zone)
        self.store_panel.show_line(line.kind)
        self._place_pill()
        self.pill.setVisible(enrolled)
        self.pill.show_state(line.kind, self._pill_words(status, line.text, view), line.brief)
        self.pill.set_brief(current_theme().large_print)
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
        self._fit()
        if self._sheet is not None and view.selected not in (None, self._before):
            self._sheet.dismiss()  # a badge was scanned meanwhile
        self._await_pin()

    def _await_pin(self) -> None:
        """The digits may come from a keyboard."""
        view = self._model.view
        asks = view.stage is Stage.STAFF and view.selected is not None and self._sheet is None
        if asks and self.isVisible():
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
        sheet = PeopleSheet(self.window(), self._model.view.people)
        sheet.chosen.connect(self._model.select)
        self._open(sheet)

    def _ask_language(self) -> None:
        sheet = LanguageSheet(self.window())
        sheet.chosen.connect(self._model.choose_language)
        self._open(sheet)

    def _open(self, sheet: PeopleSheet | LanguageSheet) -> None:
        self._sheet, self._before = sheet, self._model.view.selected
        sheet.closed.connect(self._sheet_closed)
        sheet.open()

    def _sheet_closed(self) -> None:
        self._sheet = None


class _Side(QWidget):
    """Title and people, of whom the lower ones give way: asked for a width, Qt would keep room for all."""

    def hasHeightForWidth(self) -> bool:
        return False


def _beside_scroll_bar(part: QWidget) -> QWidget:
    """It keeps its width when a scroll bar comes."""
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(part, 1)
    row.addSpacerItem(QSpacerItem(SCROLL_BAR, 0, QSizePolicy.Policy.Maximum))
    return page


def _centred(card: QWidget) -> QScrollArea:
    page = QWidget()
    page.setProperty("plain", True)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 16, 0, 16)
    row.addStretch(1)
    row.addWidget(card, 100, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return scrolling(page)
