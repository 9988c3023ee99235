from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from associate_app.domain.time import Instant, instant
from central.demo import SIZES, documents

NOON = instant(datetime(2026, 11, 12, 12, 46, tzinfo=UTC))  # a Thursday
Nordlys = Mapping[type, Sequence[Any]]


def made(now: Instant = NOON, seed: int = 1) -> Nordlys:
    by_type: dict[type, list[Any]] = defaultdict(list)
    for document in documents(SIZES["S"], seed, now):
        by_type[type(document)].append(document)
    return by_type


@pytest.fixture(scope="session")
def nordlys() -> Nordlys:
    return made()
