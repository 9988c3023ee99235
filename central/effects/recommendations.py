"""What goes well with what, from a year of orders and sales of the whole chain."""

from dataclasses import replace

from associate_app.domain.insight.together import Recommendation, recommendations
from associate_app.domain.place import CHAIN
from associate_app.domain.time import DAY, Instant, later
from central.store import documents, feed, purchases
from central.store.database import Transaction

WINDOW = 365 * DAY
_STALE = 30 * DAY  # then the same partners are sent again, with their newer numbers


def recommend(tx: Transaction, now: Instant) -> int:
    """One document per style that has partners or had some. Gives how many changed.

    Every device of the chain gets them, so what says the same as before in other numbers is not sent.
    """
    feed.lock(tx, [CHAIN])
    since = later(now, -WINDOW)
    found = {each.id: each for each in recommendations(purchases.bought_together(tx, since), since, now)}
    before = {each.id: each for each in documents.read_all(tx, Recommendation)}
    ended = [
        replace(each, baskets=0, partners=(), since=since, at=now)
        for each in before.values()
        if each.partners and each.id not in found
    ]
    news = [each for each in found.values() if not _says_the_same(each, before.get(each.id))]
    documents.save(tx, [*ended, *news], now)
    return len(ended) + len(news)


def _says_the_same(after: Recommendation, before: Recommendation | None) -> bool:
    if before is None or after.at - before.at >= _STALE:
        return False
    return [each.style for each in after.partners] == [each.style for each in before.partners]
