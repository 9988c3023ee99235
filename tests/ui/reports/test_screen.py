import pytest

from associate_app.commands.stock import AdjustStock
from tests.buying import COAT
from tests.shop import STORE
from tests.ui.opened import opened, said, settled
from ui.screens.reports.screen import ReportsScreen


@pytest.fixture
def screen(workspace, liis):
    made = ReportsScreen(workspace)
    yield made
    made.close()


async def test_today_is_counted_from_the_pickups_held(qtbot, screen):
    await opened(qtbot, screen)
    assert screen.model.view.days[-1].count == 20
    assert screen.panel.tiles[0].value.text() == "20"
    assert "Thursday 12 November: 20" in screen.panel.chart.chart.accessibleDescription()


async def test_the_chart_turns_into_a_table_and_back(qtbot, screen):
    await opened(qtbot, screen)
    card = screen.panel.chart
    card.more.click()
    assert said(card.list)[0] == "Thursday 12 November, 20"
    assert card.list.isVisible()
    assert not card.chart.isVisible()
    card.more.click()
    assert card.chart.isVisible()
    assert not card.list.isVisible()


async def test_a_correction_shows_at_once_with_who_made_it(qtbot, screen, store):
    await opened(qtbot, screen)
    assert screen.panel.corrections.empty.isVisible()
    command = AdjustStock(place=STORE, sku=COAT, bin="A", pieces=-2, reason="damaged")
    await store.perform(command, actor="staff-101")
    await settled(screen)
    assert said(screen.panel.corrections.list) == ["Damaged, 1 correction, \u22122, pieces"]
    assert said(screen.panel.people.list) == ["Liis Tamm, 1"]
