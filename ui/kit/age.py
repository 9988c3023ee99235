"""How old a number is, in words: "as of 14:41", then amber, then "last known 13:47"."""

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, QTimerEvent
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.format.patterns import patterns
from ui.kit.text import Label
from ui.language.mark import translate
from ui.theme.tokens import Ages, current_theme

Age = Literal["fresh", "ageing", "stale"]

TONES = {"fresh": "ink3", "ageing": "warn_ink", "stale": "offline_ink"}
_REFRESH_MS = 20_000


def local_now() -> datetime:
    return datetime.now().astimezone()


def age_of(at: datetime, now: datetime, limits: Ages | None = None) -> Age:
    """A time in the future (a clock that was put back) is fresh."""
    limits = limits or current_theme().age
    minutes = (now - at).total_seconds() / 60
    if minutes <= limits.fresh:
        return "fresh"
    return "ageing" if minutes <= limits.ageing else "stale"


def clock_words(at: datetime, now: datetime) -> str:
    """Time of the same day, else with weekday within a week, else with date."""
    days = abs((now.date() - at.date()).days)
    if days == 0:
        return f"{at:%H:%M}"
    return QLocale().toString(
        QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)),
        "ddd HH:mm" if days < 7 else f"{patterns().day} HH:mm",
    )


def age_words(at: datetime, now: datetime, limits: Ages | None = None, *, prefix: bool = True) -> str:
    """Without `prefix` (a column headed "as of") only a stale time says more than the time."""
    when = clock_words(at, now)
    if age_of(at, now, limits) == "stale":
        return translate("AgeLabel", "last known {time}").format(time=when)
    return translate("AgeLabel", "as of {time}").format(time=when) if prefix else when


class AgeLabel(Label):
    """Takes times in local time; looks again every 20 s while it can be seen.

    `limits` overrides when a number ages: promotions are daily.
    """

    def __init__(
        self,
        at: datetime | None = None,
        *,
        limits: Ages | None = None,
        prefix: bool = True,
        now: Callable[[], datetime] = local_now,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(role="caption", tone="ink3", align=align, parent=parent)
        self._at, self._limits, self._prefix, self._now = at, limits, prefix, now
        self._timer = 0
        self.refresh()

    def age(self) -> Age | None:
        return age_of(self._at, self._now(), self._limits) if self._at else None

    def refresh(self) -> None:
        age = self.age()
        self.setProperty("age", age)
        if self._at is None or age is None:
            self.setText("")
            return
        self.setText(age_words(self._at, self._now(), self._limits, prefix=self._prefix))
        self.set_tone(TONES[age])

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        if not self._timer:
            self._timer = self.startTimer(_REFRESH_MS, Qt.TimerType.VeryCoarseTimer)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0
        super().hideEvent(event)

    def timerEvent(self, _event: QTimerEvent) -> None:
        self.refresh()
