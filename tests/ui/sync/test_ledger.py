"""The ledger on the sync screen: verified when the screen is first seen."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from associate_app.domain.staff import Staff
from associate_app.store import Store
from associate_app.store.connection import connect
from tests.shop import KEY
from tests.ui.sync.test_sync_screen import hand_over, settled
from ui.screens.sync.screen import SyncScreen
from ui.workspace import Workspace


@pytest.mark.parametrize(
    ("tamper", "words"),
    [
        ("update ledger set seq = seq", "0 of 1 received"),
        ("update ledger set body = replace(body, 'tablet', 'tabler')", "Entry 1 is not as signed"),
        ("delete from ledger", "Entry 1 is not as signed"),
    ],
)
async def test_an_entry_that_was_changed_or_deleted_is_told(
    qtbot: QtBot, workspace: Workspace, store: Store, liis: Staff, tmp_path: Path, tamper: str, words: str
) -> None:
    await hand_over(store)
    behind_our_back = connect(tmp_path / "store" / "store.db", KEY)
    behind_our_back.execute(tamper)
    behind_our_back.close()
    screen = SyncScreen(workspace)
    qtbot.addWidget(screen.main)
    screen.model.watch(True)
    await settled(screen)
    facts = {each.name: each for each in screen.model.view.facts}
    assert facts["Ledger"].value == words
    assert (facts["Ledger"].tone == "danger_ink") == ("not as signed" in words)
    screen.close()
