"""The same names as in `ui.format` and `ui.words.counts`, for the two files that still ask here."""

from ui.format.numbers import NARROW_SPACE, grouped
from ui.format.times import local, moment, zone_of
from ui.words.counts import counted

__all__ = ["NARROW_SPACE", "counted", "grouped", "local", "moment", "zone_of"]
