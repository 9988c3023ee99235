"""A process of its own: the app on a copied store, driven through its control socket."""

import sys
from pathlib import Path

from associate_app.store import open_store
from tests.shop import KEY, FakeLine, FixedClock
from ui.application import run
from ui.device_settings import DeviceSettings
from ui.workspace import ChangeSignals, Installation, ReadingThread, Session, Workspace


def main(directory: Path, control: Path) -> int:
    clock, line = FixedClock(), FakeLine()
    store = open_store(directory, KEY, clock)

    async def build() -> Workspace:
        return Workspace(
            store=store,
            sync=line,
            refresher=line,
            clock=clock,
            session=Session(),
            changes=ChangeSignals(store.subscribe),
            reading=ReadingThread(store.reader),
            settings=DeviceSettings(store),
            installation=Installation(directory=directory, version="0.1.0", keys_in_key_store=False),
            enrol=_enrol,
        )

    async def close(_workspace: Workspace) -> None:
        store.close()

    return run(build, close, control=control, route="sync")


async def _enrol(_address: str, _code: str, _name: str) -> None:
    raise AssertionError("this device is enrolled")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
