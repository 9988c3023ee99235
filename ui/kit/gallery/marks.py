"""Small things that say how it stands: pill, horizon, chips, dots, ages, bars."""

from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from ui.kit.age import AgeLabel
from ui.kit.bars import Bar, BarsWidget, ticks
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipKind
from ui.kit.gallery.placing import below_each_other, side_by_side
from ui.kit.hairline import Hairline
from ui.kit.horizon import HorizonLine
from ui.kit.pill import StatusPill
from ui.kit.qr import QrCode
from ui.kit.stock import StockLevel, StockMark
from ui.kit.text import Paragraph

_NOW = datetime(2026, 11, 13, 14, 56)  # noqa: DTZ001


def code() -> QWidget:
    return side_by_side(QrCode("Code of a link", "https://example.com/p/7fK2x9QmWv"), gap=8)


def line_states() -> QWidget:
    first = (StatusPill("online", "Online · all saved"), StatusPill("sending", "Online · sending 3 of 5"))
    second = (
        StatusPill("offline", "Offline · 3 saved here"),
        StatusPill("needs_you", "Online · 1 needs you"),
    )
    lines = (HorizonLine("online"), HorizonLine("sending"), HorizonLine("offline"), HorizonLine("needs_you"))
    horizon = side_by_side(*lines, gap=16, stretch=False)
    return below_each_other(side_by_side(*first, gap=8), side_by_side(*second, gap=8), horizon)


def marks() -> QWidget:
    def now() -> datetime:
        return _NOW

    card = Card()
    dots = (
        StockMark(StockLevel.FULL, "3+"),
        StockMark(StockLevel.LOW, "1–2"),
        StockMark(StockLevel.ELSEWHERE, "Elsewhere"),
        StockMark(StockLevel.NONE, "None"),
    )
    ages = (
        AgeLabel(_NOW - timedelta(minutes=15), now=now),
        AgeLabel(_NOW - timedelta(minutes=60), now=now, prefix=False),
        AgeLabel(_NOW - timedelta(minutes=69), now=now),
    )
    bars = (
        BarsWidget(ticks(2, 3), "2 of 3"),
        BarsWidget(ticks(4, 6), "4 of 6"),
        BarsWidget(ticks(5, 6, "warn"), "5 of 6, soon due"),
        BarsWidget(ticks(6, 6, "danger"), "Overdue"),
        BarsWidget(ticks(6, 6, "success"), "Done"),
    )
    plan = (Bar("accent"), Bar("accent"), Bar("accent", "hatch"), Bar("accent", "outline"))
    parts = (
        side_by_side(*dots),
        side_by_side(*ages),
        side_by_side(*bars),
        BarsWidget(plan, "2 taken now, 1 shipped, 1 picked up", size="plan"),
    )
    for place, part in enumerate(parts):
        card.body.addStretch()
        card.body.addWidget(part)
        card.body.addStretch()
        if place + 1 < len(parts):
            card.body.addWidget(Hairline())
    return card


def chips() -> QWidget:
    kinds: tuple[tuple[str, ChipKind, str | None], ...] = (
        ("28 min left", "neutral", "timer"),
        ("Sent 14:40", "success", "check"),
        ("Your choice", "plain", None),
        ("Paper is low", "warn", None),
        ("Refused", "danger", None),
        ("Sending", "offline", "arrow-up-right"),
        ("−20 %", "accent", None),
    )
    made = [Chip(words, kind, icon=icon) for words, kind, icon in kinds]
    return below_each_other(side_by_side(*made[:4], gap=6), side_by_side(*made[4:], gap=6))


def paragraph() -> QWidget:
    return Paragraph(
        "Rīga warehouse sold its last one at 13:52, while you were offline. "
        "You were working with numbers from 13:47."
    )
