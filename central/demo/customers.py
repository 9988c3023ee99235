"""Customers, with e-mail addresses and phone numbers that reach nobody."""

from associate_app.domain.customer import Customer
from associate_app.domain.place import Place
from associate_app.domain.time import DAY, later
from central.demo.acquaintance import known_better
from central.demo.names import someone
from central.demo.scene import Scene
from central.demo.text import ascii_of

_DIALLING = {"EE": "+372", "LV": "+371", "LT": "+370", "PL": "+48", "FI": "+358", "SE": "+46", "DE": "+49"}
_FIRST_NUMBER = 10_000

# Customers of the first store that the guides and pictures speak of, in this order.
KNOWN = (
    ("Tuomas", "Heikkilä", "fi"),
    ("Thảo", "Nguyễn", "vi"),
    ("Magdalena", "Pająk", "pl"),
    ("Kadri", "Mägi", "et"),
    ("Zofia", "Wiśniewska", "pl"),
    ("Oksana", "Kovalenko", "uk"),
    ("Mārta", "Kalniņa", "lv"),
    ("Jürgen", "Kask", "et"),
    ("Ieva", "Liepiņa", "lv"),
    ("Søren", "Lindqvist", "da"),
    ("Anna", "Kowalczyk", "pl"),
    ("Elžbieta", "Kairytė", "lt"),
    ("Pauls", "Krūmiņš", "lv"),
    ("François", "Dubois", "fr"),
    ("Ilze", "Bērziņa", "lv"),
)


def customers_of(scene: Scene, number: int, place: Place) -> tuple[Customer, ...]:
    """The customers whom store `number` knows best."""
    stores = scene.size.stores
    count = (scene.size.customers - number + stores - 1) // stores
    return tuple(_customer(scene, place, number, each, each * stores + number) for each in range(count))


def _customer(scene: Scene, place: Place, store: int, each: int, number: int) -> Customer:
    rng = scene.rng("customer", number)
    given, family, language = someone(rng, place.country, local=0.6)
    if store == 0 and each < len(KNOWN):
        given, family, language = KNOWN[each]
    address = ".".join(filter(None, (ascii_of(given), ascii_of(family), str(number))))
    # No country numbers its subscribers from 000: nobody is called by a demo.
    phone = f"{_DIALLING[place.country]}000{number:07d}"
    customer = Customer(
        id=f"C-{_FIRST_NUMBER + number}",
        name=f"{given} {family}",
        email=f"{address}@example.{rng.choice(('com', 'org'))}",
        phone=phone if rng.random() < 0.9 else "",
        store=place.id,
        language=language,
        since=later(scene.now, -rng.randint(100, 2_000) * DAY),
    )
    guides = each if store == 0 and each < len(KNOWN) else None
    return known_better(scene, customer, number, guides)
