"""The walk shared among processes: Qt draws in one thread, and there are many shapes."""

import asyncio
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import qasync
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.screens.scenes import SCENES
from tests.screens.shapes import Shape
from tests.screens.walk import Walked, walk
from ui.garbage import collected_here
from ui.language.catalogue import use_language
from ui.theme import apply_theme


def walk_all(prepared: Path, shapes: Sequence[Shape], only: str, out: Path) -> list[Walked]:
    """One process for each core, because Qt draws in one thread."""
    spawned = multiprocessing.get_context("spawn")  # a forked Qt does not live
    shares = max(1, min(os.cpu_count() or 1, len(shapes)))
    with ProcessPoolExecutor(shares, mp_context=spawned) as pool:
        walks = [
            pool.submit(_walk_share, prepared, tuple(shapes[first::shares]), only, out)
            for first in range(shares)
        ]
        return [each.result() for each in walks]


def _walk_share(prepared: Path, shapes: tuple[Shape, ...], only: str, out: Path) -> Walked:
    qInstallMessageHandler(_said_by_qt)
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    use_language(app, "en")
    apply_theme(app, "light", motion=False)
    scenes = [each for each in SCENES if only in each.name]
    with (
        tempfile.TemporaryDirectory() as folder,
        collected_here(),
        asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner,
    ):
        return runner.run(walk(prepared, Path(folder), shapes, scenes, out))


def _said_by_qt(_type: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if not text.startswith("This plugin does not support"):  # offscreen has no window manager to tell
        print(text, file=sys.stderr)
