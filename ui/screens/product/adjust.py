"""Correcting what a bin holds: counted pieces, a reason, and a second pair of eyes over the limit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from associate_app.commands.stock import LARGE, AdjustStock
from associate_app.domain.errors import RuleViolation
from associate_app.domain.staff import Permission, Staff
from associate_app.domain.stock import Stock, is_parcel, stock_id
from associate_app.queries.product import variant
from associate_app.store import StoreUnavailable
from ui.format.numbers import signed
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.approval import Approval
from ui.tasks import TaskScope
from ui.words.moves import bin_words
from ui.words.problems import refusal_words
from ui.words.roles import role_words
from ui.workspace import Workspace

MOST = 9_999
OTHER = "other"
"""Key of the choice to name another bin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BinView:
    key: str
    name: str
    pieces: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproverView:
    id: str
    name: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustView:
    """`approvers` is empty while the associate may do this alone."""

    title: str
    subtitle: str
    bins: tuple[BinView, ...]
    bin: str
    counted: int
    difference: str
    reason: str
    approvers: tuple[ApproverView, ...]
    approver: str
    approved: bool
    pin_words: str
    confirm_words: str
    blocked: str
    busy: bool
    problem: str
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    bin: str
    other: str = ""
    counted: int
    reason: str = ""


class AdjustViewModel(QObject):
    """Emits `finished` with news for a toast once the bin is corrected."""

    changed = Signal()
    pin_taken = Signal()  # the pad may forget its digits
    finished = Signal(str)

    def __init__(self, workspace: Workspace, sku: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.tasks = TaskScope()
        self.approval = Approval(workspace, Permission.STOCK_LARGE, self, tasks=self.tasks)
        self.approval.changed.connect(self._show)
        self.approval.pin_taken.connect(self.pin_taken)
        self._sku = sku
        identity = workspace.store.identity()
        self._store = identity.store if identity else ""
        bins = self._bins()
        first = bins[0] if bins else BinView(key=OTHER, name="", pieces=0)
        self._given = _Given(bin=first.key, counted=first.pieces)
        self._busy = self._done = False
        self._problem = ""
        self.view = self._look()

    def choose_bin(self, key: str) -> None:
        pieces = next((each.pieces for each in self._bins() if each.key == key), 0)
        self._give_anew(bin=key, counted=pieces)

    def name_bin(self, name: str) -> None:
        """The bin that is meant by `OTHER`."""
        self._give_anew(other=name)

    def set_counted(self, pieces: int) -> None:
        self._give_anew(counted=max(0, min(pieces, MOST)))

    def choose_reason(self, reason: str) -> None:
        self._give(reason=reason)

    def choose_approver(self, staff: str) -> None:
        if not self._busy and not self._done:
            self.approval.choose(staff)

    def enter_pin(self, pin: str) -> None:
        """The approver's, on this device."""
        if not self._busy and not self._done:
            self.approval.enter(pin)

    def confirm(self) -> None:
        if self.view.blocked or self._busy or self._done or self.approval.busy:
            return
        self._busy, self._problem = True, ""
        self._show()
        self.tasks.start("confirm", self._confirm())

    async def _confirm(self) -> None:
        given, difference = self._given, self._difference()
        approver = self.approval.approver if self.view.approvers else ""
        try:
            await self._workspace.store.perform(
                AdjustStock(
                    place=self._store,
                    sku=self._sku,
                    bin=self._bin_name(),
                    pieces=difference,
                    reason=given.reason,
                ),
                actor=self._workspace.session.actor_id,
                approver=approver,
            )
            self._done = True
        except (RuleViolation, StoreUnavailable) as refused:
            self._problem = refusal_words(refused)
        finally:
            self._busy = False
            self._show()
        if self._done:
            news = translate("Adjust", "{bin} now holds {pieces}.").format(
                bin=bin_words(self._bin_name()), pieces=_pieces(given.counted)
            )
            self.finished.emit(news)

    def _give_anew(self, **given: object) -> None:
        """What was approved is another thing now."""
        if not self._busy and not self._done:
            self.approval.withdraw()
            self._give(**given)

    def _give(self, **given: object) -> None:
        if not self._busy and not self._done:
            self._given = replace(self._given, **given)  # type: ignore[arg-type]
            self._problem = ""
            self._show()

    def _show(self) -> None:
        self.view = self._look()
        self.changed.emit()

    def _look(self) -> AdjustView:
        given, difference = self._given, self._difference()
        known = variant(self._workspace.store.reader(), self._sku)
        approval, needs_approver = self.approval, self._needs_approver(difference)
        return AdjustView(
            title=translate("Adjust", "Adjust stock"),
            subtitle=f"{known.name} · {known.colour_name} · {known.size}" if known else self._sku,
            bins=self._bins(),
            bin=given.bin,
            counted=given.counted,
            difference=translate("Adjust", "{pieces} against the count so far").format(
                pieces=signed(difference)
            )
            if difference
            else translate("Adjust", "As counted so far"),
            reason=given.reason,
            approvers=_approvers(approval.people()) if needs_approver else (),
            approver=approval.chosen,
            approved=approval.approved,
            pin_words=approval.words,
            confirm_words=translate("Adjust", "Set to {pieces}").format(pieces=_pieces(given.counted)),
            blocked=self._blocked(difference, needs_approver=needs_approver),
            busy=self._busy or approval.busy,
            problem=self._problem,
            done=self._done,
        )

    def _blocked(self, difference: int, *, needs_approver: bool) -> str:
        """The first thing that is still missing."""
        if not self._bin_name():
            return translate("Adjust", "Name the bin.")
        if difference == 0 and not self._done:
            return translate("Adjust", "The number is as it was. Nothing has to be corrected.")
        if not self._given.reason:
            return translate("Adjust", "Choose a reason.")
        if needs_approver and not self.approval.approved:
            return translate("Adjust", "More than {limit} pieces: a deputy or manager enters a PIN.").format(
                limit=LARGE
            )
        return ""

    def _needs_approver(self, difference: int) -> bool:
        return abs(difference) > LARGE and self.approval.needed

    def _difference(self) -> int:
        held = {each.key: each.pieces for each in self._bins()}
        return self._given.counted - held.get(self._bin_name(), 0)

    def _bin_name(self) -> str:
        return self._given.other.strip() if self._given.bin == OTHER else self._given.bin

    def _bins(self) -> tuple[BinView, ...]:
        """Parcels are no bins to count: their pieces belong to pickups."""
        stock = self._workspace.store.reader().document(Stock, stock_id(self._store, self._sku))
        held = stock.bins if stock else {}
        return tuple(
            BinView(key=bin, name=bin_words(bin), pieces=pieces)
            for bin, pieces in sorted(held.items(), key=lambda each: (-each[1], each[0]))
            if not is_parcel(bin)
        )


def _pieces(number: int) -> str:
    return counts.tr("{n} pieces", "", number)


def _approvers(people: Sequence[Staff]) -> tuple[ApproverView, ...]:
    return tuple(ApproverView(id=each.id, name=each.name, role=role_words(each.role)) for each in people)
