"""Draws every screen in every shape to `build/screens/` and audits it. `python -m tests.screens`

Prints the number of faults of each sort as one JSON line; each fault is told on stderr and written to
`build/screens/findings.json`. The exit code is 1 when there is one. To narrow it down:
`--only product --language de --theme dark --layout portrait --scale 100`.
"""

import argparse
import asyncio
import json
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any, get_args

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.screens.checks import Fault
from tests.screens.furnished import furnish
from tests.screens.scenes import SCENES, Scene
from tests.screens.shapes import Shape, every_shape
from tests.screens.visit import visit
from tests.shop import FixedClock, copy_of, fill
from ui.garbage import collected_here
from ui.language.catalogue import use_language
from ui.theme import apply_theme

_MOST_TOLD = 100


def main() -> int:
    chosen = _arguments()
    shapes = [each for each in every_shape() if _wanted(each, chosen)]
    scenes = [each for each in SCENES if chosen.only in each.name]
    qInstallMessageHandler(_said_by_qt)
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    use_language(app, "en")
    apply_theme(app, "light", motion=False)
    chosen.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "template")
        store = copy_of(Path(folder) / "template", Path(folder) / "store", FixedClock())
        try:
            with collected_here(), asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
                findings = runner.run(walk(store, Path(folder), shapes, scenes, chosen.out))
        finally:
            store.close()
    (chosen.out / "findings.json").write_text(json.dumps(findings, ensure_ascii=False, indent=1))
    for line in _told(findings)[:_MOST_TOLD]:
        print(line, file=sys.stderr)
    print(json.dumps({"pictures": len(shapes) * len(scenes)} | summary(findings)))
    return 1 if findings else 0


def _said_by_qt(_type: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if "propagateSizeHints" not in text:  # offscreen has no window manager to tell
        print(text, file=sys.stderr)


async def walk(
    store: Any, folder: Path, shapes: list[Shape], scenes: list[Scene], out: Path
) -> list[dict[str, Any]]:
    findings = []
    await furnish(store)
    async with visit(store, folder) as here:
        for shape in shapes:
            await here.take(shape)
            for scene in (each for each in scenes if shape.layout in each.layouts):
                await here.go(scene.route)
                await scene.act(here)
                picture = out / str(shape) / f"{scene.name}.png"
                picture.parent.mkdir(exist_ok=True)
                findings += [
                    {"shape": str(shape), "scene": scene.name, "fault": each.fault, "what": each.what}
                    | {"where": each.where}
                    for each in here.look(picture)
                ]
            print(f"{shape}: {len(findings)} findings so far", file=sys.stderr, flush=True)
    return findings


def summary(findings: list[dict[str, Any]]) -> dict[str, int]:
    counted = Counter(each["fault"] for each in findings)
    return {fault: counted[fault] for fault in get_args(Fault)}


def _told(findings: list[dict[str, Any]]) -> list[str]:
    """Each fault once, with how often it was found and where first."""
    alike: dict[tuple[str, str, str], list[dict[str, Any]]] = {}
    for each in findings:
        alike.setdefault((each["fault"], each["scene"], each["what"]), []).append(each)
    return [
        f"{fault:11} {len(found):3}x {scene}: {what} at {found[0]['where']} in {found[0]['shape']}"
        for (fault, scene, what), found in alike.items()
    ]


def _wanted(shape: Shape, chosen: argparse.Namespace) -> bool:
    return (
        chosen.language in ("", shape.language)
        and chosen.theme in ("", shape.theme)
        and chosen.layout in ("", shape.layout)
        and chosen.scale in (0, shape.scale)
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.screens")
    parser.add_argument("--only", default="", help="scenes whose name has this in it")
    for name in ("language", "theme", "layout"):
        parser.add_argument(f"--{name}", default="")
    parser.add_argument("--scale", type=int, default=0, help="percent")
    parser.add_argument("--out", type=Path, default=Path("build/screens"))
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
