import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from ui.garbage import GarbageCollector


class Ring:
    def __init__(self) -> None:
        self.itself = self
        self.qt = QObject()


@pytest.fixture
def collector(qapp: object) -> Iterator[GarbageCollector]:
    collector = GarbageCollector()
    yield collector
    collector.close()


def test_another_thread_collects_nothing_and_the_gui_thread_does(collector: GarbageCollector) -> None:
    gc.collect()
    gone = weakref.ref(Ring())
    worker = threading.Thread(target=lambda: [[] for _ in range(50_000)])
    worker.start()
    worker.join()
    assert gone() is not None
    kept = [[] for _ in range(2_000)]
    collector.collect()
    assert gone() is None
    assert kept


def test_closing_gives_the_collection_back_to_python(collector: GarbageCollector) -> None:
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
