"""Beside the product card: where this variant lies, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.format.numbers import grouped
from ui.kit.age import TONES, age_of, age_words
from ui.kit.button import ActionWithReason, Button
from ui.kit.card import Card
from ui.kit.empty import EmptyState
from ui.kit.glyph import Glyph
from ui.kit.notice import Notice
from ui.kit.text import Label, Paragraph
from ui.screens.picture import Swatch
from ui.screens.product.place_table import PlaceTable
from ui.screens.product.view import HeldView, ProductView, ReservationView
from ui.screens.product.view_model import ProductViewModel

_SIDE = 24
_RIGHT = Qt.AlignmentFlag.AlignRight


class HeldCard(Card):
    """Here: the number, its bins, and how old it is."""

    def __init__(self) -> None:
        super().__init__("sunken")
        self._shown: HeldView | None = None
        self.body.setSpacing(0)
        self.store = Label("", weight=600)
        self.pieces = Label("", "heading", weight=600, align=_RIGHT)
        self.pieces.setObjectName("pieces-here")
        head = QHBoxLayout()
        head.addWidget(self.store, 1)
        head.addWidget(self.pieces)
        self.body.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 4, 0, 6)
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.age = Label("", "caption", tone="ink3")
        self.body.addWidget(self.age)

    def show_held(self, held: HeldView, view: ProductView) -> None:
        self._say_age(held, view)
        if held == self._shown:
            return
        self._shown = held
        self.store.setText(self.tr("Here, {store}").format(store=held.store))
        self.pieces.setText(grouped(held.pieces))
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for bin, pieces in held.bins:
            self._add("map-pin", bin, grouped(pieces))
        if held.parcels:
            self._add("package", self.tr("Waiting in parcels"), grouped(held.parcels), quiet=True)
        if held.reserved:
            self._add("clock", self.tr("Reserved"), grouped(-held.reserved), quiet=True)

    def _add(self, icon: str, words: str, pieces: str, *, quiet: bool = False) -> None:
        tone = "ink3" if quiet else "ink2"
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Glyph(icon, 16, tone))
        line.addWidget(Label(words, "caption", tone=tone), 1)
        line.addWidget(Label(pieces, "caption", tone=tone, align=_RIGHT))
        self._rows.addWidget(row)

    def _say_age(self, held: HeldView, view: ProductView) -> None:
        words = age_words(held.at, view.now) if held.at else self.tr("not loaded yet")
        self.age.set_tone(TONES[age_of(held.at, view.now)] if held.at else "offline_ink")
        if held.counted:
            words = self.tr("{age}, counted {day}").format(age=words, day=held.counted)
        self.age.setText(words)


class ReservationRow(QWidget):
    release = Signal(str)

    def __init__(self, view: ReservationView) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Paragraph(view.words, "caption", weight=500, tone="ink", balanced=True))
        line.addWidget(Glyph("clock", 16, "ink2" if view.confirmed else "offline_ink"))
        line.addLayout(words, 1)
        if view.confirmed:
            button = Button(self.tr("Release"), "quiet")
            button.setObjectName(f"release-{view.id}")
            button.clicked.connect(lambda: self.release.emit(view.id))
            line.addWidget(button)
        else:
            words.addWidget(Label(self.tr("To be confirmed by central"), "caption", tone="offline_ink"))


class StockPanel(QWidget):
    """Emits `adjust` when the associate wants to correct a bin."""

    adjust = Signal()

    def __init__(self, model: ProductViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._swatch = Swatch(24)
        self.title = Label("", "title", weight=600)
        self.gtin = Label("", "caption", tone="ink3", align=_RIGHT)
        self.held = HeldCard()
        self.nearby = PlaceTable(self.tr("Nearby stores"))
        self.warehouses = PlaceTable(self.tr("Warehouses"))
        self.others = PlaceTable(self.tr("Other stores"))
        self.nowhere = Paragraph(self.tr("Nothing is known of other places."), "caption", tone="ink3")
        self.notice = Notice()
        self.reserve = ActionWithReason(Button(self.tr("Reserve one piece"), "primary", height="touch_large"))
        self.reserve.button.setObjectName("reserve")
        self.reserve.button.clicked.connect(model.reserve)
        self.adjust_stock = Button(self.tr("Adjust stock"))
        self.adjust_stock.setObjectName("adjust-stock")
        self.adjust_stock.clicked.connect(self.adjust)
        self._reservations = QVBoxLayout()
        self._reservations.setSpacing(0)
        self._shown: tuple[ReservationView, ...] = ()
        self._content = QWidget()
        self._hint = EmptyState(
            self.tr("Where it lies"), self.tr("Bins, nearby stores and warehouses of what you scan.")
        )
        self._lay_out()
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        view = self._model.view
        self._content.setVisible(view is not None)
        self._hint.setVisible(view is None)
        if view is None:
            return
        self._swatch.show_colour(view.colour)
        self.title.setText(view.title)
        self.gtin.setText(view.gtin)
        self.held.show_held(view.held, view)
        self.nearby.show_places(view.nearby, view.now)
        self.warehouses.show_places(view.warehouses, view.now)
        self.others.show_places(view.others, view.now)
        self.nowhere.setVisible(not (view.nearby or view.warehouses or view.others))
        self._show_reservations(view.reservations)
        if view.problem:
            self.notice.say("danger", view.problem)
        elif view.refusal:
            self.notice.say("warn", view.refusal, title=self.tr("Not reserved"))
        else:
            self.notice.silence()
        self.reserve.button.set_busy(view.busy)
        if view.can_reserve:
            self.reserve.allow()
        else:
            self.reserve.block(self.tr("No free piece lies here."))

    def _show_reservations(self, reservations: tuple[ReservationView, ...]) -> None:
        if reservations == self._shown:
            return
        self._shown = reservations
        while (item := self._reservations.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for each in reservations:
            row = ReservationRow(each)
            row.release.connect(self._model.release)
            self._reservations.addWidget(row)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._swatch)
        head.addWidget(self.title, 1)
        head.addWidget(self.gtin)
        inner = QWidget()
        inner.setProperty("plain", True)
        places = QVBoxLayout(inner)
        places.setContentsMargins(_SIDE, 0, _SIDE, 0)  # the scroll bar has its place beside the numbers
        places.setSpacing(8)
        for widget in (self.held, self.nearby, self.warehouses, self.others, self.nowhere):
            places.addWidget(widget)
        places.addStretch()
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, 0, _SIDE, 0)
        foot.setSpacing(8)
        foot.addWidget(self.notice)
        foot.addLayout(self._reservations)
        foot.addSpacing(4)
        foot.addWidget(self.reserve)
        foot.addWidget(self.adjust_stock)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(8)
        column.addLayout(head)
        column.addSpacing(6)
        column.addWidget(area, 1)
        column.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._content)
        outer.addWidget(self._hint)
