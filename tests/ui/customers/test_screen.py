import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from tests.buying import COAT, at, bought, cart, somebody
from tests.shop import bring
from tests.ui.opened import ids, opened, said, settled, titles
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


async def test_a_profile_tells_all_channels_the_newest_first(qtbot, screen, store):
    await bring(store, (somebody(), bought("O-900001", 3), bought("O-900002", 9), cart(changed_at=at(5))))
    await opened(qtbot, screen, "C-90001")
    story = screen.panel.profile.story.list
    assert ids(story) == ["order/O-900001", "sell/cart-1", "order/O-900002"]
    assert titles(story)[0] == "Bought 2 items"
    facts = " ".join(said(screen.panel.profile.facts.list))
    assert "Dansk" in facts
    assert "Orders in 90 days, 2" in facts


async def test_a_long_story_comes_in_pages(qtbot, screen, store):
    await bring(store, (somebody(), *(bought(f"O-9001{n:02d}", n) for n in range(50))))
    await opened(qtbot, screen, "C-90001")
    assert len(screen.panel.profile.story.list.rows()) == 20
    bar = screen.panel.profile.body.verticalScrollBar()
    bar.setValue(bar.maximum())
    await settled(screen)
    assert len(screen.panel.profile.story.list.rows()) == 40


async def test_contacts_are_masked_until_asked_for_and_again_afterwards(qtbot, screen, store):
    await bring(store, (somebody(),))
    await opened(qtbot, screen, "C-90001")
    contacts = screen.panel.profile.person.contacts
    assert "9876" not in contacts.phone.text()
    qtbot.mouseClick(contacts.button, Qt.MouseButton.LeftButton)
    assert contacts.email.text() == "bjorn@example.org"
    assert contacts._timer.interval() == 30_000
    contacts._timer.timeout.emit()
    assert not contacts.is_clear()


async def test_leaving_somebody_masks_the_contacts(qtbot, screen, store):
    await bring(store, (somebody(), somebody("C-90002", email="ida@example.com")))
    await opened(qtbot, screen, "C-90001")
    contacts = screen.panel.profile.person.contacts
    contacts.show_clear()
    screen.open("")
    await settled(screen)
    assert not contacts.is_clear()
    screen.open("C-90001")
    await settled(screen)
    contacts.show_clear()
    screen.open("C-90002")
    await settled(screen)
    assert contacts.email.text() == "i••••@••••.com"


async def test_the_open_cart_stands_beside(qtbot, screen, store):
    await bring(store, (somebody(), cart(skus=(COAT,))))
    await opened(qtbot, screen, "C-90001")
    assert ids(screen.side.goods) == [f"stock/{COAT}"]
    assert screen.side.total.text().startswith("€")


async def test_the_search_is_reached_by_its_key(qtbot, screen):
    await opened(qtbot, screen)
    screen.panel.search.found.setFocus()
    screen.shortcuts[0].act()
    assert screen.panel.search.window().focusWidget() is screen.panel.search.field
