"""Making one customer of two: who may be the same person, how they compare, who is kept."""

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QObject, Signal

from associate_app.commands.merges import MergeCustomers, UnmergeCustomer
from associate_app.domain.customer import UNDO_MERGE, Customer
from associate_app.domain.staff import Permission
from associate_app.domain.time import later
from associate_app.queries.customers import find
from associate_app.queries.duplicates import Draft, likely_duplicates
from associate_app.queries.profile import Profile, profile
from associate_app.queries.staff import place
from associate_app.store import Reader, StoreUnavailable
from ui.format.others import apart, plain
from ui.format.times import local, short_date, year_date, zone_of
from ui.language.mark import translate
from ui.screens.approval import Approval
from ui.screens.customers.contacts import masked, masked_card, masked_email, masked_phone
from ui.screens.customers.sheets.create import Double, double_of
from ui.screens.customers.sheets.fields import language_name
from ui.screens.customers.sheets.sheet import Saving
from ui.workspace import Workspace

_MOST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two, as they are compared."""

    id: str
    name: str
    facts: tuple[tuple[str, str], ...]  # what it is, and what it says


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """Somebody who was merged in; `until` is empty where it is too late to take them apart."""

    id: str
    words: str
    until: str


class MergeModel(QObject):
    """`other` is who was chosen, `kept` which of the two stays."""

    changed = Signal()

    def __init__(self, workspace: Workspace, customer: str, saving: Saving) -> None:
        super().__init__(saving)
        self._workspace, self._saving = workspace, saving
        self._id = self.kept = customer
        self._typed = ""
        self.other = ""
        self.doubles: tuple[Double, ...] = ()
        self.approval = Approval(workspace, Permission.CUSTOMERS_MERGE, self)
        self.approval.changed.connect(self.changed)
        saving.changed.connect(self.changed)
        saving.done.connect(self._saved)
        self.look()

    def look(self) -> None:
        reader, now = self._workspace.store.reader(), self._workspace.clock.now()
        self.found: Profile | None = profile(reader, self._id, now)
        self._saving.tasks.replace("people", self._find())

    def search(self, typed: str) -> None:
        self._typed = typed
        self._saving.tasks.replace("people", self._find())

    async def _find(self) -> None:
        if self.found is None:
            return
        who, typed = self.found.own, self._typed
        try:
            people = await self._workspace.reading.ask(lambda reader: _people(reader, who, typed))
        except StoreUnavailable:
            return  # saving says so
        if people != self.doubles:
            self.doubles = people
            self.changed.emit()

    def choose(self, other: str) -> None:
        """Empty to choose somebody else."""
        if not self._saving.busy:
            self.other, self.kept = other, self._id
            self.approval.withdraw()
            self.changed.emit()

    def keep(self, customer: str) -> None:
        if not self._saving.busy and customer != self.kept:
            self.kept = customer
            self.approval.withdraw()
            self.changed.emit()

    def sides(self) -> tuple[Side, ...]:
        reader = self._workspace.store.reader()
        two = (reader.document(Customer, id) for id in (self._id, self.other) if id)
        return tuple(self._side(each) for each in two if each is not None) if self.other else ()

    def merged(self) -> tuple[Merged, ...]:
        return tuple(self._merged(each) for each in self.found.merged) if self.found else ()

    @property
    def blocked(self) -> str:
        if not self.other:
            return translate("MergeSheet", "Choose who is the same person.")
        return "" if self.approval.is_given else approval_words()

    @property
    def confirm_words(self) -> str:
        kept = self._workspace.store.reader().document(Customer, self.kept) if self.other else None
        if kept is None:
            return translate("MergeSheet", "Merge")
        return translate("MergeSheet", "Merge into {name}, {number}").format(
            name=apart(plain(kept.name)), number=kept.id
        )

    def merge(self) -> None:
        if self.blocked:
            return
        dropped = self.other if self.kept == self._id else self._id
        self._saving.start(
            MergeCustomers(kept=self.kept, dropped=dropped),
            told=translate("MergeSheet", "They are one customer now. It can be undone for 30 days."),
            approver=self.approval.approver,
        )

    def take_apart(self, dropped: str) -> None:
        if not self.approval.is_given:
            self._saving.say(approval_words())
            return
        self._saving.start(
            UnmergeCustomer(dropped=dropped),
            told=translate("MergeSheet", "They are two customers again."),
            approver=self.approval.approver,
        )

    def _saved(self, _told: str) -> None:
        self.other, self.kept = "", self._id
        self.approval.withdraw()
        self.look()
        self.changed.emit()

    def _side(self, who: Customer) -> Side:
        reader = self._workspace.store.reader()
        home = place(reader, who.store)
        nothing = translate("MergeSheet", "nothing")
        facts = (
            (translate("MergeSheet", "Number"), who.id),
            (translate("MergeSheet", "Phone"), masked_phone(who.phone) or masked_phone(who.phone_typed)),
            (translate("MergeSheet", "Email"), masked_email(who.email)),
            (translate("MergeSheet", "Loyalty card"), masked_card(who.card)),
            (translate("MergeSheet", "Language"), language_name(who.language)),
            (translate("MergeSheet", "Own store"), home.name if home else who.store),
            (translate("MergeSheet", "Customer since"), year_date(local(who.since, self._zone()))),
        )
        return Side(
            id=who.id, name=plain(who.name), facts=tuple((what, said or nothing) for what, said in facts)
        )

    def _merged(self, who: Customer) -> Merged:
        assert self.found is not None
        at = who.merged_at
        words = translate("MergeSheet", "{name}, {number}").format(name=apart(plain(who.name)), number=who.id)
        if at is None or who.id not in self.found.may_be_taken_apart:
            return Merged(id=who.id, words=words, until="")
        return Merged(id=who.id, words=words, until=short_date(local(later(at, UNDO_MERGE), self._zone())))

    def _zone(self) -> tzinfo | None:
        identity = self._workspace.store.identity()
        return zone_of(place(self._workspace.store.reader(), identity.store)) if identity else None


def approval_words() -> str:
    return translate("MergeSheet", "A manager enters a PIN first.")


def _people(reader: Reader, who: Customer, typed: str) -> tuple[Double, ...]:
    """Who is like that customer, or who was searched for."""
    if typed.strip():
        others = [each for each in find(reader, typed, _MOST + 1) if each.id != who.id]
        return tuple(_found(each) for each in others[:_MOST])
    phone = who.phone or who.phone_typed
    draft = Draft(name=who.name, email=who.email, phone=phone, card=who.card, id=who.id)
    return tuple(double_of(each) for each in likely_duplicates(reader, draft))


def _found(who: Customer) -> Double:
    name = plain(who.name)
    return Double(id=who.id, name=name, why=name, contact=masked(who))
