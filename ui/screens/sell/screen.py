"""Selling as a destination of the shell."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from associate_app.domain import basket as baskets
from associate_app.domain.errors import RuleViolation
from associate_app.domain.scan import Code
from associate_app.ports import Line
from associate_app.queries import selling
from associate_app.store import Changes
from ui.changes import concerns
from ui.kit.sheet import Sheet
from ui.language.mark import translate
from ui.screens.sell import scans
from ui.screens.sell.basket_menu import basket_menu
from ui.screens.sell.dense.form import DenseForm
from ui.screens.sell.opening import Opening
from ui.screens.sell.panel import SellPanel
from ui.screens.sell.sheets.start_page import StartPage
from ui.screens.sell.side import SellSide
from ui.screens.sell.till import Till
from ui.screens.sell.view_model import SellModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.shell.shortcuts import Shortcut
from ui.theme.tokens import current_theme
from ui.workspace import Workspace


class SellScreen(Screen):
    """`sell` is the basket in hand, or where one begins; `sell/new/<customer>[/<coupon>]`,
    `sell/cart/<cart>`, `sell/basket/<draft>` and `sell/receipt/<number>` lead to one thing."""

    context_on_route = False

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.route, self.title, self.icon = "sell", translate("Sell", "Sell"), "shopping-basket"
        self._workspace = workspace
        self.till = Till(workspace, self)
        self.model = SellModel(self.till, self)
        self.side = SellSide(self.model)
        self.start = StartPage(self.till)
        self.panel = SellPanel(self.model, self.side.pay, self.start)
        self.dense: DenseForm | None = None  # made when a window first wants it
        self._layout = Layout.LANDSCAPE
        self._pages, self._sides = QStackedWidget(), QStackedWidget()
        self._pages.addWidget(self.panel)
        self._sides.addWidget(self.side)
        self.main, self.context, self.head = self._pages, self._sides, self.panel.head
        self.opening = Opening(self.till, self.panel.window, self._show_sheet, self)
        self.shortcuts = self._keys()
        self._connect()
        QTimer.singleShot(0, self, self._count)  # once the rail listens

    def open(self, argument: str) -> None:
        self.till.resume()
        kind, _, id = argument.partition("/")
        if kind == "new" and id:
            customer, _, coupon = id.partition("/")
            self._begin_with(customer)
            if coupon:
                scans.take_coupon(self.till, coupon)
        elif kind == "basket" and id:
            self.till.open_draft(id)
        elif kind == "cart" and id:
            self.opening.continue_cart(id)
        elif kind == "receipt" and id:
            self.side.pay.show_receipt(id)

    def arrange(self, layout: Layout) -> None:
        self._layout = layout
        self.panel.arrange(layout)
        self.start.arrange(layout)
        self._take_form()

    def scanned(self, code: Code) -> bool:
        """Goods, coupons and customers are for the basket; all else leads where it leads."""
        behind = self.sheet is not None and not self.side.pay.is_done
        by_sheet = getattr(self.sheet, "scanned", None) if self.sheet else self.side.pay.scanned
        if by_sheet is not None and by_sheet(code):
            return True
        outcome = scans.refused_behind_sheet(self.till, code) if behind else scans.take(self.till, code)
        if outcome is None:
            return False
        (self.routed if outcome.used else self.refused).emit(outcome.words)
        if behind:
            self.notify.emit(outcome.words)  # the sheet may lie over the other place
        return True

    def close(self) -> None:
        """What is in hand stays a draft, and is in hand again for the same associate."""
        if self.dense is not None:
            self.dense.close()
        self.side.pay.close_model()
        self.start.close_model()
        self.till.close()
        self._close_sheet()

    def _connect(self) -> None:
        panel, side, opening, till = self.panel, self.side, self.opening, self.till
        panel.line_menu.connect(opening.line)
        self.start.parked.connect(opening.parked)
        self.start.cart.connect(opening.cart)
        panel.change_plan.connect(opening.plan)
        panel.park.connect(self._park)
        panel.by_hand.connect(opening.by_hand)
        panel.menu.connect(lambda: self._open_menu(panel.more))
        self.model.changed.connect(self._show_form)
        panel.details.connect(self.show_context)
        side.seen.connect(panel.side_seen)
        side.customer.connect(lambda id: self.navigate.emit(f"customer/{id}"))
        side.find_customer.connect(opening.customer)
        side.why.connect(opening.why)
        side.coupon.connect(opening.coupon)
        opening.camera.connect(self.camera)
        opening.navigate.connect(self.navigate)
        side.pay.opens.connect(self._show_sheet)
        self.start.sales.connect(side.pay.show_sales)
        till.told.connect(self.notify)
        till.offered.connect(self.undo)
        till.refused.connect(self._refused)
        till.left.connect(self._left)
        self._workspace.changes.documents.connect(self._documents_changed)

    def _keys(self) -> tuple[Shortcut, ...]:
        opening = self.opening
        return (
            Shortcut("↑ ↓", translate("Sell", "Line")),
            Shortcut("+ −", translate("Sell", "Quantity")),
            Shortcut("F3", translate("Sell", "Add by hand"), opening.by_hand),
            Shortcut("F4", translate("Sell", "Customer"), self._customer),
            Shortcut("F6", translate("Sell", "Park"), self._park),
            Shortcut("F7", translate("Sell", "Line discount"), opening.discount),
            Shortcut("F8", translate("Sell", "Note"), opening.note),
            Shortcut("F9", translate("Sell", "Plan"), opening.plan),
            Shortcut("F10", translate("Sell", "Card"), self.side.pay.pay_by_card),
            Shortcut("F11", translate("Sell", "Cash"), self.side.pay.pay_cash),
            Shortcut("Del", translate("Sell", "Remove line"), self._remove),
        )

    def _begin_with(self, customer: str) -> None:
        """The basket in hand stays one where it is theirs, or nobody's and empty."""
        basket = self.till.basket
        if basket is not None and basket.customer == customer:
            return
        if basket is not None and not basket.customer and not basket.lines:
            scans.take_customer(self.till, customer)
        else:
            self.till.begin(customer)

    def _show_coupon(self, coupon: str) -> None:
        """Offered to this customer; in the basket already when the route leads here again."""
        basket = self.till.basket
        if coupon and basket is not None and coupon.upper() not in basket.coupons:
            self.till.change(lambda basket, at: baskets.with_coupon(basket, coupon, at=at))

    def _park(self) -> None:
        if self.till.basket is not None and self.till.basket.lines:
            self.till.park()

    def _left(self) -> None:
        self.hide_context.emit()
        if self.till.busy == "park":
            self.notify.emit(self._parked_words())

    def _parked_words(self) -> str:
        if self._workspace.sync.status.line is Line.ONLINE:
            return translate("Sell", "Parked. It waits on every device of this store.")
        return translate("Sell", "Parked. Other devices see it as soon as the line is back.")

    def _take_form(self) -> None:
        """Wide windows have a form of their own; the basket and its payment are the same."""
        if self._is_wide():
            if self.dense is None:
                self.dense = self._made_dense()
            self.dense.side.take_pay(self.side.pay)
        else:
            self.side.take_pay()
        self._show_form()

    def _is_wide(self) -> bool:
        """Large print has no room for a table."""
        return self._layout is Layout.DENSE and not current_theme().large_print

    def _made_dense(self) -> DenseForm:
        made = DenseForm(self.model, self.opening, self.panel.step, self)
        self._pages.addWidget(made.panel)
        self._sides.addWidget(made.side)
        heading = made.panel.heading
        heading.park.connect(self._park)
        heading.remove.connect(self._remove)
        heading.menu.connect(lambda: self._open_menu(heading.more))
        made.side.customer.connect(lambda id: self.navigate.emit(f"customer/{id}"))
        return made

    def _show_form(self) -> None:
        """Where no basket is in hand, the page where one begins is the same for all."""
        wide = self.dense if self._is_wide() else None
        has_basket = self.model.view is not None
        self._pages.setCurrentWidget(wide.panel if wide and has_basket else self.panel)
        self._sides.setCurrentWidget(wide.side if wide else self.side)

    def _customer(self) -> None:
        """To choose one; where one is shown with a way to them, it leads there."""
        if self._is_wide() and self.dense is not None and self.till.basket is not None:
            self.dense.side.open_customer()
        else:
            self.opening.customer()

    def _open_menu(self, button: QWidget) -> None:
        menu = basket_menu(self.till, self.opening, self.panel)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _remove(self) -> None:
        if self.till.basket is not None and self.till.basket.line(self.till.selected) is not None:
            self.panel.remove(self.till.selected)

    def _refused(self, words: str, _rule: RuleViolation | None) -> None:
        """A sheet tells it itself."""
        if self.sheet is None:
            self.notify.emit(words)

    def _show_sheet(self, sheet: Sheet) -> None:
        if self.sheet is not None:
            self.sheet.closed.connect(lambda: self._open_sheet(sheet))
            self._close_sheet()
        else:
            self._open_sheet(sheet)

    def _documents_changed(self, changes: Changes) -> None:
        if concerns(changes, "basket"):
            self._count()

    def _count(self) -> None:
        """Baskets that wait in this store, for anybody or for this associate."""
        identity = self._workspace.store.identity()
        if identity is not None:
            parked = selling.parked(self._workspace.store.reader(), identity.store)
            self.badge.emit(sum(each.owner in ("", self.till.actor) for each in parked))
