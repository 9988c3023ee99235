"""Devices: enrolled by central, named and revoked by managers."""

from associate_app.commands.registry import command, store_of
from associate_app.domain.device import Device, numbered, rename, revoke
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.staff import Permission
from associate_app.domain.time import DAY, later
from associate_app.world import World

DELIVERY = 7 * DAY  # how long a revoked device may still hand in what it has
LONGEST_NAME = 40


_OWNER = store_of(Device, "device")


@command("device.enrol", version=1, fact=False, permission=Permission.SYSTEM)
class EnrolDevice:
    device: str
    name: str
    store: str
    public_key: str
    number: int = 0

    def check(self, entry: Entry, world: World) -> None:
        if world.get(Device, self.device) is not None:
            raise RuleViolation("device.known_already")

    def apply(self, entry: Entry, world: World) -> None:
        world.put(
            Device(
                id=self.device,
                name=self.name,
                store=self.store,
                public_key=self.public_key,
                enrolled_at=entry.at,
                number=self.number,
            )
        )


@command("device.give_number", version=1, fact=False, permission=Permission.SYSTEM)
class GiveNumber:
    """For a device that was enrolled before receipts had numbers."""

    device: str
    number: int

    def check(self, entry: Entry, world: World) -> None:
        if world.require(Device, self.device).number:
            raise RuleViolation("device.known_already")

    def apply(self, entry: Entry, world: World) -> None:
        device = world.get(Device, self.device)
        if device is not None:
            world.put(numbered(device, self.number))


@command("device.rename", version=1, fact=False, permission=Permission.DEVICES, owner=_OWNER)
class RenameDevice:
    device: str
    name: str

    def check(self, entry: Entry, world: World) -> None:
        world.require(Device, self.device)
        if not 0 < len(self.name.strip()) <= LONGEST_NAME:
            raise RuleViolation("device.bad_name", longest=LONGEST_NAME)

    def apply(self, entry: Entry, world: World) -> None:
        device = world.get(Device, self.device)
        if device is not None:
            world.put(rename(device, self.name.strip()))


@command("device.revoke", version=1, fact=False, permission=Permission.DEVICES, owner=_OWNER)
class RevokeDevice:
    """Lost or stolen: its tokens end at once; its outbox may still be delivered, without effect."""

    device: str
    accept_outbox: bool = True

    def check(self, entry: Entry, world: World) -> None:
        if world.require(Device, self.device).revoked_at is not None:
            raise RuleViolation("device.revoked_already")

    def apply(self, entry: Entry, world: World) -> None:
        device = world.get(Device, self.device)
        if device is not None and device.revoked_at is None:
            until = later(entry.at, DELIVERY) if self.accept_outbox else None
            world.put(revoke(device, entry.at, until))
