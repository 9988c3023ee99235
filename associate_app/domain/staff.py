"""Who works here and what they may do."""

from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain.errors import RuleViolation
from associate_app.domain.time import Instant

SYSTEM = "system"  # the actor of commands that central issues itself


class Role(StrEnum):
    ASSOCIATE = "associate"
    DEPUTY = "deputy"
    MANAGER = "manager"


class Permission(StrEnum):
    PICKUPS = "pickups"
    STOCK = "stock"
    STOCK_LARGE = "stock_large"  # adjustments above the limit
    ATTENTION = "attention"
    OWN_PIN = "own_pin"
    PREFERENCES = "preferences"
    STAFF = "staff"
    DEVICES = "devices"
    SELL = "sell"
    VOID_SALE = "void_sale"  # after it was paid
    CUSTOMERS = "customers"
    CUSTOMERS_MERGE = "customers_merge"
    CUSTOMERS_ERASE = "customers_erase"  # erasure and export
    SYSTEM = "system"


_EVERYONE = frozenset(
    {
        Permission.PICKUPS,
        Permission.STOCK,
        Permission.ATTENTION,
        Permission.OWN_PIN,
        Permission.PREFERENCES,
        Permission.SELL,
        Permission.CUSTOMERS,
    }
)
_GRANTED: dict[Role, frozenset[Permission]] = {
    Role.ASSOCIATE: _EVERYONE,
    Role.DEPUTY: _EVERYONE | {Permission.VOID_SALE, Permission.STOCK_LARGE},
    Role.MANAGER: _EVERYONE
    | {
        Permission.VOID_SALE,
        Permission.STOCK_LARGE,
        Permission.STAFF,
        Permission.DEVICES,
        Permission.CUSTOMERS_MERGE,
        Permission.CUSTOMERS_ERASE,
    },
}


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


TEXT_SCALES = (100, 115, 130, 200)  # percent


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """How somebody wants the app; it goes with them to every device of the store."""

    language: str = ""  # BCP 47, empty for the store's own
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_scale: int = 100  # percent
    left_handed: bool = False
    reduced_motion: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """A member of staff; `pin` is an argon2id verifier in PHC form, never the PIN."""

    id: str
    given_name: str
    family_name: str
    store: str
    role: Role
    badge: str
    pin: str
    since: Instant
    until: Instant | None = None
    preferences: Preferences = Preferences()

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}"


def works_at(staff: Staff, at: Instant) -> bool:
    return staff.since <= at and (staff.until is None or at < staff.until)


def may(staff: Staff, permission: Permission, at: Instant) -> bool:
    return works_at(staff, at) and permission in _GRANTED[staff.role]


def must(staff: Staff | None, permission: Permission, at: Instant) -> None:
    """Raises `staff.not_allowed` unless that person had the permission at that time."""
    if staff is None or not may(staff, permission, at):
        raise RuleViolation("staff.not_allowed", permission=permission)
