"""Handing over one pickup: code, photo ID, items, signature."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from associate_app.commands.pickups import HandOverPickup
from associate_app.domain.errors import RuleViolation
from associate_app.domain.pickup import PhotoId, Pickup, PickupState, Proof, may_hand_over
from associate_app.ports import Line
from associate_app.queries import pickups as queries
from associate_app.queries.pickups import Goods
from associate_app.queries.product import place
from associate_app.store import Changes, StoreUnavailable
from ui.format.numbers import money, round_money
from ui.format.others import apart
from ui.language.mark import translate
from ui.screens.pickups.board import pieces_words
from ui.screens.pickups.detail import goods_name
from ui.tasks import TaskScope
from ui.words.problems import refusal_words, rule_words
from ui.workspace import Workspace

CODE_LENGTH = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    line: str
    name: str
    detail: str
    art: str
    colour: str
    waiting: int
    taken: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverView:
    """`blocked` is why it can't be confirmed yet; `problem` is what a rule or the disk said no with."""

    id: str
    title: str
    subtitle: str
    code: str = ""
    code_right: bool = False
    code_words: str = ""
    photo_title: str = ""  # empty when no photo ID is asked for
    photo_id: PhotoId = PhotoId.NOT_ASKED
    collected_by: str = ""
    items_title: str = ""
    items: tuple[ItemView, ...] = ()
    signed: bool = False
    confirm_words: str = ""
    blocked: str = ""
    busy: bool = False
    problem: str = ""
    done: bool = False

    @property
    def code_wrong(self) -> bool:
        return len(self.code) == CODE_LENGTH and not self.code_right

    @property
    def photo_done(self) -> bool:
        if self.photo_id is PhotoId.SOMEONE_ELSE:
            return bool(self.collected_by.strip())
        return self.photo_id is PhotoId.NAME_MATCHES

    @property
    def items_done(self) -> bool:
        return any(item.taken for item in self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """What the person at the counter has shown so far."""

    code: str = ""
    photo_id: PhotoId = PhotoId.NOT_ASKED
    collected_by: str = ""
    left_behind: Mapping[str, int]  # line -> pieces that are not taken now
    signature: bytes = b""  # PNG


class HandOverViewModel(QObject):
    """Emits `finished` with news for a toast once the goods have left."""

    changed = Signal()
    finished = Signal(str)

    def __init__(
        self, workspace: Workspace, pickup: str, code: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.tasks = TaskScope()
        self._id = pickup
        self._given = _Given(code=code, left_behind={})
        self._busy = self._done = self._closed = False
        self._problem = ""
        workspace.changes.documents.connect(self._documents_changed)
        self.view = self._look()

    def close(self) -> None:
        """What was confirmed goes on; nothing is shown any more."""
        if self._closed:
            return
        self._closed = True
        self._workspace.changes.documents.disconnect(self._documents_changed)

    def enter_code(self, code: str) -> None:
        self._give(code=code)

    def check_photo_id(self, seen: PhotoId) -> None:
        self._give(
            photo_id=seen, collected_by="" if seen is PhotoId.NAME_MATCHES else self._given.collected_by
        )

    def name_collector(self, name: str) -> None:
        self._give(collected_by=name)

    def take(self, line: str, pieces: int) -> None:
        """How many of the waiting pieces of a line leave now."""
        item = next((each for each in self.view.items if each.line == line), None)
        if item is not None:
            left = item.waiting - max(0, min(pieces, item.waiting))
            self._give(left_behind={**self._given.left_behind, line: left})

    def sign(self, png: bytes) -> None:
        """The picture of the signature; empty when it was cleared."""
        self._give(signature=png)

    def confirm(self) -> None:
        if self.view.blocked or self._busy or self._done:
            return
        self._busy, self._problem = True, ""
        self._show()
        self.tasks.start("confirm", self._confirm())

    async def _confirm(self) -> None:
        taken = {item.line: item.taken for item in self.view.items if item.taken}
        png = self._given.signature
        signature = hashlib.sha256(png).hexdigest() if png else ""
        command = HandOverPickup(
            pickup=self._id,
            taken=taken,
            proof=Proof(code=self._given.code, photo_id=self._given.photo_id),
            collected_by=self._given.collected_by.strip(),
            signature=signature,
        )
        try:
            await self._workspace.store.perform(
                command,
                actor=self._workspace.session.actor_id,
                blobs={signature: png} if png else {},
            )
            self._done = True
        except (RuleViolation, StoreUnavailable) as refused:
            self._problem = refusal_words(refused)
        finally:
            self._busy = False
            self._show()
        if self._done and isValid(self):  # the window may be gone by now
            self.finished.emit(self._news(sum(taken.values())))

    def _news(self, pieces: int) -> str:
        done = translate("HandOver", "{id}: {items} handed over.").format(
            id=self._id, items=pieces_words(pieces)
        )
        if self._workspace.sync.status.line is Line.ONLINE:
            return done
        return translate("HandOver", "Saved on this device. It is sent when the line is back.")

    def _documents_changed(self, changes: Changes) -> None:
        if changes.touches("pickup", self._id) and not self._done:
            self._show()

    def _give(self, **given: object) -> None:
        if self._busy or self._done:
            return
        self._given = replace(self._given, **given)  # type: ignore[arg-type]
        self._problem = ""
        self._show()

    def _show(self) -> None:
        if self._closed:
            return
        self.view = self._look()
        self.changed.emit()

    def _look(self) -> HandOverView:
        reader = self._workspace.store.reader()
        pickup = queries.pickup(reader, self._id)
        if pickup is None:
            unknown = rule_words("pickup.unknown")
            return HandOverView(
                id=self._id, title=translate("HandOver", "Hand over"), subtitle=self._id, blocked=unknown
            )
        items = tuple(
            self._item(each) for each in queries.goods(reader, pickup) if each.line.waiting > 0 or self._done
        )
        taken = sum(item.taken for item in items)
        return HandOverView(
            id=pickup.id,
            title=translate("HandOver", "Hand over to {name}").format(name=apart(pickup.name)),
            subtitle=translate("HandOver", "{id} · {items} · paid {paid}, nothing to collect").format(
                id=pickup.id, items=pieces_words(sum(item.waiting for item in items)), paid=money(pickup.paid)
            ),
            code=self._given.code,
            code_right=self._given.code == pickup.code,
            code_words=self._code_words(pickup),
            photo_title=self._photo_title(pickup) if pickup.photo_id else "",
            photo_id=self._given.photo_id,
            collected_by=self._given.collected_by,
            items_title=_items_title(pickup, sum(item.waiting for item in items)),
            items=items,
            signed=bool(self._given.signature),
            confirm_words=translate("HandOver", "Hand over {items}").format(items=pieces_words(taken))
            if taken
            else translate("HandOver", "Hand over"),
            blocked="" if self._done else self._blocked(pickup, items),
            busy=self._busy,
            problem=self._problem,
            done=self._done,
        )

    def _item(self, goods: Goods) -> ItemView:
        line, variant = goods.line, goods.variant
        look = f"{variant.colour_name} · {variant.size}" if variant else ""
        price = money(line.unit_price)
        return ItemView(
            line=line.id,
            name=goods_name(goods),
            detail=" · ".join(part for part in (look, price) if part),
            art=goods.style.art if goods.style else "",
            colour=variant.colour if variant else "",
            waiting=line.waiting,
            taken=max(0, line.waiting - self._given.left_behind.get(line.id, 0)),
        )

    def _code_words(self, pickup: Pickup) -> str:
        if len(self._given.code) < CODE_LENGTH:
            return ""
        fits = self._given.code == pickup.code
        return (
            translate("HandOver", "Matches this order")
            if fits
            else translate("HandOver", "Does not match this order")
        )

    def _photo_title(self, pickup: Pickup) -> str:
        at = place(self._workspace.store.reader(), pickup.store)
        if at is None or at.pickup is None or not pickup.paid > at.pickup.photo_id_over:
            return translate("HandOver", "Photo ID")
        over = round_money(at.pickup.photo_id_over)
        return translate("HandOver", "Photo ID, because the order is over {amount}").format(amount=over)

    def _blocked(self, pickup: Pickup, items: tuple[ItemView, ...]) -> str:
        """The first thing that is still missing, in the order of the steps."""
        given = self._given
        if pickup.state is PickupState.READY and len(given.code) < CODE_LENGTH:
            return translate("HandOver", "Ask for the pickup code.")
        taken = {item.line: item.taken for item in items if item.taken}
        try:
            may_hand_over(pickup, taken, Proof(code=given.code, photo_id=given.photo_id))
        except RuleViolation as refused:
            return rule_words(refused.code, refused.facts)
        if given.photo_id is PhotoId.SOMEONE_ELSE and not given.collected_by.strip():
            return translate("HandOver", "Write down who collects it.")
        return ""


def _items_title(pickup: Pickup, waiting: int) -> str:
    if pickup.shelf:
        return translate("HandOver", "{items} from shelf {shelf}").format(
            items=pieces_words(waiting), shelf=pickup.shelf
        )
    return pieces_words(waiting)
