"""`python -m bench`: measure, and write `build/bench.json`."""

import json
import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.card import card
from bench.decoding import decoding
from bench.first_load import first_load
from bench.omnibox import omnibox
from bench.perform import perform
from bench.planner import planner
from bench.pricing import pricing
from bench.screens import cold_start, gui_stall, painted, switched
from bench.shop import Pages, pages

OUT = Path("build/bench.json")
MEASURES: dict[str, Callable[[Pages], Any]] = {
    "scan_to_card": card,
    "scan_to_painted": painted,
    "language_switched": switched,
    "perform": perform,
    "first_load": first_load,
    "gui_stall_during_first_load": gui_stall,
    "cold_start": cold_start,
    "decoding": decoding,
    "omnibox": omnibox,
    "planner": planner,
    "pricing": pricing,
}


def main() -> int:
    what = pages()
    results: dict[str, Any] = {
        "machine": {
            "cpus": os.cpu_count(),
            "python": platform.python_version(),
            "system": platform.platform(),
        }
    }
    for name, measure in MEASURES.items():
        results[name] = measure(what)
        print(json.dumps({name: results[name]}), flush=True)
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(results, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
