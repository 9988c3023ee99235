import pytest

from associate_app.ports import Line, SyncStatus
from tests.shop import NOON
from ui.words.line import line_in_brief, line_state


def status(line: Line = Line.ONLINE, **more: object) -> SyncStatus:
    return SyncStatus(**{"line": line, "since": NOON, "loaded": True, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("seen", "pending", "needs_you", "expected"),
    [
        (status(), 0, 0, ("online", "Online · all saved")),
        (status(sending=True, sent=2, to_send=5), 3, 0, ("sending", "Online · sending 3 of 5")),
        (status(sending=True, sent=2, to_send=5), 3, 1, ("sending", "Online · sending 3 of 5")),
        (status(Line.OFFLINE), 3, 0, ("offline", "Offline · 3 saved here")),
        (status(Line.OFFLINE), 0, 2, ("offline", "Offline · nothing waits")),
        (status(), 0, 1, ("needs_you", "Online · 1 needs you")),
        (status(), 0, 2, ("needs_you", "Online · 2 need you")),
        (status(loaded=False, loading=12), 0, 0, ("sending", "Online · loading")),
        (status(Line.REVOKED), 0, 0, ("needs_you", "This device is locked out")),
    ],
)
def test_pill_and_horizon_say_the_same(
    seen: SyncStatus, pending: int, needs_you: int, expected: tuple[str, str]
) -> None:
    assert line_state(seen, pending, needs_you) == expected


@pytest.mark.parametrize(
    ("line", "words"), [(Line.ONLINE, "Online"), (Line.OFFLINE, "Offline"), (Line.REVOKED, "Locked out")]
)
def test_in_brief_only_the_line_is_told(line: Line, words: str) -> None:
    assert line_in_brief(line) == words
