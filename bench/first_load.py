"""First load: documents per second, beside bare inserts into the same encrypted tables, and GUI stalls."""

import asyncio
import tempfile
import time
from pathlib import Path
from typing import Any

from associate_app.documents import KINDS
from bench.measure import stopwatch, summary
from bench.shop import Pages, load, open_new

TICK = 0.001  # seconds between two looks at the GUI's clock


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
    for kind, id, text in what.rows:
        by_kind.setdefault(kind, []).append((id, text))
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


def gui_stall(what: Pages) -> dict[str, float]:
    """How late a 1 ms timer of the GUI thread fires while the store loads."""
    import qasync
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    late: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(max(0.0, (now - last - TICK) * 1000))
        last = now

    with tempfile.TemporaryDirectory() as folder:
        store = open_new(Path(folder))
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
            timer = QTimer()
            timer.timeout.connect(tick)
            timer.start(int(TICK * 1000))
            late.clear()
            runner.run(load(store, what))
            timer.stop()
        store.close()
    return summary(late)
