"""Each scan has one outcome that can be heard; typing has none."""

import pytest
from PySide6.QtCore import QObject, Signal

from ui.shell.omnibox import OmniboxView
from ui.shell.scan_outcome import ScanOutcome


class Box(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.view = OmniboxView()

    def show(self, state: str) -> None:
        self.view = OmniboxView(state)  # type: ignore[arg-type]
        self.changed.emit()


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def outcome(box: Box) -> ScanOutcome:
    return ScanOutcome(box, box)  # type: ignore[arg-type]


@pytest.fixture
def heard(outcome: ScanOutcome) -> list[str]:
    heard: list[str] = []
    outcome.became.connect(heard.append)
    return heard


def test_a_scan_is_found_or_missing_once(box: Box, outcome: ScanOutcome, heard: list[str]) -> None:
    outcome.begin()
    box.show("focus")
    box.show("routed")
    box.show("routed")
    outcome.begin()
    box.show("missing")
    assert heard == ["found", "missing"]


def test_a_scan_that_a_screen_refuses_is_the_wrong_item(
    box: Box, outcome: ScanOutcome, heard: list[str]
) -> None:
    outcome.begin()
    outcome.refuse()
    box.show("missing")
    assert heard == ["wrong"]


def test_what_is_typed_makes_no_sound(box: Box, heard: list[str]) -> None:
    box.show("routed")
    assert heard == []
