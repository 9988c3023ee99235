"""How many there are, and how long it took, in words."""

from PySide6.QtCore import QCoreApplication

from associate_app.domain.time import MINUTE
from ui.format.numbers import grouped


def counted(count: int, one: str, many: str) -> str:
    """`many` with its `{n}` filled in, or `one`."""
    return one if count == 1 else many.format(n=grouped(count))


def lasted(milliseconds: int) -> str:
    """ "50 minutes", "3 hours", "2 days"."""
    minutes = max(1, milliseconds // MINUTE)
    if minutes < 60:
        return counted(minutes, _tr("1 minute"), _tr("{n} minutes"))
    if minutes < 48 * 60:
        return counted(round(minutes / 60), _tr("1 hour"), _tr("{n} hours"))
    return counted(round(minutes / 60 / 24), _tr("1 day"), _tr("{n} days"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Counts", text)
