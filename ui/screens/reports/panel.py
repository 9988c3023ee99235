"""Draws the reports."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.card import Card
from ui.kit.columns import Columns
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.text import Label, Paragraph
from ui.screens.following_page import FollowingPage
from ui.screens.page import ListCard, Side
from ui.screens.reports.chart import DayChart
from ui.screens.reports.view import Figure, ReportsView
from ui.screens.reports.view_model import ReportsModel
from ui.shell.layout import Layout
from ui.theme.tokens import current_theme


class FigureCard(Card):
    def __init__(self) -> None:
        super().__init__()
        self.name = Paragraph(role="caption", tone="ink3")
        self.value = Label(role="heading", weight=600)
        self.said = Paragraph(role="caption", tone="ink3")
        self.body.setSpacing(2)
        for part in (self.name, self.value, self.said):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_figure(self, figure: Figure) -> None:
        self.name.setText(figure.name)
        self.value.setText(figure.value)
        self.said.setText(figure.said)
        self.setAccessibleName(f"{figure.name}: {figure.value}, {figure.said}")


class ChartCard(ListCard):
    """The chart, or the same numbers as a table."""

    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("Pickups handed over"))
        self.chart = DayChart(self.tr("Pickups handed over, by day"))
        self.list.setAccessibleName(self.tr("Pickups handed over, by day"))
        self._as_table = False
        self._rows: tuple[Row, ...] = ()
        self._frame = QWidget()
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(16, 0, 16, 16)
        inner.addWidget(self.chart)
        self.body.insertWidget(1, self._frame)
        self.more.setObjectName("chart-or-table")
        self.more.clicked.connect(self._turn)
        self._show()

    def show_table(self, rows: tuple[Row, ...]) -> None:
        self._rows = rows
        self._show()

    def _turn(self) -> None:
        self._as_table = not self._as_table
        self._show()

    def _show(self) -> None:
        self.offer_all(self.tr("Show the chart") if self._as_table else self.tr("Show as a table"))
        self._frame.setVisible(not self._as_table)
        self.show_rows(self._rows if self._as_table else ())


class ReportsPanel(FollowingPage[ReportsView]):
    def __init__(self, model: ReportsModel) -> None:
        super().__init__(self.tr("Reports"), model)
        self.tiles = tuple(FigureCard() for _ in range(4))
        self.strip = Columns()
        self.strip.set_cards(self.tiles)
        self.chart = ChartCard()
        self.corrections = ListCard(
            self.tr("Stock corrections"), self.tr("Nobody has corrected stock in these days.")
        )
        self.people = ListCard(
            self.tr("Done on this device"), self.tr("Nothing was done on this device in these days.")
        )
        self.set_cards((self.strip, self.chart, self.corrections, self.people), wide=(self.strip, self.chart))
        self.subtitle.setText(self.tr("The last 14 days"))

    def arrange_all(self, layout: Layout) -> None:
        self.arrange(layout, landscape=2, dense=2)
        few = layout is Layout.PORTRAIT and current_theme().large_print
        self.strip.set_columns(2 if few or current_theme().scale > 1.15 else 4)

    def fill(self, view: ReportsView) -> None:
        for tile, figure in zip(self.tiles, view.figures, strict=True):
            tile.show_figure(figure)
        self.chart.chart.show_days(view.days)
        self.chart.show_table(view.table)
        self.corrections.show_rows(view.corrections, self.tr("This store") if view.corrections else "")
        self.people.show_rows(view.people, self.tr("Entries") if view.people else "")


class ReportsSide(Side):
    """What is counted here, and what comes later."""

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("How this is counted"))
        self.add(
            Paragraph(
                self.tr(
                    "Pickups and corrections are those of the whole store, as far as central has sent them. "
                    "What was done on this device counts at once, sent or not."
                )
            )
        )
        self.add(Label(self.tr("Not on this device yet"), "title", weight=600))
        self.later = RowList(self.tr("Not on this device yet"))
        self.later.show_rows(
            [
                Row(title=words, icon=icon, icon_tone="ink3", tone="ink2")
                for icon, words in (
                    ("chart-no-axes-column", self.tr("Sales and goal by hour")),
                    ("banknote", self.tr("Money by tender, counted and expected")),
                    ("users-round", self.tr("Sales by associate")),
                    ("undo-2", self.tr("Returns by reason")),
                    ("lock", self.tr("Closing the day")),
                )
            ]
        )
        self.add_rows(self.later)
        self.add_stretch()
        self.add(
            Paragraph(
                self.tr("What was sold today stands on Today, each receipt on Sell."), "caption", tone="ink3"
            )
        )
