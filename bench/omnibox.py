"""Keystroke to list: from the key event in the omnibox to the painted list of what it finds."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from itertools import count
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from associate_app.domain.place import CHAIN, store_scope
from associate_app.domain.time import Instant
from associate_app.settings import DEMO_STORE
from associate_app.store import Store
from bench.measure import stopwatch, summary
from bench.screens import on_qt_loop, workspace_of
from bench.shop import SEED, Pages, load, packed
from central.demo.catalogue import products, variants
from central.demo.customers import customers_of
from central.demo.places import places
from central.demo.scene import SIZES, Scene
from ui.kit.omnibox import Omnibox
from ui.shell.omnibox import OmniboxViewModel
from ui.shell.omnibox_binding import OmniboxBinding
from ui.tasks import TaskScope
from ui.theme import apply_theme

PRODUCTS = 200_000
TYPED = (
    "hella wool wrap",
    "anna kowalczyk",
    "cashmere",
    "MH-204",
    "merino",
    "soren",
    "4817",
    "bordeaux silk",
)
SLIPS = ("kashmere", "merrino", "kowalcyzk", "mernio swaeter")
ROUNDS = 4


def omnibox(_what: Pages) -> dict[str, Any]:
    """In a store of 200,000 products and 5,000 customers: names, numbers, and slips of the finger."""
    return on_qt_loop(_measured)


async def _measured(app: QApplication, store: Store) -> dict[str, Any]:
    await load(store, _assortment())
    apply_theme(app, "light")
    workspace, tasks = workspace_of(store), TaskScope()
    window, box = QWidget(), Omnibox("Scan or search anything")
    window.resize(1280, 800)
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addStretch()
    model = OmniboxViewModel(workspace, tasks, window)
    binding = OmniboxBinding(model, box, window)
    window.show()
    box.field.setFocus(Qt.FocusReason.MouseFocusReason)
    keys, slips = [], []
    for text in TYPED * ROUNDS:
        keys += [ms async for ms in _typed(window, box, tasks, text)]
    for text in SLIPS * ROUNDS:
        *_, last = [ms async for ms in _typed(window, box, tasks, text)]
        slips.append(last)
    found = binding.suggestions.list.model().rowCount()
    [(held,)] = store.reader().rows("select count(*) from variant")
    window.close()
    workspace.changes.close()
    workspace.reading.close()
    window.deleteLater()
    return {"products": held, "last_list_rows": found, "key_to_list": summary(keys), "slip": summary(slips)}


async def _typed(window: QWidget, box: Omnibox, tasks: TaskScope, text: str) -> AsyncIterator[float]:
    """Milliseconds of each key: filter, search on the reading thread, list, and the pixels of the window."""
    box.clear()
    for character in text:
        with stopwatch() as watch:
            QTest.keyClicks(box.field, character)
            await tasks.idle()
            window.grab()
        yield watch.ms
        await asyncio.sleep(0)


def _assortment() -> Pages:
    scene = Scene(SIZES["L"], SEED, Instant(time.time_ns() // 1_000_000))
    return packed(_documents(scene), (CHAIN, store_scope(DEMO_STORE)))


def _documents(scene: Scene) -> Iterator[Any]:
    goods = products(scene)
    size = sum(1 for product in goods for _ in variants(product))
    home = next(each for each in places(scene) if each.id == DEMO_STORE)
    for copy in count():  # of the demo's assortment, until there are enough
        for made, variant in enumerate(each for product in goods for each in variants(product)):
            if copy * size + made == PRODUCTS:
                yield from customers_of(scene, 0, home)
                return
            yield replace(variant, id=f"{variant.id}-{copy}", style=f"{variant.style}-{copy}")
