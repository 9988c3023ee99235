import pytest

from associate_app.domain.time import HOUR, MINUTE, Instant, later
from associate_app.domain.visit import Arrival, arrive, is_news

NOW = Instant(1_800_000_000_000)


@pytest.mark.parametrize(
    ("minutes", "news"), [(0, False), (29, False), (30, True), (120, True), (180, True), (600, True)]
)
def test_being_seen_again_is_news_after_half_an_hour(minutes, news):
    visit = arrive("s", "c", Arrival.CARD, NOW, "liis", None)
    assert is_news(visit, later(NOW, minutes * MINUTE)) is news


def test_the_first_time_is_news():
    assert is_news(None, NOW)


def test_half_an_hour_counts_from_when_they_were_last_seen():
    first = arrive("s", "c", Arrival.CARD, NOW, "liis", None)
    again = arrive("s", "c", Arrival.SEEN, later(NOW, HOUR), "liis", first)
    assert not is_news(again, later(NOW, HOUR + 10 * MINUTE))
