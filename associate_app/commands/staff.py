"""Staff: PINs and the end of somebody's time here."""

from dataclasses import replace

from associate_app.commands.registry import command, store_of
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.staff import TEXT_SCALES, Permission, Preferences, Staff, must, works_at
from associate_app.world import World

LONGEST_VERIFIER = 200
LONGEST_LANGUAGE = 20


_OWNER = store_of(Staff, "staff")


@command(
    "staff.set_pin",
    version=1,
    fact=False,
    permission=Permission.OWN_PIN,
    owner=_OWNER,
)
class SetPin:
    """One's own PIN, or a manager sets somebody's. `verifier` is argon2id in PHC form."""

    staff: str
    verifier: str

    def check(self, entry: Entry, world: World) -> None:
        staff = world.require(Staff, self.staff)
        if not works_at(staff, entry.at):
            raise RuleViolation("staff.left_already")
        if not self.verifier.startswith("$argon2id$") or len(self.verifier) > LONGEST_VERIFIER:
            raise RuleViolation("staff.bad_verifier")
        if entry.actor != self.staff:
            must(world.get(Staff, entry.actor), Permission.STAFF, entry.at)

    def apply(self, entry: Entry, world: World) -> None:
        staff = world.get(Staff, self.staff)
        if staff is not None:
            world.put(replace(staff, pin=self.verifier))


@command("staff.end", version=1, fact=False, permission=Permission.STAFF, owner=_OWNER)
class EndStaff:
    """From now on this person does not work here; what was done before stays judged by its own time."""

    staff: str

    def check(self, entry: Entry, world: World) -> None:
        staff = world.require(Staff, self.staff)
        if not works_at(staff, entry.at):
            raise RuleViolation("staff.left_already")
        if self.staff == entry.actor:
            raise RuleViolation("staff.not_yourself")

    def apply(self, entry: Entry, world: World) -> None:
        staff = world.get(Staff, self.staff)
        if staff is not None and staff.until is None:
            world.put(replace(staff, until=entry.at))


@command("staff.set_preferences", version=1, fact=False, permission=Permission.PREFERENCES)
class SetPreferences:
    """One's own: they are the actor's."""

    preferences: Preferences

    def check(self, entry: Entry, world: World) -> None:
        world.require(Staff, entry.actor)
        wanted = self.preferences
        if wanted.text_scale not in TEXT_SCALES or len(wanted.language) > LONGEST_LANGUAGE:
            raise RuleViolation("staff.bad_preferences")

    def apply(self, entry: Entry, world: World) -> None:
        staff = world.get(Staff, entry.actor)
        if staff is not None:
            world.put(replace(staff, preferences=self.preferences))
