"""The import contracts of pyproject.toml hold, and are shown to break when they should."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.architecture.rules import PACKAGES, ROOT

LINT = (sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")

FORBIDDEN = {
    "associate_app/domain/forbidden.py": "import PySide6.QtCore",
    "associate_app/commands/forbidden.py": "import associate_app.queries",
    "sync/forbidden.py": "import ui.shell",
    "ui/forbidden.py": "import sync.transport",
    "ui/kit/forbidden.py": "import associate_app.domain.money",
    "ui/theme/forbidden.py": "import ui.kit.text",
    "ui/scan/forbidden.py": "import ui.shell.window",
    "central/forbidden.py": "import associate_app.store",
}


def lint(folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [*LINT, "--no-cache"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder), "COLUMNS": "300"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_the_import_contracts_hold() -> None:
    code, said = lint(ROOT)
    assert code == 0, said


def test_a_forbidden_import_breaks_its_contract(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    for file, statement in FORBIDDEN.items():
        (tmp_path / file).write_text(f"{statement}\n", encoding="utf-8")
    code, said = lint(tmp_path)
    assert code == 1, said
    for file in FORBIDDEN:
        importer = file.removesuffix(".py").replace("/", ".")
        assert f"{importer} -> " in said, said
