from associate_app.domain.time import HOUR, MINUTE
from ui.language.counts import counts, lasted


def test_one_is_not_many() -> None:
    assert counts.tr("{n} pieces", "", 1) == "1 piece"
    assert counts.tr("{n} pieces", "", 1200) == "1\u202f200 pieces"


def test_how_long_something_lasted() -> None:
    assert [lasted(each) for each in (10, 50 * MINUTE, HOUR, 3 * HOUR, 49 * HOUR)] == [
        "1 minute",
        "50 minutes",
        "1 hour",
        "3 hours",
        "2 days",
    ]
