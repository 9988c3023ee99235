"""Every scene in two of a few shapes that differ in everything is without fault; `make screens` has all."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.screens.scenes import SCENES, Scene
from tests.screens.shapes import Shape, sample
from tests.screens.walk import prepare, walk
from tests.windows import shown as shown
from ui.language.catalogue import use_language
from ui.theme import apply_theme

_LEFT_OUT = ("camera",)
"""Qt Multimedia warns where there is no sound server; tests/ui/scan looks at the sheet."""

pytestmark = [
    pytest.mark.qt_log_ignore(  # offscreen has no popups, this machine no hardware that decodes video
        "This plugin does not support", "Couldn't (load|resolve)", "No RHI backend", extend=True
    ),
    pytest.mark.timeout(600),  # a busy machine must not fail them
]


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("furnished")
    with ThreadPoolExecutor() as elsewhere:  # it runs a loop of its own, and takes that of the thread away
        elsewhere.submit(prepare, directory).result()
    return directory


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[qasync.QEventLoop]:
    qapp.setQuitOnLastWindowClosed(False)
    use_language(qapp, "en")
    apply_theme(qapp, "light", motion=False)
    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    yield loop
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    asyncio.set_event_loop(None)
    use_language(qapp, "en")
    apply_theme(qapp, "light", motion=False)


def _shapes_of(at: int, scene: Scene) -> set[Shape]:
    """Two of those in which there is such a scene, by turns."""
    if scene.name in _LEFT_OUT:
        return set()
    shapes = [each for each in sample() if each.layout in scene.layouts]
    return {shapes[(at + turn) % len(shapes)] for turn in range(min(2, len(shapes)))}


@pytest.mark.parametrize("shape", sample(), ids=str)
def test_every_scene_is_without_fault(
    shape: Shape, furnished: Path, tmp_path: Path, loop: qasync.QEventLoop, shown: set[str]
) -> None:
    scenes = [each for at, each in enumerate(SCENES) if shape in _shapes_of(at, each)]
    walked = loop.run_until_complete(walk(furnished, tmp_path, [shape], scenes))
    assert not walked.found, "\n".join(map(str, walked.found))
    assert shown == {"MainWindow"}
