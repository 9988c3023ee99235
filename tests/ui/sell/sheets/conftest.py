from collections.abc import Iterator

import pytest

from associate_app.domain.staff import Staff
from ui.screens.sell.till import Till
from ui.workspace import Workspace


@pytest.fixture
def till(workspace: Workspace, liis: Staff, qt_loop: object) -> Iterator[Till]:
    made = Till(workspace)
    yield made
    made.close()
