import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.garbage import collect_due, collected_here


class Ring:
    def __init__(self) -> None:
        self.itself = self
        self.qt = QObject()


@pytest.fixture
def automatic() -> Iterator[None]:
    """As Python starts; the tests themselves run without."""
    gc.enable()
    yield
    gc.disable()


def allocate() -> None:
    _ = [[] for _ in range(50_000)]


@pytest.mark.usefixtures("automatic")
def test_another_thread_collects_nothing_and_the_gui_thread_does(qtbot: QtBot) -> None:
    with collected_here():
        gone = weakref.ref(Ring())
        worker = threading.Thread(target=allocate)
        worker.start()
        worker.join()
        assert gone() is not None
        kept = [[] for _ in range(2_000)]
        qtbot.waitUntil(lambda: gone() is None)
        assert kept


@pytest.mark.usefixtures("automatic")
def test_at_the_end_nothing_is_left_to_other_threads() -> None:
    with collected_here():
        gone = weakref.ref(Ring())
    assert gone() is None
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_nothing_is_collected_before_it_is_due() -> None:
    gc.collect()
    gone = weakref.ref(Ring())
    collect_due()
    assert gone() is not None
