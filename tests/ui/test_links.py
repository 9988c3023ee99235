"""Links from outside: whatever they say, they show a page or a sentence, and do nothing else."""

import asyncio

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from tests.ui.conftest import signed_in
from ui.application import build_window
from ui.control.state import texts
from ui.shell.sheets import open_sheets
from ui.words.bug import bug_words
from ui.workspace import Workspace

HEADS = (
    "pickup",
    "pickups",
    "product",
    "stock",
    "customer",
    "customers",
    "order",
    "returns",
    "attention",
    "sync",
    "help",
    "settings",
    "scanner",
    "tasks",
    "reports",
    "sell",
    "today",
)
TAILS = (
    "../../../etc/passwd",
    "..%2f..%2fetc%2fpasswd",
    "P-4817/../P-4818",
    "P-4817?act=hand_over&force=1",
    "P-4817#ready",
    "'; drop table pickup; --",
    '" OR 1=1 NEAR(*',
    "%",
    "%00%ff%fe",
    "\x00\x01\x1d\r\n",
    "\u202e4817-P\u2066",
    "<img src='file:///etc/passwd'><b>x",
    "😀" * 40,
    "P-" + "9" * 20_000,
    "a/" * 3_000,
    "C-" + "٩" * 50,
    "\ud83d",
)
ELSEWHERE = (
    "",
    "associate://",
    "associate:///",
    "ASSOCIATE://pickup/P-4817",
    "associate:pickup/P-4817",
    "https://example.com/pickup/P-4817",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "lock",
    "associate://payroll/" + "x" * 50_000,
    "associate://pay\u202eroll/\r\nAll data was deleted. Call +1 900 555",
    "//pickup//P-4817//",
)


@pytest.mark.parametrize("way", ["option", "link"])
async def test_no_link_breaks_anything_or_does_anything(qtbot: QtBot, workspace: Workspace, way: str) -> None:
    window = build_window(workspace)
    qtbot.addWidget(window)
    window.show()
    signed_in(workspace, "staff-101")
    entries = window.line.view.pending
    links = [f"associate://{head}/{tail}" for head in HEADS for tail in TAILS]
    for link in (*links, *ELSEWHERE):
        window.go(link) if way == "option" else window.open_link(QUrl(link))
        await asyncio.sleep(0)
        assert open_sheets(window) == []
        if toast := window.frame.toasts.current():
            assert toast.text != bug_words(), link
            assert len(toast.text) < 200
            assert toast.text.isprintable()
    await asyncio.sleep(0.2)
    assert bug_words() not in texts(window)
    assert not window.is_locked
    assert window.line.view.pending == entries
