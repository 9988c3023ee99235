"""The basket in a wide window: its table, the one plan, offers, what goes well with it, the chosen line."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QScrollArea, QTextEdit, QWidget

from associate_app.domain import basket as baskets
from associate_app.ports import Line
from associate_app.queries.sync_device import device
from associate_app.store import Changes
from ui.changes import concerns
from ui.format.times import clock, local, zone_of
from ui.kit.button import Button
from ui.kit.empty import EmptyState
from ui.kit.finger import scroll_by_finger
from ui.kit.notice import Notice
from ui.language.counts import counts
from ui.screens.product.standpoint import own_store, standpoint
from ui.screens.sell.dense.beside import Beside
from ui.screens.sell.dense.column import GAP, TillColumn
from ui.screens.sell.dense.goes_well import GoesWellCard, suggested_rows
from ui.screens.sell.dense.heading import Heading
from ui.screens.sell.dense.line_card import LineCard
from ui.screens.sell.dense.line_facts import LineFacts, line_facts
from ui.screens.sell.dense.offers import OffersCard, OffersView, offers_view
from ui.screens.sell.dense.plan_card import DensePlan
from ui.screens.sell.dense.table import BasketTable
from ui.screens.sell.sheets.basket_notices import BasketNotices
from ui.screens.sell.view import SellView
from ui.screens.sell.view_model import SellModel

_LINE = 360  # px of the column beside
_KINDS = ("stock", "availability", "price", "promotion", "variant", "style", "place")


class DensePanel(QWidget):
    """What needs more than the basket itself is asked for: `line_menu` and `line_ways` with a line id,
    `change_plan`, and `search` for goods that an offer wants."""

    line_menu = Signal(str)
    line_ways = Signal(str)
    change_plan = Signal()
    search = Signal(str)

    def __init__(self, model: SellModel, beside: Beside, step: Callable[[str, int], None]) -> None:
        """`step` puts pieces to a line or takes them away."""
        super().__init__()
        self._model, self._till, self._beside, self._step = model, model.till, beside, step
        self._facts: LineFacts | None = None
        self.heading = Heading()
        self.notices = BasketNotices(self._till)
        self.lock, self.problem = Notice("neutral"), Notice("danger")
        self.table = BasketTable()
        self.hand = Button(self.tr("Add by hand"), icon="plus")
        self.hand.setObjectName("add-first")
        self.hand.set_key_hint("F3")
        self.nothing = EmptyState(
            self.tr("Nothing in the basket yet"),
            self.tr("Scan a product, or add it by hand."),
            action=self.hand,
        )
        self.plan = DensePlan()
        self.offers = OffersCard()
        self.goes_well = GoesWellCard()
        self.line = LineCard()
        self._lay_out()
        self._connect()
        self.refresh()

    def take_focus(self) -> None:
        """To the lines, for the keyboard; whoever types, or works on this side, goes on."""
        at = QApplication.focusWidget()
        if at is None or not (self.isAncestorOf(at) or isinstance(at, QLineEdit | QTextEdit)):
            self.table.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, line: str) -> None:
        self.table.lines.choose_line(line)
        self.table.lines.shine(line)
        self.take_focus()

    def refresh(self) -> None:
        view = self._model.view
        if view is None or self.isHidden():
            return
        locked = bool(view.lock)
        self.heading.show_basket(self._note(), lines=bool(view.lines), locked=locked)
        self.lock.say("neutral", view.lock, icon="lock")
        self.problem.say("danger", " ".join((view.problem, *view.warnings)).strip())
        self.nothing.setVisible(not view.lines)
        self.table.setVisible(bool(view.lines))
        self.table.show_lines(view.lines)
        self.plan.show_plan(view.plan, locked=locked)
        self._below.setVisible(bool(view.lines))
        self._show_offers(view, locked=locked)
        self._show_goods(locked=locked)
        self._follow()
        self._column.place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._beside.watch(True)
        self.refresh()
        self.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._beside.watch(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.give(self.height() - 2 * GAP)

    def _lay_out(self) -> None:
        self._below = QWidget()
        pair = QHBoxLayout(self._below)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(GAP)
        pair.addWidget(self.offers, 1)
        pair.addWidget(self.goes_well, 1)
        parts = (
            self.heading, self.notices, self.lock, self.problem,
            self.nothing, self.table, self.plan, self._below,
        )  # fmt: skip
        self._column = TillColumn(parts, self.table)
        scroller = QScrollArea()
        scroller.setWidget(self._column)
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll_by_finger(scroller)
        self.line.setFixedWidth(_LINE)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(GAP)
        row.addWidget(scroller, 1)
        row.addWidget(self.line)

    def _connect(self) -> None:
        lines, till = self.table.lines, self._till
        lines.stepped.connect(self._step)
        lines.more.connect(self.line_menu)
        lines.chosen.connect(till.select)
        self.hand.clicked.connect(self.heading.by_hand)
        self.plan.change.connect(self.change_plan)
        self.offers.search.connect(self.search)
        self.goes_well.added.connect(till.add)
        self.line.exchanged.connect(self._exchange)
        self.line.moved.connect(self._move)
        self.line.ways.connect(lambda: self.line_ways.emit(till.selected))
        till.changed.connect(self._follow)
        till.added.connect(self.reveal)
        self._model.changed.connect(self.refresh)
        self._beside.changed.connect(self.refresh)
        till.workspace.changes.documents.connect(self._documents_changed)

    def _note(self) -> str:
        """`12 items · Till 2 · started 14:36`."""
        basket, workspace = self._till.basket, self._till.workspace
        assert basket is not None
        store, identity = own_store(workspace), workspace.store.identity()
        own = device(workspace.store.reader(), identity.device) if identity else None
        started = clock(local(basket.started_at, zone_of(store)))
        items = counts.tr("{n} items", "", basket.pieces)
        if own is None:
            return self.tr("{items} · started {time}").format(items=items, time=started)
        said = self.tr("{items} · {device} · started {time}")
        return said.format(items=items, device=own.name, time=started)

    def _follow(self) -> None:
        """The chosen line, also before what changed has been put into words."""
        view = self._model.view
        if view is not None and not self.isHidden():
            self.table.lines.choose_line(self._till.selected)
            self._show_line(view)

    def _show_offers(self, view: SellView, *, locked: bool) -> None:
        quote = self._till.quote
        shown = OffersView()
        if quote is not None and quote.basket.id == view.id and self._model.standpoint is not None:
            shown = offers_view(quote, self._model.standpoint)
        self.offers.show_offers(shown, locked=locked)

    def _show_goods(self, *, locked: bool) -> None:
        now, place = self._till.workspace.clock.now(), self._beside.place
        found = self._beside.suggestions if place else ()
        self.goes_well.show_rows(suggested_rows(found, now, place.id if place else ""), locked=locked)

    def _show_line(self, view: SellView) -> None:
        facts = self._look(view)
        self.line.setVisible(facts is not None)
        if facts is not None and facts != self._facts:
            self.line.show_line(facts)
        self._facts = facts

    def _look(self, view: SellView) -> LineFacts | None:
        till, workspace = self._till, self._till.workspace
        store = own_store(workspace)
        held = till.basket.line(till.selected) if till.basket else None
        number = next((at for at, each in enumerate(view.lines, 1) if held and each.id == held.id), 0)
        if held is None or store is None or not number:
            return None
        return line_facts(
            workspace.store.reader(),
            held,
            view.lines[number - 1],
            number,
            till.quote if till.is_fresh else None,
            standpoint(workspace, store),
            online=workspace.sync.status.line is Line.ONLINE,
        )

    def _exchange(self, sku: str) -> None:
        line = self._till.selected
        self._till.change(lambda basket, at: baskets.exchange(basket, line, sku, at=at))
        self.refresh()

    def _move(self) -> None:
        line, move = self._till.selected, self._facts.move if self._facts else None
        if move is not None:
            self._till.change(lambda basket, at: baskets.send(basket, line, move.way, move.place, at=at))

    def _documents_changed(self, changes: Changes) -> None:
        if concerns(changes, *_KINDS):
            self.refresh()
