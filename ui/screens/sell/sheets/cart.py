"""An online cart before it is continued: what is in it, what has changed, who has it in hand."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from associate_app.domain.cart import Cart, is_leased
from associate_app.domain.errors import RuleViolation
from associate_app.domain.place import Place
from associate_app.queries import carts
from associate_app.queries.orders import items
from associate_app.store import Changes
from ui.changes import concerns
from ui.format.numbers import grouped, money
from ui.format.times import moment, zone_of
from ui.kit.button import ActionWithReason, Button
from ui.kit.row_list import RowList
from ui.kit.text import Label, Paragraph
from ui.language.counts import counts
from ui.screens.cart_rows import channel_words, item_row
from ui.screens.sell.sheets.change_rows import change_rows
from ui.screens.sell.sheets.goods import own_place
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.till import Till
from ui.words.carts import changes_words
from ui.words.problems import rule_words


class CartSheet(TillSheet):
    """Nothing is taken before `continued` says so."""

    continued = Signal(str)
    navigate = Signal(str)

    def __init__(self, host: QWidget, till: Till, cart: str) -> None:
        self._id = cart
        super().__init__(host, till, "", "")
        self.setObjectName("cart-sheet")
        self.saved = Paragraph()
        self.goods = RowList(self.tr("In the cart"))
        self.goods.setObjectName("cart-goods")
        self.count = Paragraph()
        self.total = Label(role="title", weight=600, align=Qt.AlignmentFlag.AlignRight)
        self.unpriced = Paragraph(role="caption", tone="warn_ink")
        self.changed = Label(weight=600)
        self.changes = RowList(self.tr("What has changed"))
        self.changes.setObjectName("cart-changes")
        self.who = Button(self.tr("See the customer"), icon="user-round", height="tender")
        self.who.setObjectName("cart-customer")
        self.go_on = ActionWithReason(Button(self.tr("Continue in store"), "primary", height="tender"))
        self.go_on.button.setObjectName("cart-continue")
        sums = QHBoxLayout()
        sums.setSpacing(12)
        sums.addWidget(self.count, 1)
        sums.addWidget(self.total)
        self.body.addWidget(self.saved)
        self.body.addWidget(self.goods)
        self.body.addLayout(sums)
        for part in (self.unpriced, self.changed, self.changes):
            self.body.addWidget(part)
        self.footer.addWidget(self.who, 1, Qt.AlignmentFlag.AlignBottom)
        self.footer.addWidget(self.go_on, 1)
        self.who.clicked.connect(self._see_customer)
        self.goods.chosen.connect(self._leave_for)
        self.go_on.button.clicked.connect(self._continue)
        till.workspace.changes.documents.connect(self._documents_changed)
        self.closed.connect(
            lambda: till.workspace.changes.documents.disconnect(self._documents_changed),
            Qt.ConnectionType.SingleShotConnection,
        )
        self.refresh()

    def is_over(self) -> bool:
        return False

    def refresh(self) -> None:
        workspace = self.till.workspace
        reader, here = workspace.store.reader(), own_place(workspace)
        cart = carts.cart(reader, self._id)
        self.goods.setVisible(cart is not None)
        if cart is None or here is None:
            self.title.setText(self.tr("This cart is gone"))
            self.notice.say("neutral", rule_words("cart.unknown"))
            self.go_on.block(self.tr("The customer has bought it, or put it away."))
            self.who.hide()
            return
        now, customer = workspace.store.now(), carts.customer_of(reader, cart)
        self.title.setText(customer.name if customer else self.tr("A customer of another store"))
        self.setAccessibleName(self.title.text())
        self.who.setVisible(customer is not None)
        saved = moment(cart.changed_at, now, zone_of(here))
        self.saved.setText(
            self.tr("{channel} cart, saved {time}").format(channel=channel_words(cart.channel), time=saved)
        )
        self._show_goods(cart, here)
        self._show_changes(cart)
        self._show_lease(cart)

    def _show_goods(self, cart: Cart, here: Place) -> None:
        """At what this customer pays in this store."""
        known = items(self.till.workspace.store.reader(), [line.sku for line in cart.lines], here)
        cost = self.till.checkout.carts.cost(cart)
        if cost is None:
            self.say("market.missing")
            return
        self.goods.show_rows(
            tuple(
                replace(
                    item_row(known[line.sku], line.sku, line.pieces, None),
                    value=money(cost.lines[line.sku]) if line.sku in cost.lines else self.tr("No price"),
                    value_note=f"{grouped(line.pieces)} ×" if line.pieces > 1 else "",
                )
                for line in cart.lines
            )
        )
        self.count.setText(
            self.tr("{items}, prices as in store").format(items=counts.tr("{n} items", "", cart.pieces))
        )
        self.total.setText(money(cost.total))
        unpriced = cost.unpriced
        self.unpriced.setText(counts.tr("{n} items have no price here", "", unpriced) if unpriced else "")
        self.unpriced.setVisible(bool(unpriced))

    def _show_changes(self, cart: Cart) -> None:
        try:
            changes = self.till.checkout.carts.changes(cart)
        except RuleViolation as refused:
            self.say(refused.code, **refused.facts)
            return
        self.changed.setText(changes_words(len(changes)))
        self.changes.setVisible(bool(changes))
        self.changes.show_rows(change_rows(self.till.workspace, changes))

    def _show_lease(self, cart: Cart) -> None:
        """Somebody else has it: who, and until when."""
        workspace, lease = self.till.workspace, cart.lease
        now, identity = workspace.store.now(), workspace.store.identity()
        mine = identity is not None and lease is not None and lease.device == identity.device
        if lease is None or not is_leased(cart, now) or mine:
            self.go_on.allow()
            return
        holder = carts.holder(workspace.store.reader(), lease)
        until = moment(lease.until, now, zone_of(own_place(workspace)))
        words = self.tr("{name} has it in hand until {time}.")
        self.go_on.block(words.format(name=holder.by or holder.device or holder.store, time=until))

    def _see_customer(self) -> None:
        reader = self.till.workspace.store.reader()
        cart = carts.cart(reader, self._id)
        customer = carts.customer_of(reader, cart) if cart else None
        if customer is not None:
            self._leave_for(f"customer/{customer.id}")

    def _leave_for(self, route: str) -> None:
        self.dismiss()
        self.navigate.emit(route)

    def _continue(self) -> None:
        self.dismiss()
        self.continued.emit(self._id)

    def _documents_changed(self, changes: Changes) -> None:
        if concerns(changes, "cart", "customer", "price", "stock"):
            self.refresh()
