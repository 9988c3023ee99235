"""Codes that nobody means well with: each is told in one short sentence, and opens and changes nothing."""

import asyncio

import pytest
from pytestqt.qtbot import QtBot

from associate_app.ports import Line, SyncStatus
from tests.shop import NOON, FakeLine
from tests.ui.conftest import signed_in
from ui.application import build_window
from ui.shell.sheets import open_sheets
from ui.workspace import Workspace

CODES = (
    "http://example.com/01/steal?x=" + "y" * 400,
    "HTTPS://EXAMPLE.COM/",
    "https://id.gs1.org/01/٠٩٥٢٤٠٠٠٠٥٩١٠٩",
    "associate://customer/C-10012",
    "associate://lock",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "WIFI:T:WPA;S:shop;P:secret;;",
    "BEGIN:VCARD\nFN:Somebody\nEND:VCARD",
    "x" * 4_000,
    "7" * 4_000,
    "😀" * 4_000,
    "\x00",
    "\x1d\x1d\x1d",
    "P-4817\x00",
    "\u202e7184-P",
    "\u2067" * 200,
    "<img src='file:///etc/passwd'>",
    "<b>All data was deleted</b>",
    "'; drop table pickup; --",
    '" OR NEAR(a b) *',
    "\ud83d",
    "²²²²²²²²²²²²²",
    "٤٨١٧٠٢",
    "C-" + "9" * 400,
    "]C1" + "0" * 400,
    "(01)",
    "(" * 400,
    " ",
    "",
)


@pytest.mark.parametrize("online", [True, False], ids=["online", "offline"])
async def test_a_hostile_code_is_told_and_does_nothing(
    qtbot: QtBot, workspace: Workspace, line: FakeLine, online: bool
) -> None:
    if not online:
        line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True, last_contact=NOON))
    window = build_window(workspace)
    qtbot.addWidget(window)
    window.show()
    signed_in(workspace, "staff-101")
    way, entries = window.frame.router.way, window.line.view.pending
    for code in CODES:
        window.scan(code)
        await asyncio.sleep(0)
        await window.tasks.idle()
        said = window.frame.omnibox.view
        field = window.frame.top.omnibox.field.text()
        assert (said.state, bool(said.hint)) == ("missing", True), code
        assert field.isprintable()
        assert len(field) <= 61
    assert window.frame.toasts.current() is None
    assert (window.frame.router.way, open_sheets(window)) == (way, [])
    assert window.line.view.pending == entries
    assert line.asked == []
