"""A process of its own: the app on a copied store, driven through its control socket."""

import sys
from pathlib import Path

from associate_app.store import open_store
from tests.desk import workspace_on
from tests.shop import KEY, FakeLine, FixedClock
from ui.application import run
from ui.workspace import Workspace


def main(directory: Path, control: Path) -> int:
    clock, line = FixedClock(), FakeLine()
    store = open_store(directory, KEY, clock)

    async def build() -> Workspace:
        return workspace_on(store, line, clock, directory)

    async def close(_workspace: Workspace) -> None:
        store.close()

    return run(build, close, control=control, route="sync")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
