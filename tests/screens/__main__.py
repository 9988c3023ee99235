"""Draws every screen in every shape to `build/screens/` and audits it. `python -m tests.screens`

Prints the number of faults of each sort as one JSON line; each fault is told on stderr and written to
`build/screens/findings.json`. The exit code is 1 when there is one. To narrow it down:
`--only product --language de --theme dark --layout portrait --scale 100`.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.screens.shapes import Shape, every_shape
from tests.screens.shares import walk_all
from tests.screens.walk import Found, count_of, prepare

_MOST_TOLD = 100


def main() -> int:
    chosen = _arguments()
    shapes = [each for each in every_shape() if _wanted(each, chosen)]
    chosen.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder))
        parts = walk_all(Path(folder), shapes, chosen.only, chosen.out)
    found = [each for part in parts for each in part.found]
    told = [{"shape": each.shape, "scene": each.scene} | asdict(each.finding) for each in found]
    (chosen.out / "findings.json").write_text(json.dumps(told, ensure_ascii=False, indent=1))
    for line in _alike(found)[:_MOST_TOLD]:
        print(line, file=sys.stderr)
    print(json.dumps({"pictures": sum(each.pictures for each in parts)} | count_of(found)))
    return 1 if found else 0


def _alike(found: Sequence[Found]) -> list[str]:
    """Each fault once, with how often it was found and where first."""
    alike: dict[tuple[str, str, str], list[Found]] = {}
    for each in found:
        alike.setdefault((each.finding.fault, each.scene, each.finding.what), []).append(each)
    return [f"{len(same):3}x {same[0]}" for same in alike.values()]


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
