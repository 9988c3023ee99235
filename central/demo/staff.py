"""Who works in the stores. Demo PINs: associates 2580, deputies 3690, managers 1470."""

import hashlib
from collections.abc import Iterator
from functools import lru_cache

from argon2.low_level import Type, hash_secret

from associate_app.domain.place import Place
from associate_app.domain.staff import Preferences, Role, Staff
from associate_app.domain.time import DAY, later
from central.demo.names import someone
from central.demo.scene import Scene

PINS = {Role.ASSOCIATE: "2580", Role.DEPUTY: "3690", Role.MANAGER: "1470"}

_TALLINN = (
    ("Liis", "Tamm", Role.ASSOCIATE, "en"),
    ("Katarzyna", "Wójcik", Role.ASSOCIATE, "en"),
    ("Jānis", "Ozoliņš", Role.ASSOCIATE, "en"),
    ("Aino", "Virtanen", Role.DEPUTY, "en"),
    ("Eglė", "Petrauskaitė", Role.ASSOCIATE, "en"),
    ("Noor", "Haddad", Role.ASSOCIATE, "en"),
    ("Dmitri", "Sokolov", Role.ASSOCIATE, "ru"),
    ("Piret", "Saar", Role.MANAGER, "et"),
)


def staff_of(scene: Scene, number: int, place: Place) -> Iterator[Staff]:
    """Six to nine people, one manager and one deputy among them; `number` is the store's."""
    for each, (given, family, role, language) in enumerate(_people(scene, number, place)):
        rng = scene.rng("staff", place.id, each)
        badge = rng.choices("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ", k=8)
        yield Staff(
            id=f"staff-{number + 1}{each + 1:02d}",
            given_name=given,
            family_name=family,
            store=place.id,
            role=role,
            badge=f"NS-{''.join(badge)}",
            pin=_verifier(scene.seed, PINS[role]),
            since=later(scene.now, -rng.randint(120, 2_500) * DAY),
            preferences=Preferences(language=language),
        )


def _people(scene: Scene, number: int, place: Place) -> Iterator[tuple[str, str, Role, str]]:
    """The language is the one they chose; empty for the one of the store."""
    if number == 0:
        yield from _TALLINN
        return
    rng = scene.rng("people", place.id)
    roles = [Role.ASSOCIATE] * rng.randint(4, 7) + [Role.DEPUTY, Role.MANAGER]
    known: set[tuple[str, str]] = set()
    while len(known) < len(roles):
        given, family, _ = someone(rng, place.country, local=0.8)
        if (given, family) not in known:
            yield given, family, roles[len(known)], ""
            known.add((given, family))


@lru_cache(maxsize=8)
def _verifier(seed: int, pin: str) -> str:
    """argon2id in PHC form. One salt per PIN keeps the demo quick; real verifiers have one per person."""
    salt = hashlib.sha256(f"{seed} {pin}".encode()).digest()[:16]
    hashed = hash_secret(
        pin.encode(), salt, time_cost=2, memory_cost=19_456, parallelism=1, hash_len=32, type=Type.ID
    )
    return hashed.decode()
