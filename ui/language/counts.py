"""How many there are, and how long it took, in words that follow the plurals of the language."""

from PySide6.QtCore import QCoreApplication

from associate_app.domain.time import MINUTE
from ui.format.numbers import grouped


class _Counts:
    def tr(self, text: str, comment: str, count: int) -> str:
        """`text` in the form that `count` takes (CLDR), with its `{n}` filled in.

        lupdate reads `counts.tr("{n} items", "", count)` as a plural of the context "counts".
        """
        return QCoreApplication.translate("counts", text, comment or None, count).replace(
            "{n}", grouped(count)
        )


counts = _Counts()


def lasted(milliseconds: int) -> str:
    """ "50 minutes", "3 hours", "2 days"."""
    minutes = max(1, milliseconds // MINUTE)
    if minutes < 60:
        return counts.tr("{n} minutes", "", minutes)
    if minutes < 48 * 60:
        return counts.tr("{n} hours", "", round(minutes / 60))
    return counts.tr("{n} days", "", round(minutes / 60 / 24))
