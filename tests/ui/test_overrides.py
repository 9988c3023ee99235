"""In a process of its own: without the cure it ends with a segmentation fault."""

import os
import subprocess
import sys

import pytest

SHOWN = """
import ui
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

app = QApplication([])
gone = QWidget()
delete(gone)

class Panel(QWidget):
    def showEvent(self, event):
        {mistake}

try:
    Panel().show()
except Exception as error:
    print(type(error).__name__)
"""


@pytest.mark.parametrize(
    ("mistake", "told"),
    [
        ("[][1]", "IndexError"),
        ("a, b = 1,", "ValueError"),
        ("len(1)", "TypeError"),
        ("gone.show()", "RuntimeError"),
    ],
)
def test_a_mistake_in_an_override_is_told_and_ends_nothing(mistake: str, told: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", SHOWN.format(mistake=mistake)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout.strip()) == (0, told)
