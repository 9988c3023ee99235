"""Runs first in a bundle: pyzbar asks the system for zbar, but ours lies beside the program."""

import ctypes.util
import sys
from pathlib import Path

_ask_the_system = ctypes.util.find_library


def _find_library(name: str) -> str | None:
    bundled = sorted(Path(sys._MEIPASS).glob("libzbar.*")) if name == "zbar" else []  # type: ignore[attr-defined]
    return str(bundled[0]) if bundled else _ask_the_system(name)


ctypes.util.find_library = _find_library
