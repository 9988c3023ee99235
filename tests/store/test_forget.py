"""An erasure that arrives takes the customer off this device, texts beside its own ledger included."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from associate_app.commands.notes import AddNote
from associate_app.commands.pickups import HandOverPickup
from associate_app.domain.customer import Customer
from associate_app.domain.pickup import Proof
from associate_app.domain.privacy import Erasure, ErasureState, Export, ExportState
from associate_app.store import Store
from tests.store.authority import Authority, pull, push
from tests.store.factory import ANNA, CODE, NOW, STORE, ready_pickup

ERASED = Erasure(id="K-1", at=NOW, state=ErasureState.DONE)


def texts(store: Store) -> str:
    return " ".join(text for (text,) in store.reader().rows("select texts from ledger order by seq"))


@pytest.mark.parametrize("delivered", [True, False])
def test_texts_about_the_erased_go_and_those_of_others_stay(
    ready: Store, authority: Authority, delivered: bool
) -> None:
    async def day() -> None:
        authority.put(ready_pickup(customer="K-1"))
        await pull(ready, authority)
        await ready.perform(AddNote(customer="K-1", text="Wedding in Kraków"), actor=ANNA)
        taken = {"1": 1}
        hand_over = HandOverPickup(
            pickup="P-4817", taken=taken, proof=Proof(code=CODE), collected_by="Mart Tamm"
        )
        await ready.perform(hand_over, actor=ANNA)
        if delivered:
            await push(ready, authority)
        assert "Wedding" in texts(ready)
        assert "Mart" in texts(ready)
        authority.put(ERASED)
        authority.retire("customer", "K-1")
        await pull(ready, authority)

    asyncio.run(day())
    assert "Wedding" not in texts(ready)
    assert "Mart" not in texts(ready)
    assert ready.reader().document(Customer, "K-1") is None


def test_who_is_not_erased_is_remembered(ready: Store, authority: Authority) -> None:
    async def day() -> None:
        await ready.perform(AddNote(customer="K-1", text="Likes tea"), actor=ANNA)
        authority.put(Erasure(id="K-10", at=NOW))
        await pull(ready, authority)

    asyncio.run(day())
    assert "Likes tea" in texts(ready)


def test_what_was_exported_leaves_with_its_export_and_pictures_stay(
    ready: Store, authority: Authority
) -> None:
    export = Export(id="E-1", customer="K-1", store=STORE, at=NOW, by=ANNA, state=ExportState.READY)

    async def day() -> tuple[str, str]:
        written, picture = await ready.save_blob(b"{}"), await ready.save_blob(b"a picture")
        authority.put(replace(export, sha256=written))
        await pull(ready, authority)
        assert ready.blob(written) == b"{}"
        authority.retire("export", "E-1")
        await pull(ready, authority)
        return written, picture

    written, picture = asyncio.run(day())
    assert ready.blob(written) is None
    assert ready.blob(picture) == b"a picture"


def test_a_device_that_loads_anew_forgets_as_well(
    ready: Store, authority: Authority, opened: Callable[[], Store], tmp_path: Path
) -> None:
    async def day() -> None:
        await ready.perform(AddNote(customer="K-1", text="Likes tea"), actor=ANNA)
        authority.put(ERASED)
        authority.retire("customer", "K-1")
        await ready.reset(list(ready.cursors()))
        await pull(ready, authority)

    asyncio.run(day())
    assert "Likes tea" not in texts(ready)
