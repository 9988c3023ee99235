"""The basket: its heading, its lines, the one plan, and the foot bar where the panel is a sheet."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from associate_app.domain import basket as baskets
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.columns import Columns
from ui.kit.empty import EmptyState
from ui.kit.icon_button import IconButton
from ui.kit.notice import Notice
from ui.kit.text import Paragraph
from ui.language.mark import translate
from ui.screens.page import Scroller, heading_row
from ui.screens.sell.foot import FootBar
from ui.screens.sell.line_list import LineList
from ui.screens.sell.pay.panel import PayPanel
from ui.screens.sell.plan_card import PlanCard
from ui.screens.sell.sheets.basket_notices import BasketNotices
from ui.screens.sell.view import SellView
from ui.screens.sell.view_model import SellModel
from ui.shell.layout import Layout
from ui.theme.tokens import current_theme

_MARGIN = 24
_ACROSS = QBoxLayout.Direction.LeftToRight


class SellPanel(QWidget):
    """`start` is what stands there while no basket is in hand.

    What needs more than the basket itself is asked for: `line_menu` with a line id, `menu` of the basket,
    `park`, `by_hand`, `change_plan`, and `details` from the foot bar.
    """

    line_menu = Signal(str)
    menu = Signal()
    park = Signal()
    by_hand = Signal()
    change_plan = Signal()
    details = Signal()

    def __init__(self, model: SellModel, pay: PayPanel, start: QWidget) -> None:
        super().__init__()
        self._model, self._till = model, model.till
        self._layout = Layout.LANDSCAPE
        self._side_seen = False
        self.title = Paragraph("", "heading", weight=600, tone="ink")
        self.note = Paragraph(tone="ink3")
        self.more = IconButton("ellipsis", self.tr("More for this basket"))
        self.more.setObjectName("basket-menu")
        self.park_button = Button(self.tr("Park"), "quiet", icon="pause")
        self.park_button.setObjectName("park")
        self.park_button.set_key_hint("F6")
        self.hand = Button(self.tr("Add by hand"), icon="plus")
        self.hand.setObjectName("add-by-hand")
        self.hand.set_key_hint("F3")
        self.notices = BasketNotices(self._till)
        self.lock = Notice("neutral")
        self.problem = Notice("danger")
        self.lines = LineList(self.tr("Lines of the basket"))
        self.lines.setObjectName("basket-lines")
        self.plan = PlanCard()
        self.said = Notice("offline")
        self.foot = FootBar(pay)
        self.stack = QStackedWidget()
        self.head = heading_row()
        below = QBoxLayout.Direction.TopToBottom if current_theme().large_print else _ACROSS
        self._under = QBoxLayout(below)
        self._under.setSpacing(8)
        self._lay_out(start)
        self._connect()
        self._show()

    def arrange(self, layout: Layout) -> None:
        self._layout = layout
        upright = layout is Layout.PORTRAIT or current_theme().large_print
        self._place_buttons(upright=upright)
        self._show_foot()

    def side_seen(self, seen: bool) -> None:
        """The panel in front of the screen says itself what is to pay."""
        self._side_seen = seen
        self._show_foot()

    def take_focus(self) -> None:
        """To the lines, for the keyboard."""
        self.lines.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reveal(self, line: str) -> None:
        """Scrolls to a line that was just scanned; it shines for a moment."""
        self.lines.stand(line)
        self.lines.shine(line)
        QTimer.singleShot(0, self, lambda: self._scroll_to(line))

    def _lay_out(self, start: QWidget) -> None:
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        for each in (self.more, self.park_button, self.hand):
            buttons.addWidget(each)
        self.head.addWidget(self.title, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self.note, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addStretch(1)
        self.head.addWidget(self._buttons)
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 16)
        top.setSpacing(8)
        top.addLayout(self.head)
        top.addLayout(self._under)
        self.stack.addWidget(self._basket())
        self.stack.addWidget(start)
        outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addWidget(self.stack, 1)
        outer.addWidget(self.foot)

    def _basket(self) -> QWidget:
        self.card = Card(padding=0)
        self.card.body.addWidget(self.lines)
        self.nothing = EmptyState(
            self.tr("Nothing in the basket yet"), self.tr("Scan a product, or add it by hand.")
        )
        parts = Columns()
        parts.set_cards(
            (self.notices, self.lock, self.problem, self.nothing, self.card, self.plan, self.said)
        )
        self.body = Scroller((_MARGIN, 0, _MARGIN, 16))
        self.body.column.setSpacing(0)
        self.body.column.addWidget(parts)
        self.body.column.addStretch(1)
        return self.body

    def _connect(self) -> None:
        self.more.clicked.connect(self.menu)
        self.park_button.clicked.connect(self.park)
        self.hand.clicked.connect(self.by_hand)
        self.plan.change.connect(self.change_plan)
        self.foot.more.connect(self.details)
        self.lines.more.connect(self.line_menu)
        self.lines.chosen.connect(self._till.select)
        self.lines.opened.connect(lambda line: self.line_menu.emit(line.id))
        self.lines.stepped.connect(self.step)
        self._model.changed.connect(self._show)
        self._till.added.connect(self.reveal)

    def step(self, line: str, by: int) -> None:
        """One piece more or fewer; the last one takes the line out, which can be taken back."""
        held = self._till.basket.line(line) if self._till.basket else None
        if held is None:
            return
        self._till.select(line)
        pieces = held.pieces + by
        if pieces < 1:
            self.remove(line)
            return
        self._till.change(
            lambda basket, at: baskets.set_pieces(basket, line, pieces, at=at),
            confirmed=lambda basket, at: baskets.set_pieces(basket, line, pieces, at=at, confirmed=True),
        )

    def remove(self, line: str) -> None:
        view = self._model.view
        name = next((each.name for each in view.lines if each.id == line), "") if view else ""
        self._till.change(
            lambda basket, at: baskets.remove(basket, line, at=at),
            undo=translate("Sell", "{product} taken out").format(product=name),
        )

    def _show(self) -> None:
        view = self._model.view
        has_basket = view is not None
        self.stack.setCurrentIndex(0 if has_basket else 1)
        self.title.setText(self.tr("Basket") if has_basket else self.tr("Sell"))
        self.note.setText(view.note if view else "")
        self._show_buttons(view)
        self._show_foot()
        if view is None:
            return
        self.lock.say("neutral", view.lock, icon="lock")
        self.problem.say("danger", " ".join((view.problem, *view.warnings)).strip())
        self.nothing.setVisible(not view.lines)
        self.card.setVisible(bool(view.lines))
        self.lines.show_lines(view.lines)
        planned = bool(view.plan.blocks or view.plan.missing)
        self.plan.setVisible(planned)
        if planned:
            self.plan.show_plan(view.plan, locked=bool(view.lock))
        self.said.say("offline", view.plan.said)

    def _show_buttons(self, view: SellView | None) -> None:
        """Nothing is parked or added while money moves."""
        self.note.setVisible(view is not None)
        self.more.setVisible(view is not None)
        self.park_button.setVisible(view is not None and bool(view.lines) and not view.lock)
        self.hand.setVisible(view is None or not view.lock)

    def _show_foot(self) -> None:
        view = self._model.view
        self.foot.show_view(view)
        is_sheet = not self._layout.has_panel and not self._side_seen
        self.foot.setVisible(is_sheet and view is not None and view.pay is not None)

    def _place_buttons(self, *, upright: bool) -> None:
        """Upright, the heading has the pill and the clock beside it: buttons stand below."""
        row = self._under if upright else self.head
        if row.indexOf(self._buttons) >= 0:
            return
        self.head.removeWidget(self._buttons)
        self._under.removeWidget(self._buttons)
        self.head.removeWidget(self.note)
        self._under.removeWidget(self.note)
        middle = Qt.AlignmentFlag.AlignVCenter
        if upright:
            self._under.addWidget(self.note, 1, middle)
            self._under.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignRight)
        else:
            self.head.insertWidget(self.head.indexOf(self.title) + 1, self.note, 0, middle)
            self.head.addWidget(self._buttons)

    def _scroll_to(self, line: str) -> None:
        inner, found = self.body.widget(), self.lines.middle_of(line)
        if inner is not None and found is not None:
            middle, tall = found
            at: QPoint = self.lines.viewport().mapTo(inner, middle)
            self.body.ensureVisible(at.x(), at.y(), 0, tall)
