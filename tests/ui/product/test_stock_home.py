import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from associate_app.domain.stock import Stock
from associate_app.domain.time import HOUR
from associate_app.ports import Line, SyncStatus
from associate_app.queries.stock_list import Asked, Shown
from associate_app.store import StoreUnavailable
from tests.shop import NOON, STORE, bring, held
from ui.kit.stock import StockLevel
from ui.screens.product.stock_list import SCREENFUL, StockListViewModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.theme import apply_theme

COAT = "MH-20418"


async def settled(screen: Screen) -> None:
    await asyncio.sleep(0.02)
    await screen.list.tasks.idle()
    await asyncio.sleep(0.01)
    await screen.list.tasks.idle()


@pytest.fixture
def home(screen):
    return screen.panel.stock


def names(home) -> list[str]:
    return [row.number for row in home.rows.rows()]


async def opened(screen, framed, layout=Layout.LANDSCAPE) -> None:
    framed(layout)
    screen.open("")
    await settled(screen)


async def test_stock_opens_with_what_lies_here(screen, home, framed):
    await opened(screen, framed)
    assert home.list.isVisible()
    assert len(names(home)) >= SCREENFUL
    assert names(home) == sorted(names(home))
    assert {row.level for row in home.rows.rows()} <= {StockLevel.FULL, StockLevel.LOW}
    assert home.age.text() == "Tallinn Viru · as of 14:46"


async def test_a_row_says_all_it_shows(screen, home, framed):
    await opened(screen, framed)
    screen.list.filter(COAT)
    await settled(screen)
    said = home.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Hella wool wrap coat, Maja Holm, Coats, MH-20418, ")
    assert "33 here" in said
    assert "12 of 20 variants" in said


async def test_a_long_list_comes_as_one_scrolls(screen, home, framed, workspace):
    await opened(screen, framed)
    before = len(names(home))
    whole = StockListViewModel(workspace)
    whole.watch(True)
    await whole.tasks.idle()
    while not whole.view.whole:
        whole.more()
        await whole.tasks.idle()
    whole.close()
    bar = home.list.verticalScrollBar()
    for _ in range(10):
        bar.setValue(bar.maximum())
        await settled(screen)
    assert before < len(names(home)) == len(whole.view.rows)


async def test_words_category_and_brand_narrow_it_and_one_button_shows_all(qtbot, screen, home, framed):
    await opened(screen, framed)
    every = names(home)
    QTest.keyClicks(home.filter, "hella")
    await asyncio.sleep(0.2)  # typing rests
    await settled(screen)
    assert screen.list.view.asked.text == "hella"
    assert COAT in names(home)
    home.category.chosen.emit("Boots")
    await settled(screen)
    assert home.empty.isVisible()
    assert home.empty.title.text() == "Nothing fits"
    assert home.category.words() == "Boots"
    assert home.category.accessibleName() == "Category: Boots"
    qtbot.mouseClick(home.clear, Qt.MouseButton.LeftButton)
    await settled(screen)
    assert names(home)[: len(every)] == every
    assert screen.list.view.asked == Asked()
    assert home.filter.text() == ""


async def test_the_menu_of_categories_offers_what_there_is(screen, home, framed):
    await opened(screen, framed)
    menu = home.category.menu_of()
    words = [action.text() for action in menu.actions()]
    assert words[0] == "All categories"
    assert "Coats" in words
    assert menu.actions()[0].isChecked()
    menu.actions()[words.index("Coats")].trigger()
    await settled(screen)
    assert {row.category for row in home.rows.rows()} == {"Coats"}
    menu.deleteLater()


async def test_what_is_gone_here_is_a_tab_away(screen, home, framed):
    await opened(screen, framed)
    QTest.keyClick(home.kinds, Qt.Key.Key_Right)
    QTest.keyClick(home.kinds, Qt.Key.Key_Right)
    await settled(screen)
    assert screen.list.view.asked.shown is Shown.GONE
    assert {row.level for row in home.rows.rows()} == {StockLevel.ELSEWHERE}
    assert all("elsewhere" in row.words for row in home.rows.rows())


