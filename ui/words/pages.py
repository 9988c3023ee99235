"""Pages of the app, and the words by which people look for them."""

from collections.abc import Mapping
from dataclasses import dataclass

from ui.language.mark import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PageWords:
    """To be translated where they are shown; `keywords` are searched and never seen."""

    title: str
    icon: str
    keywords: str


PAGES: Mapping[str, PageWords] = {
    "today": PageWords(
        QT_TRANSLATE_NOOP("Pages", "Today"), "sun", QT_TRANSLATE_NOOP("Pages", "home start overview")
    ),
    "sell": PageWords(
        QT_TRANSLATE_NOOP("Pages", "Sell"),
        "shopping-basket",
        QT_TRANSLATE_NOOP("Pages", "basket sale till pay checkout"),
    ),
    "customers": PageWords(
        QT_TRANSLATE_NOOP("Pages", "Customers"),
        "users-round",
        QT_TRANSLATE_NOOP("Pages", "people client loyalty"),
    ),
    "pickups": PageWords(
        QT_TRANSLATE_NOOP("Pages", "Pickups"),
        "package-check",
        QT_TRANSLATE_NOOP("Pages", "collect parcel hand over click and collect pick"),
    ),
    "returns": PageWords(
        QT_TRANSLATE_NOOP("Pages", "Returns"),
        "undo-2",
        QT_TRANSLATE_NOOP("Pages", "refund exchange bring back order receipt"),
    ),
    "stock": PageWords(
        QT_TRANSLATE_NOOP("Pages", "Stock"),
        "boxes",
        QT_TRANSLATE_NOOP("Pages", "correct stock count adjust inventory products goods"),
    ),
    "tasks": PageWords(
        QT_TRANSLATE_NOOP("Pages", "Tasks"), "list-checks", QT_TRANSLATE_NOOP("Pages", "to do work list")
    ),
    "reports": PageWords(
        QT_TRANSLATE_NOOP("Pages", "Reports"),
        "chart-no-axes-column",
        QT_TRANSLATE_NOOP("Pages", "figures turnover end of day close"),
    ),
    "sync": PageWords(
        QT_TRANSLATE_NOOP("Pages", "Sync and device"),
        "refresh-cw",
        QT_TRANSLATE_NOOP("Pages", "line online offline outbox central tablet saved"),
    ),
    "sync/attention": PageWords(
        QT_TRANSLATE_NOOP("Pages", "Needs attention"),
        "inbox",
        QT_TRANSLATE_NOOP("Pages", "problems conflicts choose inbox"),
    ),
    "help": PageWords(
        QT_TRANSLATE_NOOP("Pages", "Help"),
        "life-buoy",
        QT_TRANSLATE_NOOP("Pages", "shortcuts keys about licences version guide"),
    ),
    "settings": PageWords(
        QT_TRANSLATE_NOOP("Pages", "Settings"),
        "settings",
        QT_TRANSLATE_NOOP("Pages", "language theme dark light text size density hand sound preferences"),
    ),
    "scanner": PageWords(
        QT_TRANSLATE_NOOP("Pages", "Scanner doctor"),
        "scan-line",
        QT_TRANSLATE_NOOP("Pages", "scanner barcode reader trigger layout suffix camera serial test"),
    ),
}
"""By route."""
