"""Important days: a day and a month, and a year where the customer wants to say it."""

from datetime import UTC, datetime

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QMenu

from associate_app.domain.customer import BIRTHDAY
from associate_app.domain.likes import is_date
from ui.format.times import capitalised, short_date, year_date
from ui.kit.button import Button
from ui.kit.choices import Segmented
from ui.kit.flow import Flow
from ui.language.mark import translate
from ui.screens.customers.sheets.likes import Removable, typing_line
from ui.theme.tokens import current_theme

_LEAP = 2000
_DAY, _YEAR = 88, 168  # logical pixels
_OTHER = "other"


class Dates(Removable):
    """Says the day as ISO 8601, "--12-06" for one of every year."""

    def __init__(self) -> None:
        super().__init__("date", translate("EditSheet", "Important dates"))
        self._month = 0
        self.sort = Segmented(
            (
                (BIRTHDAY, translate("EditSheet", "Birthday")),
                (_OTHER, translate("EditSheet", "Another day")),
            )
        )
        for key, segment in self.sort.segments.items():
            segment.setObjectName(f"date-{key}")
        self.what = typing_line("date-what", translate("EditSheet", "Which day it is"))
        self.what.hide()
        self.day = _number("date-day", translate("EditSheet", "Day"), 31, _DAY)
        self.month = Button(translate("EditSheet", "Month"), icon="chevron-down")
        self.month.setObjectName("date-month")
        self.year = _number("date-year", translate("EditSheet", "Year, if known"), 9999, _YEAR)
        row = Flow(8)
        for part in (self.day, self.month, self.year, self.add):
            row.addWidget(part)
        self.column.addWidget(self.sort)
        self.column.addWidget(self.what)
        self.column.addLayout(row)
        self.sort.chosen.connect(lambda key: self.what.setVisible(key == _OTHER))
        self.month.clicked.connect(lambda: self.months().popup(self._below()))
        self.add.clicked.connect(self._add)

    def months(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(translate("EditSheet", "Month"))
        for month in range(1, 13):
            action = menu.addAction(month_name(month))
            action.triggered.connect(lambda _=False, month=month: self.choose_month(month))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def choose_month(self, month: int) -> None:
        self._month = month
        self.month.setText(month_name(month))

    def empty(self) -> None:
        self._month = 0
        self.month.setText(translate("EditSheet", "Month"))
        for part in (self.what, self.day, self.year):
            part.clear()

    def _add(self) -> None:
        year = f"{int(self.year.text()):04d}" if self.year.text() else "-"
        day = int(self.day.text() or 0)
        what = BIRTHDAY if self.sort.choice() == BIRTHDAY else self.what.text().strip()
        self.added.emit(f"{year}-{self._month:02d}-{day:02d}", what)

    def _below(self) -> QPoint:
        return self.month.mapToGlobal(QPoint(0, self.month.height() + 4))


def month_name(month: int) -> str:
    return capitalised(QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat))


def date_words(what: str, on: str) -> str:
    """`Birthday · 6 Dec`, with the year where it is known."""
    name = translate("EditSheet", "Birthday") if what == BIRTHDAY else what
    if not is_date(on):
        return name
    year, month, day = on.rsplit("-", 2)
    every_year = year == "-"
    at = datetime(_LEAP if every_year else int(year), int(month), int(day), tzinfo=UTC)
    return f"{name} · {short_date(at) if every_year else year_date(at)}"


def _number(name: str, words: str, most: int, wide: int) -> QLineEdit:
    line = typing_line(name, words)
    line.setValidator(QIntValidator(1, most, line))
    line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    line.setFixedWidth(current_theme().px(wide))
    return line
