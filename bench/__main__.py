"""`python -m bench [NAME…]`: measure; all of it together is written to `build/bench.json`."""

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.card import card
from bench.customers import customers
from bench.decoding import decoding
from bench.first_load import first_load
from bench.insight import insight
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
    "customers": customers,
    "planner": planner,
    "pricing": pricing,
    "insight": insight,
}


def main() -> int:
    wanted = _wanted()
    what = pages()
    results: dict[str, Any] = {
        "machine": {
            "cpus": os.cpu_count(),
            "python": platform.python_version(),
            "system": platform.platform(),
        }
    }
    for name in wanted:
        results[name] = MEASURES[name](what)
        print(json.dumps({name: results[name]}), flush=True)
    if len(wanted) < len(MEASURES):
        return 0
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(results, indent=1) + "\n")
    return 0


def _wanted() -> tuple[str, ...]:
    parser = argparse.ArgumentParser(prog="bench", description=f"Without names all, kept in {OUT}.")
    parser.add_argument("measure", nargs="*", help=", ".join(MEASURES))
    named = tuple(parser.parse_args().measure)
    if unknown := set(named) - MEASURES.keys():
        parser.error(f"nothing to measure is called {', '.join(sorted(unknown))}")
    return named or tuple(MEASURES)


if __name__ == "__main__":
    sys.exit(main())
