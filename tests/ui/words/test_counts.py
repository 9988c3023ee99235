from associate_app.domain.time import HOUR, MINUTE
from ui.words.counts import counted, lasted


def test_one_is_not_many() -> None:
    assert counted(1, "1 piece", "{n} pieces") == "1 piece"
    assert counted(1200, "1 piece", "{n} pieces") == "1\u202f200 pieces"


def test_how_long_something_lasted() -> None:
    assert [lasted(each) for each in (10, 50 * MINUTE, HOUR, 3 * HOUR, 49 * HOUR)] == [
        "1 minute",
        "50 minutes",
        "1 hour",
        "3 hours",
        "2 days",
    ]
