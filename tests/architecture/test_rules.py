"""The rules hold in every file, and each rule is shown to catch what it forbids."""

import pytest

from tests.architecture.rules import PACKAGES, ROOT, RULES

FILES = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for package in PACKAGES
    for path in (ROOT / package).rglob("*.py")
}

CAUGHT = [
    ("exec", "ui/shell/window.py", "dialog.exec()"),
    ("async_slot", "ui/shell/window.py", "from qasync import asyncSlot"),
    ("async_slot", "ui/shell/window.py", "@qasync.asyncSlot()\ndef clicked(): ..."),
    ("async_widget", "ui/kit/card.py", "class Card:\n    async def load(self): ..."),
    ("http", "ui/shell/window.py", "import httpx"),
    ("http", "central/effects/sms.py", "from urllib import request"),
    ("sqlite", "associate_app/queries/search.py", "from sqlite3 import connect"),
    ("sqlite", "ui/shell/window.py", "import sqlite_utils.db"),
    ("postgres", "sync/engine.py", "import psycopg"),
    ("sql", "ui/shell/window.py", "q = 'select doc\\nfrom pickup'"),
    ("sql", "central/api/push.py", "q = f'update device set seq = {seq}'"),
    ("colour", "ui/kit/card.py", "w.setStyleSheet('color: #0A6670')"),
    ("colour", "ui/kit/card.py", "QColor('#fff')"),
    ("fixed_colour", "ui/kit/card.py", "painter.fillRect(rect, QColor(255, 255, 255))"),
    ("fixed_colour", "ui/kit/card.py", "pen = QPen(QColor('red'))"),
    ("fixed_colour", "ui/kit/card.py", "image.fill(Qt.GlobalColor.white)"),
    ("float", "associate_app/domain/money.py", "def net(gross: float | None): ..."),
    ("clock_or_chance", "associate_app/commands/stock.py", "at = datetime.now(UTC)"),
    ("clock_or_chance", "associate_app/domain/stock.py", "from random import choice"),
]

ALLOWED = [
    ("exec", "ui/shell/window.py", "dialog.open()"),
    ("http", "sync/transport.py", "import httpx"),
    ("sql", "central/store/feed.py", "q = 'select doc from pickup'"),
    ("sql", "ui/shell/window.py", "words = 'Select a size'"),
    ("colour", "ui/theme/tokens.py", "black = '#000000'"),
    ("fixed_colour", "ui/kit/card.py", "pixmap.fill(Qt.GlobalColor.transparent)"),
    ("fixed_colour", "ui/kit/card.py", "layer = QColor(shadow.color)"),
    ("colour", "ui/kit/card.py", "words = 'Order #4817 of Liis'"),
]


def test_there_are_files_to_look_at() -> None:
    assert len(FILES) > 50


@pytest.mark.parametrize("name", RULES)
def test_the_rule_holds_everywhere(name: str) -> None:
    rule = RULES[name]
    assert [
        line for file, source in FILES.items() if rule.holds_in(file) for line in rule.broken(file, source)
    ] == []


@pytest.mark.parametrize(("name", "file", "source"), CAUGHT)
def test_the_rule_catches(name: str, file: str, source: str) -> None:
    assert RULES[name].holds_in(file)
    assert list(RULES[name].broken(file, source))


@pytest.mark.parametrize(("name", "file", "source"), ALLOWED)
def test_the_rule_lets_pass(name: str, file: str, source: str) -> None:
    assert not RULES[name].holds_in(file) or not list(RULES[name].broken(file, source))


def test_every_rule_has_a_case_that_it_catches() -> None:
    assert {name for name, _, _ in CAUGHT} == set(RULES)
