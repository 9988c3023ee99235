"""The pickup board and the pick list: asks the store, forwards what the associate does."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from associate_app.commands.pickups import MarkReady, ReportMissing, StartPicking, VerifyPiece
from associate_app.commands.registry import Command
from associate_app.domain.device import Device
from associate_app.domain.errors import RuleViolation
from associate_app.domain.pickup import Pickup, PickupState, may_verify
from associate_app.domain.place import Place
from associate_app.domain.staff import Staff
from associate_app.ports import LineDown
from associate_app.queries import pickups as queries
from associate_app.queries.product import place, sku_of
from associate_app.store import Changes, Reader, StoreUnavailable
from ui.changes import concerns
from ui.format.times import clock, day_start, zone_of
from ui.language.mark import translate
from ui.screens.pickups import board
from ui.screens.pickups.board import Marks, Moment
from ui.screens.pickups.detail import Choices, People, current_line, detail, goods_name
from ui.screens.pickups.view import Detail, News, PickupsView
from ui.tasks import TaskScope
from ui.words.problems import refusal_words, rule_words
from ui.words.scan import gtin_words
from ui.words.store import store_words
from ui.workspace import Workspace

_KINDS = ("pickup", "attention", "stock", "variant", "style", "place")
_TICK = 20_000  # milliseconds between looks at the clock
_NOTHING = PickupsView(summary="", columns=(), hidden=0, expanded=False, detail=None)


class PickupsViewModel(QObject):
    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.tasks = TaskScope()
        self.view = _NOTHING
        self._selected = ""
        self._asked = ""  # a pickup that this device does not hold
        self._elsewhere: News | None = None
        self._expanded = self._closed = False
        self._choices = Choices()
        workspace.changes.documents.connect(self._documents_changed)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self.refresh)
        self._tick.start()
        self.refresh()

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._tick.stop()
        self.workspace.changes.documents.disconnect(self._documents_changed)
        self.tasks.close()

    @property
    def picking(self) -> bool:
        """Whether a scanned piece belongs to the pickup that is shown."""
        shown = self.view.detail
        return shown is not None and shown.state is PickupState.PICKING

    def open(self, id: str) -> None:
        """Show one pickup; central is asked for one that this device does not hold."""
        if id == self._selected and id:
            self.refresh()
            return
        self._selected, self._asked, self._elsewhere, self._choices = id, "", None, Choices()
        if id and queries.pickup(self._reader(), id) is None:
            self._selected, self._asked = "", id
            self._elsewhere = News(
                kind="neutral",
                title=translate("Pickups", "{id} is not on this device").format(id=id),
                text=translate("Pickups", "Asking central."),
            )
            self.tasks.replace("lookup", self._look_up(id))
        self.refresh()

    def open_by_code(self, code: str) -> str | None:
        """Show the pickup of this store that a customer's code belongs to; returns its id."""
        found = queries.pickup_with_code(self._reader(), code, self._store_id)
        if found is None:
            return None
        self.open(found.id)
        return found.id

    def toggle_all(self) -> None:
        """All of today's handed over pickups, or the latest few."""
        self._expanded = not self._expanded
        self.refresh()

    def choose_line(self, line: str) -> None:
        self._choose(line=line)

    def choose_bin(self, bin: str) -> None:
        """The current piece is taken from another bin than the one that was suggested."""
        current = self._current()
        if current is not None:
            others = tuple(each for each in self._choices.bins if each[0] != current)
            self._choose(bins=(*others, (current, bin)))

    def choose_shelf(self, shelf: str) -> None:
        self._choose(shelf=shelf)

    def start_picking(self) -> None:
        shown = self._idle_detail("start")
        if shown is not None:
            self._begin(StartPicking(pickup=shown.id))

    def mark_ready(self) -> None:
        shown = self._idle_detail("ready")
        if shown is not None and not shown.blocked:
            self._begin(MarkReady(pickup=shown.id, shelf=self._choices.shelf))

    def report_missing(self) -> None:
        """The current piece was looked for and not found."""
        shown, line = self.view.detail, self._current()
        if shown is None or shown.busy or not shown.can_miss or line is None:
            return
        news = News(
            kind="neutral",
            title=translate("Pickups", "Noted as not found"),
            text=translate("Pickups", "Somebody chooses whether to keep looking or to take it off."),
        )
        self._begin(ReportMissing(pickup=shown.id, line=line), news)

    def verify(self, gtin: str) -> None:
        """A piece was scanned: it goes into the parcel, or the strip says why not."""
        if self.picking and self._selected:
            self.tasks.start("verify", self._verify(self._selected, gtin))

    def refresh(self) -> None:
        if self._closed:
            return
        reader, store = self._reader(), self._own_store()
        if store is None:
            self.view = _NOTHING
            self.changed.emit()
            return
        at = Moment(now=self.workspace.clock.now(), zone=zone_of(store))
        waiting = queries.open_pickups(reader, store.id)
        gone = queries.handed_over_since(reader, store.id, day_start(at.now, at.zone))
        marks = Marks(
            not_sent=queries.not_sent(reader),
            attention=queries.contradictions(reader),
            selected=self._selected,
        )
        columns = board.columns(waiting, gone, marks, at, expanded=self._expanded)
        self.view = PickupsView(
            summary=board.summary(waiting, gone, at.now),
            columns=columns,
            hidden=len(gone) - len(columns[-1].cards),
            expanded=self._expanded,
            detail=self._detail(reader, store, marks, at),
            elsewhere=self._elsewhere,
        )
        self.changed.emit()

    def _detail(self, reader: Reader, store: Place, marks: Marks, at: Moment) -> Detail | None:
        pickup = queries.pickup(reader, self._selected) if self._selected else None
        if pickup is None:
            return None
        if pickup.store != store.id:
            self._elsewhere = self._of_other_store(reader, pickup)
            return None
        goods = queries.goods(reader, pickup)
        return detail(pickup, goods, store, marks, self._choices, self._people(reader, pickup), at)

    def _of_other_store(self, reader: Reader, pickup: Pickup) -> News:
        other = place(reader, pickup.store)
        return News(
            kind="neutral",
            title=translate("Pickups", "{id} waits in another store").format(id=pickup.id),
            text=translate("Pickups", "It is at {store}. Only that store can hand it over.").format(
                store=other.name if other else pickup.store
            ),
        )

    def _people(self, reader: Reader, pickup: Pickup) -> People:
        device = reader.document(Device, pickup.handed_over_on) if pickup.handed_over_on else None
        return People(
            picker=_staff_name(reader, pickup.picker),
            handed_over_by=_staff_name(reader, pickup.handed_over_by),
            handed_over_on=device.name if device else "",
        )

    def _begin(self, command: Command, news: News | None = None) -> None:
        self._choose(busy=True, news=None)
        self.tasks.start("perform", self._perform(command, news))

    async def _perform(self, command: Command, news: News | None) -> None:
        pickup = self._selected
        try:
            await self.workspace.store.perform(command, actor=self.workspace.session.actor_id)
        except (RuleViolation, StoreUnavailable) as refused:
            news = News(kind="danger", title=refusal_words(refused))
        finally:
            self._settle(pickup, news)

    async def _verify(self, pickup_id: str, gtin: str) -> None:
        reader = self._reader()
        pickup, sku = queries.pickup(reader, pickup_id), sku_of(reader, gtin)
        if pickup is None:
            return
        if sku is None:
            text = translate("Pickups", "{gtin}. Nothing was changed.").format(gtin=gtin_words(gtin))
            self._settle(
                pickup_id,
                News(kind="danger", title=translate("Pickups", "This product is not known here"), text=text),
            )
            return
        known = {each.line.sku: each for each in queries.goods(reader, pickup)}
        try:
            goods = known[may_verify(pickup, sku).sku]
            name = goods_name(goods)
            command = VerifyPiece(pickup=pickup_id, sku=sku, bin=self._choices.bin_for(goods))
            await self.workspace.store.perform(command, actor=self.workspace.session.actor_id)
        except RuleViolation as refused:
            news = News(
                kind="danger",
                title=translate("Pickups", "{name} is not needed").format(name=queries.name_of(reader, sku)),
                text=rule_words(refused.code, refused.facts),
            )
        except StoreUnavailable as unavailable:
            news = News(kind="danger", title=store_words(unavailable.code))
        else:
            time = clock(self._moment().today)
            news = News(
                kind="success",
                title=translate("Pickups", "{name} is right").format(name=name),
                text=translate("Pickups", "{gtin}, scanned {time}").format(gtin=gtin_words(gtin), time=time),
            )
        self._settle(pickup_id, news)

    def _settle(self, pickup: str, news: News | None) -> None:
        """What became of a command; not said when another pickup is shown by now."""
        if pickup == self._selected:
            self._choices = replace(self._choices, busy=False, news=news)
        self.refresh()

    async def _look_up(self, id: str) -> None:
        try:
            found = await self.workspace.sync.lookup("pickup", id=id)
        except LineDown:
            found, text = (
                (),
                translate(
                    "Pickups", "The line is down, so central can't be asked. Try again when it is back."
                ),
            )
        else:
            text = translate("Pickups", "Check the number.")
        if found or self._asked != id:
            return  # it arrives as a change
        self._elsewhere = News(
            kind="neutral", title=translate("Pickups", "{id} is not known here").format(id=id), text=text
        )
        self.refresh()

    def _documents_changed(self, changes: Changes) -> None:
        if not (changes.outbox or concerns(changes, *_KINDS)):
            return
        if self._asked and queries.pickup(self._reader(), self._asked) is not None:
            self.open(self._asked)
            return
        self.refresh()

    def _choose(self, **choices: object) -> None:
        self._choices = replace(self._choices, **choices)  # type: ignore[arg-type]
        self.refresh()

    def _idle_detail(self, action: str) -> Detail | None:
        shown = self.view.detail
        return shown if shown is not None and not shown.busy and shown.action == action else None

    def _current(self) -> str | None:
        pickup = queries.pickup(self._reader(), self._selected) if self._selected else None
        if pickup is None:
            return None
        current = current_line(pickup, queries.goods(self._reader(), pickup), self._choices)
        return current.line.id if current else None

    def _moment(self) -> Moment:
        return Moment(now=self.workspace.clock.now(), zone=zone_of(self._own_store()))

    def _reader(self) -> Reader:
        return self.workspace.store.reader()

    @property
    def _store_id(self) -> str:
        identity = self.workspace.store.identity()
        return identity.store if identity else ""

    def _own_store(self) -> Place | None:
        return place(self._reader(), self._store_id)


def _staff_name(reader: Reader, id: str) -> str:
    staff = reader.document(Staff, id) if id else None
    return staff.name if staff else ""
