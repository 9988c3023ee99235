import pytest
from PySide6.QtTest import QSignalSpy

from tests.buying import bought, somebody
from tests.shop import bring
from tests.ui.opened import ids, opened, said, settled
from ui.screens.customers.screen import CustomersScreen


@pytest.fixture
def screen(workspace, liis):
    made = CustomersScreen(workspace)
    yield made
    made.close()


async def search(screen, typed: str) -> None:
    screen.panel.search.field.setText(typed)
    await settled(screen)


async def test_those_who_were_here_lately_are_offered_and_masked(qtbot, screen, store):
    await bring(store, (somebody(), bought()))
    await opened(qtbot, screen)
    assert said(screen.panel.search.found.list) == ["Bjørn Łukasik, +372 •• ••• 543, Mon"]
    gone = QSignalSpy(screen.navigate)
    screen.panel.search.found.list.choose("C-90001")
    assert gone.at(0) == ["customers/C-90001"]


async def test_typing_finds_by_name(qtbot, screen, store):
    await bring(store, (somebody(),))
    await opened(qtbot, screen)
    await search(screen, "lukas")
    assert ids(screen.panel.search.found.list) == ["C-90001"]
    assert screen.panel.search.found.title.text() == "Found on this device"


async def test_the_last_thing_typed_counts(qtbot, screen, store):
    await bring(store, (somebody(),))
    await opened(qtbot, screen)
    for typed in ("x", "xy", "bj", "bjorn l"):
        screen.panel.search.field.setText(typed)
    await settled(screen)
    assert screen.model.view.search.typed == "bjorn l"
    assert ids(screen.panel.search.found.list) == ["C-90001"]


async def test_the_search_is_reached_by_its_key(qtbot, screen):
    await opened(qtbot, screen)
    screen.panel.search.found.setFocus()
    screen.shortcuts[0].act()
    assert screen.panel.search.window().focusWidget() is screen.panel.search.field
