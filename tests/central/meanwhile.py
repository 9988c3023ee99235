"""Two things at once, in an order that a test decides."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

import psycopg

from central.store.database import Database

T = TypeVar("T")


@contextmanager
def meanwhile(db: Database, work: Callable[[], T]) -> Iterator[Future[T]]:
    """Runs `work` in a thread until it is through or PostgreSQL lets it wait for somebody's lock."""
    with ThreadPoolExecutor(1) as threads:
        future = threads.submit(work)
        with psycopg.connect(db.url, autocommit=True) as connection:
            while not future.done() and not _somebody_waits(connection):
                pass
        yield future


def _somebody_waits(connection: psycopg.Connection[tuple[int]]) -> bool:
    row = connection.execute(
        """select count(*) from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'"""
    ).fetchone()
    return row is not None and row[0] > 0
