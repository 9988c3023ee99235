"""First load: documents per second, beside bare inserts into the same encrypted tables."""

import asyncio
import tempfile
from pathlib import Path
from typing import Any

from associate_app.documents import KINDS
from bench.measure import stopwatch
from bench.shop import Pages, load, open_new


def first_load(what: Pages) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        store = open_new(Path(folder))
        with stopwatch() as loading:
            count = asyncio.run(load(store, what))
        store.close()
    bare = _bare(what)
    return {
        "documents": count,
        "bytes": sum(map(len, what.texts)),
        "seconds": round(loading.ms / 1000, 3),
        "documents_per_second": round(count / loading.ms * 1000),
        "bare_executemany_documents_per_second": round(count / bare * 1000),
    }


def _bare(what: Pages) -> float:
    """Milliseconds for `executemany` of the same documents into the same tables: no pages, scopes, search."""
    by_kind: dict[str, list[tuple[str, str]]] = {}
    for name, id, text in what.rows:
        by_kind.setdefault(name, []).append((id, text))
    with tempfile.TemporaryDirectory() as folder:
        store = open_new(Path(folder))
        connection = store._connection
        with stopwatch() as watch:
            connection.execute("begin immediate")
            for kind in KINDS:
                connection.executemany(
                    f'insert into "{kind.name}" (id, doc) values (?, ?)', by_kind.get(kind.name, ())
                )
            connection.execute("commit")
        store.close()
    return watch.ms
