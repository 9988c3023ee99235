"""Writes constraints.txt from what is installed: `.venv/bin/python tools/pin.py`."""

import re
import subprocess
import sys
from pathlib import Path

QT = ("PySide6", "PySide6_Addons", "PySide6_Essentials", "shiboken6")
QT_LATER = ("PySide6_Pdf", "PySide6_WebEngine")  # came with 6.12
LATER = "python_version >= '3.12'"
QT_VERSIONS = {"python_version < '3.12'": "6.11.3", LATER: "6.12.0"}
HEADER = (
    "# Written by tools/pin.py. Qt 6.12.0 loses references on Python 3.11 and aborts, hence two versions.\n"
)


def main() -> None:
    freeze = [sys.executable, "-m", "pip", "freeze", "--exclude-editable"]
    installed = subprocess.run(freeze, capture_output=True, text=True, check=True).stdout.splitlines()
    pins = [line for line in installed if re.fullmatch(r"[\w.-]+==[\w.+!]+", line)]
    pins = [line for line in pins if line.split("==")[0] not in QT + QT_LATER]
    pins += [f"{name}=={version}; {when}" for name in QT for when, version in QT_VERSIONS.items()]
    pins += [f"{name}=={QT_VERSIONS[LATER]}; {LATER}" for name in QT_LATER]
    Path("constraints.txt").write_text(
        HEADER + "\n".join(sorted(pins, key=str.lower)) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
