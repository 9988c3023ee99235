"""Sign-in by PIN or badge, on and off the line."""

from dataclasses import dataclass, replace
from datetime import tzinfo
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from associate_app.domain.errors import RuleViolation
from associate_app.domain.scan import Code, CodeKind
from associate_app.domain.staff import Role, Staff
from associate_app.domain.time import Instant
from associate_app.ports import EnrolmentRefused, Line, LineDown, SyncStatus
from associate_app.queries.staff import place, staff_list_as_of, with_badge, working_here
from associate_app.queries.sync_device import device
from associate_app.store import Changes, PinCheck, StoreUnavailable
from ui.changes import concerns
from ui.device_settings import LANGUAGE
from ui.format.times import zone_of
from ui.language.counts import counts
from ui.tasks import TaskScope
from ui.words.bug import bug_words
from ui.words.problems import enrolment_words, rule_words
from ui.words.store import store_words
from ui.workspace import Workspace

CARDS = 8  # people beside "Someone else"
_SECOND = 1_000


class Stage(StrEnum):
    ENROL = "enrol"
    LOADING = "loading"
    STAFF = "staff"
    LOCKED_OUT = "locked_out"


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    given_name: str
    family_name: str
    role: Role

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInView:
    stage: Stage
    store: str = ""
    device: str = ""
    people: tuple[Person, ...] = ()
    selected: Person | None = None
    as_of: Instant | None = None
    zone: tzinfo | None = None
    loading: int = 0  # documents so far
    problem: str = ""
    blocked: bool = False  # too many wrong tries: no PIN is taken now
    busy: bool = False


