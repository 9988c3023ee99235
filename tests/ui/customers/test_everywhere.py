"""Screens, a device and a real central: somebody is found, exported, erased."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx

from associate_app.domain.customer import Customer, Note
from associate_app.domain.staff import Staff
from associate_app.domain.time import DAY, later
from central.effects.worker import work_effects
from central.store.imports import import_documents
from central.store.retention import retire_old
from sync.engine import Engine
from tests.desk import workspace_on
from tests.people import customer
from tests.shop import held
from tests.sync.chain import Chain, enrolled
from tests.sync.conftest import chain, stocked  # noqa: F401 - fixtures
from tests.sync.goods import TALLINN, TARTU
from tests.ui.customers.opened import rested
from tests.ui.opened import opened, settled, titles
from ui.screens.customers.screen import CustomersScreen
from ui.screens.customers.sheets.privacy_sheet import PrivacySheet

SHE = "c-tartu"


@asynccontextmanager
async def at_the_counter(chain: Chain, folder: Path) -> AsyncIterator[tuple[CustomersScreen, Engine]]:  # noqa: F811
    async with enrolled(chain, folder) as tablet:
        await tablet.round()

        def connect(url: str) -> httpx.AsyncClient:
            return httpx.AsyncClient(base_url=url, transport=tablet.line)

        async with Engine(tablet.store, tablet.clock, connect=connect, events=False) as engine:
            workspace = workspace_on(tablet.store, engine, tablet.clock, folder)
            screen = CustomersScreen(workspace)
            try:
                yield screen, engine
            finally:
                screen.close()
                workspace.changes.close()
                workspace.reading.close()


async def search(screen: CustomersScreen, typed: str) -> list[str]:
    screen.panel.search.field.setText(typed)
    await settled(screen)
    return titles(screen.panel.search.found.list)


async def test_who_is_found_everywhere_stays_for_thirty_days(qtbot, chain, tmp_path):  # noqa: F811
    now = chain.clock.now()
    note = Note(id="n-1", customer=SHE, store=TARTU, home=TARTU, text="Likes tea", by="x", at=now)
    import_documents(chain.database, [note])
    async with at_the_counter(chain, tmp_path / "tablet") as (screen, engine):
        store = screen.model.workspace.store
        await opened(qtbot, screen)
        assert await search(screen, "oun aadu") == []
        assert await search(screen, "a@example.ee") == []
        await engine.lookup("place", id=TALLINN)  # the line is there
        screen.model.ask_everywhere()
        await settled(screen)
        assert await search(screen, "oun aadu") == ["Äädu Õunapuu"]
        assert store.reader().document(Note, "n-1") is not None

        for days, held in ((29, True), (31, False)):
            retire_old(chain.database, later(now, days * DAY))
            await engine.lookup("place", id=TALLINN)  # a round
            assert (store.reader().document(Customer, SHE) is not None) is held
            assert await search(screen, "oun aadu") == (["Äädu Õunapuu"] if held else [])


async def test_what_central_wrote_is_fetched_and_then_the_customer_is_erased(qtbot, host, chain, tmp_path):  # noqa: F811
    import_documents(chain.database, [customer("C-70001", store=TALLINN)])
    async with at_the_counter(chain, tmp_path / "tablet") as (screen, engine):
        workspace = screen.model.workspace
        reader = workspace.store.reader()
        workspace.session.sign_in(held(workspace.store, Staff, f"manager-{TALLINN}"))
        await opened(qtbot, screen, "C-70001")
        sheet = PrivacySheet(host, workspace, "C-70001")
        sheet.open()
        sheet.export.button.click()
        await rested(sheet)
        await engine.lookup("place", id=TALLINN)
        work_effects(chain.database, chain.clock.now())
        await engine.lookup("place", id=TALLINN)
        await rested(sheet)
        assert sheet.save.isVisible()
        sheet.model.save_to(tmp_path / "ilze.json")
        await rested(sheet)
        assert "Ilze Bērziņa" in (tmp_path / "ilze.json").read_text()

        sheet.typed.line.setText("Ilze Bērziņa")
        sheet.erase.button.click()
        await rested(sheet)
        await settled(screen)
        assert screen.model.view is not None
        assert screen.model.view.profile is None
        await engine.lookup("place", id=TALLINN)
        work_effects(chain.database, chain.clock.now())
        await engine.lookup("place", id=TALLINN)
        assert reader.document(Customer, "C-70001") is None
        assert chain.document(Customer, "C-70001") is None