async def test_a_style_is_opened_by_click_and_by_enter(qtbot, screen, home, framed):
    await opened(screen, framed)
    asked = QSignalSpy(screen.navigate)
    first = home.list.visualRect(home.rows.index(0)).center()
    qtbot.mouseClick(home.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    home.list.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(home.list, Qt.Key.Key_Down)
    QTest.keyClick(home.list, Qt.Key.Key_Return)
    rows = home.rows.rows()
    assert [asked.at(n)[0] for n in range(asked.count())] == [f"stock/{rows[0].sku}", f"stock/{rows[1].sku}"]


async def test_a_changed_number_is_counted_anew_and_the_list_keeps_its_place(screen, home, framed, store):
    await opened(screen, framed)
    bar = home.list.verticalScrollBar()
    bar.setValue(200)
    row = home.rows.rows()[3]
    stock = held(store, Stock, f"{STORE}:{row.sku}")
    bins = {bin: pieces + 100 for bin, pieces in stock.bins.items()}
    await bring(store, [replace(stock, bins=bins)])
    for _ in range(50):
        await settled(screen)
        if home.rows.rows()[3].pieces != row.pieces:
            break
    assert int(home.rows.rows()[3].pieces) == int(row.pieces) + 100 * len(bins)
    assert bar.value() == 200


async def test_offline_the_numbers_say_how_old_they_are(screen, home, framed, line, clock):
    line.status = SyncStatus(line=Line.OFFLINE, since=NOON, last_contact=NOON)
    clock.pass_time(2 * HOUR)
    await opened(screen, framed)
    assert home.age.text() == "Tallinn Viru · last known 14:46"
    assert home.age.tone() == "offline_ink"
    assert home.list.isVisible()


async def test_an_unreadable_store_is_said_and_the_next_look_recovers(screen, home, framed, monkeypatch):
    async def broken(_question):
        raise StoreUnavailable("store.damaged")

    with monkeypatch.context() as patch:
        patch.setattr(screen._workspace.reading, "ask", broken)
        await opened(screen, framed)
        assert home.notice.kind() == "danger"
    screen.list.refresh()
    await settled(screen)
    assert not home.notice.isVisible()
    assert home.list.isVisible()


async def test_waiting_shows_a_skeleton_only_after_a_while(qtbot, screen, home, framed):
    framed(Layout.LANDSCAPE)
    screen.open("")
    assert home.loading.isVisible()
    assert not home.loading.is_drawn()
    await settled(screen)
    assert not home.loading.isVisible()


async def test_a_list_that_is_not_seen_is_not_read(screen, home, framed, store):
    await opened(screen, framed)
    screen.open("MH-20418-INK-M")
    read = []
    screen.list.changed.connect(lambda: read.append(1))
    stock = held(store, Stock, f"{STORE}:MH-20418-INK-M")
    await bring(store, [replace(stock, bins={"Rail": 9})])
    await asyncio.sleep(0.5)
    await settled(screen)
    assert read == []


@pytest.mark.parametrize("layout", [Layout.NARROW, Layout.PORTRAIT])
async def test_without_a_panel_what_was_seen_is_a_strip_over_the_list(screen, home, framed, layout):
    framed(layout)
    screen.open("MH-20418-INK-M")
    await screen.model.tasks.idle()
    screen.open("")
    await settled(screen)
    assert [card.objectName() for card in home.strip.cards] == ["seen-MH-20418-INK-M"]
    assert home.strip.isVisible()
    screen.list.filter("hella")
    await settled(screen)
    assert not home.strip.isVisible()  # its room is needed
    screen.arrange(Layout.LANDSCAPE)
    screen.list.clear()
    assert not home.strip.isVisible()


async def test_dense_windows_have_a_table(screen, home, framed):
    await opened(screen, framed)
    assert not home.table_head.isVisible()
    tall = home.list.sizeHintForRow(0)
    apply_theme(QApplication.instance(), "light", motion=False, density="dense")
    screen.main.resize(1472, 726)
    screen.arrange(Layout.DENSE)
    QApplication.processEvents()
    assert home.table_head.isVisible()
    assert (tall, home.list.sizeHintForRow(0)) == (72, 40)