class SignInViewModel(QObject):
    changed = Signal()
    pin_taken = Signal()  # the pad may forget its digits
    enrolment_scanned = Signal(str)  # what was read while the device is being set up

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = TaskScope(self._failed)
        self._pins = PinCheck(workspace.store, workspace.clock)
        self._staff: dict[str, Staff] = {}
        self.view = SignInView(stage=Stage.LOADING)
        self._countdown = QTimer(self)
        self._countdown.setInterval(_SECOND)
        self._countdown.timeout.connect(self._look_at_lock)
        workspace.changes.documents.connect(self._documents_changed)
        self._unsubscribe = workspace.sync.subscribe(lambda _status: self._read())
        self._read()

    @property
    def status(self) -> SyncStatus:
        return self._workspace.sync.status

    def close(self) -> None:
        self._unsubscribe()
        self._countdown.stop()
        self._tasks.close()

    async def idle(self) -> None:
        await self._tasks.idle()

    def open(self) -> None:
        """Somebody locked the device: nobody is chosen."""
        self._countdown.stop()
        self._show(replace(self.view, selected=None, problem="", blocked=False, busy=False))
        self._read()

    def select(self, id: str) -> None:
        person = next((each for each in self.view.people if each.id == id), None)
        if person is not None and not self.view.busy:
            self._show(replace(self.view, selected=person, problem="", blocked=False))
            self.pin_taken.emit()
            self._look_at_lock()

    async def scanned(self, code: Code) -> None:
        identity = self._workspace.store.identity()
        if self.view.stage is Stage.ENROL:
            self.enrolment_scanned.emit(code.raw)
        if self.view.stage is not Stage.STAFF or identity is None:
            return
        if code.kind is not CodeKind.BADGE:
            self._show(replace(self.view, problem=self.tr("Sign in first, then scan it again.")))
            return
        now = self._workspace.clock.now()
        staff = with_badge(self._workspace.store.reader(), code.value, identity.store, now)
        if staff is None:
            self._show(replace(self.view, problem=self.tr("This badge belongs to nobody who works here.")))
        else:
            self.select(staff.id)

    def wants_badge(self) -> None:
        self._show(replace(self.view, problem=self.tr("Hold your badge before the scanner.")))

    def enter(self, pin: str) -> None:
        staff = self._staff.get(self.view.selected.id) if self.view.selected else None
        if staff is None:
            self._show(replace(self.view, problem=self.tr("Tap your name first.")))
            self.pin_taken.emit()
        elif not self.view.busy and not self.view.blocked:
            self._show(replace(self.view, busy=True, problem=""))
            self._tasks.start("pin", self._check(staff, pin))

    def choose_language(self, code: str) -> None:
        """For this device: while nobody is signed in, and for whoever chose none."""
        self._show(replace(self.view, problem=""))  # it is in the words of before
        self._tasks.start("language", self._choose_language(code))

    def enrol(self, address: str, code: str, name: str) -> None:
        """`name` is what this device is called, such as "Tablet 4"."""
        if not address.strip() or not code.strip() or not name.strip():
            self._show(replace(self.view, problem=self.tr("Fill in all three fields.")))
        elif not self.view.busy:
            self._show(replace(self.view, busy=True, problem=""))
            self._tasks.start("enrol", self._enrol(_base_url(address), code.strip(), name.strip()))

    async def _check(self, staff: Staff, pin: str) -> None:
        problem = ""
        try:
            await self._pins.verify(staff, pin)
            self._workspace.session.sign_in(staff)
        except RuleViolation as refused:
            problem = self._wrong(refused)
        except StoreUnavailable as unavailable:
            problem = store_words(unavailable.code)
        finally:
            self.pin_taken.emit()
            self._show(replace(self.view, busy=False, problem=problem))
        self._look_at_lock()

    async def _choose_language(self, code: str) -> None:
        try:
            await self._workspace.settings.choose(LANGUAGE, code)
        except StoreUnavailable as unavailable:
            self._show(replace(self.view, problem=store_words(unavailable.code)))

    def _wrong(self, refused: RuleViolation) -> str:
        if refused.code != "pin.wrong":
            return rule_words(refused.code, refused.facts)
        return counts.tr(
            "That PIN is not right. {n} tries left before a pause.", "", int(str(refused.facts["left"]))
        )

    async def _enrol(self, address: str, code: str, name: str) -> None:
        problem = ""
        try:
            await self._workspace.enrol(address, code, name)
        except EnrolmentRefused as refused:
            problem = enrolment_words(refused.code)
        except LineDown:
            problem = enrolment_words("line.down")
        finally:
            self._show(replace(self.view, busy=False, problem=problem))
        self._read()

    def _look_at_lock(self) -> None:
        """Says how long to wait while too many wrong tries lock this person out."""
        person = self.view.selected
        if person is None:
            return
        seconds = self._pins.wait(self._staff[person.id])
        if seconds:
            words = counts.tr("Too many wrong tries. Wait {n} seconds.", "", seconds)
            self._countdown.start()
            self._show(replace(self.view, blocked=True, problem=words))
        elif self.view.blocked:
            self._countdown.stop()
            self._show(replace(self.view, blocked=False, problem=self.tr("You can try again now.")))

    def _documents_changed(self, changes: Changes) -> None:
        if changes.sync or concerns(changes, "staff", "place", "device"):
            self._read()

    def _read(self) -> None:
        store, status = self._workspace.store, self._workspace.sync.status
        identity = store.identity()
        if identity is None:
            self._show(replace(self.view, stage=Stage.ENROL))
            return
        reader = store.reader()
        own, here = device(reader, identity.device), place(reader, identity.store)
        people = working_here(reader, identity.store, self._workspace.clock.now())
        self._staff = {each.id: each for each in people}
        revoked = status.line is Line.REVOKED or (own is not None and own.revoked_at is not None)
        ready = Stage.STAFF if people and status.loaded else Stage.LOADING
        selected = self.view.selected
        self._show(
            replace(
                self.view,
                stage=Stage.LOCKED_OUT if revoked else ready,
                store=here.name if here else "",
                device=own.name if own else identity.name,
                people=tuple(
                    Person(each.id, each.given_name, each.family_name, each.role) for each in people
                ),
                selected=selected if selected and selected.id in self._staff else None,
                as_of=staff_list_as_of(reader, identity.store),
                zone=zone_of(here),
                loading=status.loading,
            )
        )

    def _failed(self, _error: BaseException) -> None:
        self._show(replace(self.view, busy=False, problem=bug_words()))

    def _show(self, view: SignInView) -> None:
        if view != self.view:
            self.view = view
            self.changed.emit()


def _base_url(address: str) -> str:
    """ "central.example:8420" as a URL; http only for this very machine."""
    text = address.strip().rstrip("/")
    if "://" in text:
        return text
    local = text.split(":")[0] in ("localhost", "127.0.0.1")
    return f"{'http' if local else 'https'}://{text}"
