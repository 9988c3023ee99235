"""Small marks that carry meaning: ages, stock, bars, initials, chips, the line."""

from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from ui.kit.age import AgeLabel, age_words
from ui.kit.avatar import initials
from ui.kit.bars import EMPTY, Bar, BarsWidget, ticks
from ui.kit.chip import Chip
from ui.kit.horizon import HorizonLine
from ui.kit.pill import StatusPill
from ui.kit.rail import RailButton
from ui.kit.stock import StockLevel, StockMark
from ui.theme.tokens import Ages

NOW = datetime(2026, 11, 13, 14, 56, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    ("minutes", "age", "tone"),
    [
        (-5, "fresh", "ink3"),
        (0, "fresh", "ink3"),
        (15, "fresh", "ink3"),
        (16, "ageing", "warn_ink"),
        (60, "ageing", "warn_ink"),
        (61, "stale", "offline_ink"),
    ],
)
def test_a_number_ages_after_15_and_60_minutes(qtbot, minutes, age, tone):
    label = AgeLabel(NOW - timedelta(minutes=minutes), now=lambda: NOW)
    qtbot.addWidget(label)
    assert (label.age(), label.tone(), label.property("age")) == (age, tone, age)


@pytest.mark.parametrize(
    ("before", "prefix", "words"),
    [
        (timedelta(minutes=15), True, "as of 14:41"),
        (timedelta(minutes=61), True, "last known 13:55"),
        (timedelta(minutes=15), False, "14:41"),
        (timedelta(minutes=69), False, "last known 13:47"),
        (timedelta(days=1), True, "last known Thu 14:56"),
        (timedelta(days=20), True, "last known 24\u00a0Oct 14:56"),
    ],
)
def test_an_age_is_said_in_words(before, prefix, words):
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    assert age_words(NOW - before, NOW, prefix=prefix) == words


def test_an_age_label_grows_old_while_it_is_looked_at(qtbot):
    clock = [NOW]
    label = AgeLabel(NOW, now=lambda: clock[0])
    qtbot.addWidget(label)
    label.show()
    clock[0] = NOW + timedelta(hours=2)
    label.timerEvent(None)
    assert label.text() == "last known 14:56"
    label.hide()
    assert label._timer == 0


def test_promotions_may_age_by_the_day(qtbot):
    label = AgeLabel(NOW - timedelta(hours=8), limits=Ages(24 * 60, 48 * 60), now=lambda: NOW)
    qtbot.addWidget(label)
    assert label.age() == "fresh"


def test_no_time_means_no_words(qtbot):
    label = AgeLabel(None)
    qtbot.addWidget(label)
    assert label.text() == ""


@pytest.mark.parametrize(
    ("pieces", "elsewhere", "level"),
    [
        (3, False, StockLevel.FULL),
        (2, True, StockLevel.LOW),
        (1, False, StockLevel.LOW),
        (0, True, StockLevel.ELSEWHERE),
        (0, False, StockLevel.NONE),
        (-1, False, StockLevel.NONE),
    ],
)
def test_stock_levels_follow_the_pieces(pieces, elsewhere, level):
    assert StockLevel.of(pieces, elsewhere=elsewhere) is level


def test_stock_levels_differ_in_shape_not_only_in_colour(qtbot, theme):
    def shape(level):
        mark = StockMark(level)
        qtbot.addWidget(mark)
        image = mark.grab().toImage()
        ground = theme.color.bg.name()
        return tuple(
            image.pixelColor(x, y).name() != ground
            for x in range(image.width())
            for y in range(image.height())
        )

    assert len({shape(level) for level in StockLevel}) == 4


@pytest.mark.parametrize(("done", "filled"), [(0, 0), (2, 2), (3, 3), (9, 3), (-1, 0)])
def test_ticks_fill_up_to_what_is_done(done, filled):
    assert ticks(done, 3, "warn") == (Bar("warn"),) * filled + (EMPTY,) * (3 - filled)


def test_bars_are_as_wide_as_their_ticks(qtbot):
    bars = BarsWidget(ticks(4, 6))
    qtbot.addWidget(bars)
    assert (bars.sizeHint().width(), bars.sizeHint().height()) == (45, 16)
    bars.set_bars(ticks(1, 3))
    assert bars.sizeHint().width() == 21


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Liis Tamm", "LT"), ("Łucja", "Ł"), ("Ana de la Cruz", "AC"), ("", ""), ("élodie ørn", "ÉØ")],
)
def test_initials_come_from_the_first_and_last_name(name, letters):
    assert initials(name) == letters


def test_a_chip_says_its_status_in_words(qtbot, theme):
    chip = Chip("Sent 14:40", "success", icon="check")
    qtbot.addWidget(chip)
    assert chip.text() == "Sent 14:40"
    chip.resize(chip.sizeHint())
    assert chip.grab().toImage().pixelColor(4, 14).name() == theme.color.success_soft.name()
    chip.show_status("Refused", "danger")
    assert (chip.kind(), chip.text()) == ("danger", "Refused")


@pytest.mark.parametrize(
    ("kind", "role", "dashed"),
    [
        ("online", "accent", False),
        ("sending", "offline", False),
        ("offline", "offline", True),
        ("needs_you", "warn", False),
    ],
)
def test_the_horizon_is_dashed_only_when_the_line_is_down(qtbot, theme, kind, role, dashed):
    line = HorizonLine(kind)
    qtbot.addWidget(line)
    line.resize(100, 2)
    image = line.grab().toImage()
    seen = {image.pixelColor(x, 0).name() for x in range(100)}
    assert theme.color[role].name() in seen
    assert (len(seen) > 1) is dashed


def test_the_pill_says_in_words_what_the_line_does(qtbot):
    pill = StatusPill("online", "Online · all saved")
    qtbot.addWidget(pill)
    pill.show_state("offline", "Offline · 3 saved here")
    assert (pill.kind(), pill.words(), pill.property("pill")) == (
        "offline",
        "Offline · 3 saved here",
        "offline",
    )
    assert pill.accessibleName() == "Offline · 3 saved here"
    assert pill.sizeHint().height() == 48


def test_a_rail_button_shows_an_ampersand_and_its_count(qtbot):
    button = RailButton("Sync & device", "refresh-cw")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Sync & device"
    bare = button.grab().toImage()
    button.set_count(4)
    assert button.grab().toImage() != bare
    assert button.accessibleDescription() == "4"
