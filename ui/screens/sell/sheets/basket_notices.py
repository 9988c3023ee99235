"""What the associate must know of the basket in hand: the web cart's lock, and who else has it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from associate_app.queries.held_baskets import refused_recall
from associate_app.selling.carts import LeaseKind
from associate_app.store import Changes
from ui.changes import concerns
from ui.format.times import zone_of
from ui.kit.notice import Notice, NoticeKind
from ui.screens.sell.sheets.goods import own_place
from ui.screens.sell.till import Till
from ui.words.carts import lease_words

_KINDS: dict[LeaseKind, NoticeKind] = {
    LeaseKind.HELD: "neutral",
    LeaseKind.TO_CONFIRM: "offline",
    LeaseKind.LOST: "warn",
}


class BasketNotices(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self, till: Till) -> None:
        super().__init__()
        self._till = till
        self._recalled: dict[str, bool] = {}  # basket -> another device was first
        self.lease = Notice()
        self.recall = Notice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.recall)
        column.addWidget(self.lease)
        till.changed.connect(self.refresh)
        till.workspace.changes.documents.connect(self._documents_changed)
        self.refresh()

    def refresh(self) -> None:
        basket, workspace = self._till.basket, self._till.workspace
        if basket is None:
            self.lease.silence()
            self.recall.silence()
            self.hide()
            return
        state = self._till.checkout.carts.lease(basket)
        now, zone = workspace.store.now(), zone_of(own_place(workspace))
        icon = "lock" if state.kind is LeaseKind.HELD else None
        self.lease.say(_KINDS.get(state.kind, "neutral"), lease_words(state, now, zone), icon=icon)
        if basket.id not in self._recalled:
            refused = refused_recall(workspace.store.reader(), basket.id)
            self._recalled = {basket.id: refused is not None}
        if not self._recalled[basket.id]:
            self.recall.silence()
        else:
            self.recall.say(
                "warn",
                self.tr("Your lines stay here. Ask there before you sell them."),
                title=self.tr("Another device took this basket up first"),
            )
        self.setVisible(bool(self.lease.words() or self.recall.words()))

    def _documents_changed(self, changes: Changes) -> None:
        if concerns(changes, "cart", "basket", "outcome"):
            self._recalled = {}
            self.refresh()
