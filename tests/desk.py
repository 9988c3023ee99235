"""What a screen is given, on a store that is enrolled already."""

from pathlib import Path
from typing import Protocol

from associate_app.devices.terminal import terminal_at
from associate_app.ports import Clock, Refresher, Synchroniser
from associate_app.selling import Checkout
from associate_app.store import Store
from ui.device_settings import TERMINAL, DeviceSettings
from ui.workspace import ChangeSignals, Installation, ReadingThread, Session, Workspace


class Line(Synchroniser, Refresher, Protocol):
    """Both ends of the conversation with central."""


async def _enrol(_address: str, _code: str, _name: str) -> None:
    raise AssertionError("this device is enrolled")


def workspace_on(store: Store, line: Line, clock: Clock, folder: Path) -> Workspace:
    """Whoever asks for it closes its `changes` and `reading`."""
    session, device = Session(), DeviceSettings(store)
    return Workspace(
        store=store,
        sync=line,
        refresher=line,
        clock=clock,
        session=session,
        changes=ChangeSignals(store.subscribe),
        reading=ReadingThread(store.reader),
        checkout=Checkout(store, lambda: terminal_at(device.get(TERMINAL)), line, lambda: session.actor_id),
        settings=device,
        installation=Installation(directory=folder, version="0.1.0", keys_in_key_store=False),
        enrol=_enrol,
    )
