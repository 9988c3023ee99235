from structlog.testing import capture_logs

from associate_app.domain.time import Instant
from associate_app.ports import Line, SyncStatus
from sync.status import StatusBoard

OFFLINE = SyncStatus(line=Line.OFFLINE, since=Instant(0))


def test_listeners_hear_of_a_change_once() -> None:
    board, heard = StatusBoard(OFFLINE), []
    board.subscribe(heard.append)
    board.change(to_send=2)
    board.change(to_send=2)
    assert [status.to_send for status in heard] == [2]


def test_who_has_stopped_listening_hears_nothing_more() -> None:
    board, heard = StatusBoard(OFFLINE), []
    stop = board.subscribe(heard.append)
    stop()
    stop()
    board.change(to_send=1)
    assert heard == []


def test_a_listener_that_fails_is_logged_and_the_others_hear_all_the_same() -> None:
    def failing(status: SyncStatus) -> None:
        raise RuntimeError("a widget that is gone")

    board, heard = StatusBoard(OFFLINE), []
    board.subscribe(failing)
    board.subscribe(heard.append)
    with capture_logs() as logged:
        board.change(to_send=1)
    assert len(heard) == 1
    assert [line["event"] for line in logged] == ["sync.listener_failed"]
