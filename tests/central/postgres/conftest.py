import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def folder() -> Iterator[Path]:
    """A path not made yet, below folders that everyone may pass: pytest's own are closed to them."""
    with tempfile.TemporaryDirectory(prefix="pg-") as parent:
        Path(parent).chmod(0o711)
        yield Path(parent) / "central"


@pytest.fixture
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of 8 MB; PostgreSQL needs about 40."""
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root may mount a small disk")
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m,mode=755", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)
