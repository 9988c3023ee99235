import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.architecture.rules import PACKAGES, ROOT

LINES = 400
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "manager", "common", "base", "misc"}
# Written so that this file does not find itself.
REGISTRY = re.compile(
    r"index[-_]url|find[-]links|pypi[.]org/simple|pythonhosted[.]org|trusted[-]host", re.IGNORECASE
)


def python_files() -> list[Path]:
    return [
        path for package in (*PACKAGES, "tests", "bench", "tools") for path in (ROOT / package).rglob("*.py")
    ]


def committed_texts() -> dict[str, str]:
    """Every text that a commit holds or would hold."""
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    texts = {}
    for name in filter(None, listed.stdout.decode().split("\0")):
        try:
            texts[name] = (ROOT / name).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
            continue
    return texts


def test_no_file_has_grown_past_one_reason_to_change() -> None:
    long = {
        path.relative_to(ROOT).as_posix(): lines
        for path in python_files()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LINES
    }
    assert long == {}


def test_every_name_says_what_is_inside() -> None:
    names = {path.stem for path in python_files()} | {path.parent.name for path in python_files()}
    assert names & SAYS_NOTHING == set()


def test_no_registry_address_is_committed() -> None:
    texts = committed_texts()
    assert "pyproject.toml" in texts
    assert {name: found[0] for name, text in texts.items() if (found := REGISTRY.search(text))} == {}


@pytest.mark.parametrize("option", ["index-", "find-"])
def test_a_registry_address_would_be_found(option: str) -> None:
    rest = {"index-": "url https://example.org", "find-": "links = /wheels"}[option]
    assert REGISTRY.search(option + rest)
