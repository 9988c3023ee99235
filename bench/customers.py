"""Looking for one of 200,000 customers, from each keystroke to the ranked list, on the encrypted store."""

import asyncio
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

from associate_app.domain.customer import Customer
from associate_app.domain.place import CHAIN, store_scope
from associate_app.domain.scan.own import loyalty_card
from associate_app.domain.time import Instant
from associate_app.queries.customers import find
from associate_app.queries.duplicates import Draft, likely_duplicates
from associate_app.settings import DEMO_STORE
from associate_app.store import Reader
from bench.measure import stopwatch, summary
from bench.shop import SEED, Pages, load, open_new, packed
from central.demo.customers import customers_of
from central.demo.places import places
from central.demo.scene import SIZES, Scene

CUSTOMERS = 200_000
SOUGHT = 60
MOST = 60  # rows of the list


def customers(_what: Pages) -> dict[str, Any]:
    rng = Random(SEED)
    with tempfile.TemporaryDirectory() as directory:
        store = open_new(Path(directory))
        asyncio.run(load(store, packed(_people(), (CHAIN, store_scope(DEMO_STORE)))))
        reader = store.reader()
        [(held,)] = reader.rows("select count(*) from customer")
        sought = [_somebody(reader, rng) for _ in range(SOUGHT)]
        results = {
            "customers": held,
            "name": _typed(reader, [each.name for each in sought]),
            "name_with_a_slip": _typed(reader, [_slip(each.name, rng) for each in sought], keys=False),
            "phone": _typed(reader, [each.phone for each in sought if each.phone]),
            "end_of_phone": _typed(reader, [each.phone[-4:] for each in sought if each.phone], keys=False),
            "email": _typed(reader, [each.email for each in sought]),
            "card": _typed(reader, [loyalty_card(each.id) for each in sought], keys=False),
            "doubles_of_a_form": _doubles(reader, sought),
        }
        store.close()
    return results


def _people() -> Iterator[Any]:
    scene = Scene(replace(SIZES["L"], stores=1, customers=CUSTOMERS), SEED, Instant(1_790_000_000_000))
    home = next(each for each in places(scene) if each.id == DEMO_STORE)
    yield home
    yield from customers_of(scene, 0, home)


def _somebody(reader: Reader, rng: Random) -> Customer:
    """Whose number is nearest to one drawn."""
    number = rng.randrange(10_000, 10_000 + CUSTOMERS)
    return reader.documents(
        Customer, "select doc from customer where id >= :id order by id limit 1", id=f"C-{number}"
    )[0]


def _typed(reader: Reader, texts: list[str], *, keys: bool = True) -> dict[str, float]:
    """One search for every key, or only for the whole text."""
    samples = []
    for text in texts:
        for end in range(2 if keys else len(text), len(text) + 1):
            with stopwatch() as watch:
                find(reader, text[:end], MOST)
            samples.append(watch.ms)
    return summary(samples)


def _doubles(reader: Reader, people: list[Customer]) -> dict[str, float]:
    samples = []
    for who in people:
        with stopwatch() as watch:
            likely_duplicates(reader, Draft(name=who.name, email=who.email, phone=who.phone))
        samples.append(watch.ms)
    return summary(samples)


def _slip(name: str, rng: Random) -> str:
    """Two neighbouring letters in the wrong order."""
    places = [at for at, (one, two) in enumerate(pairwise(name)) if one != two]
    at = rng.choice([each for each in places if each > 0] or [0])
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
