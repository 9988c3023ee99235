"""The languages of the app and how one is put in force."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import resources

_NAME = "language"

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "et": "Eesti",
    "pl": "Polski",
    "ru": "Русский",
    "de": "Deutsch",
}
"""BCP 47 code -> the language's own name, in the order they are offered."""

PSEUDO_LONG, PSEUDO_RTL = "qps-ploc", "qps-plocm"
"""For tests: half as long again with marks on the letters, and the same mirrored, right to left."""


@cache
def _catalogue(code: str) -> bytes:
    """Kept: Qt reads it in place for as long as the translator lives."""
    return resources.read_bytes("translations", f"associate_{code}.qm")


def use_language(app: QApplication, code: str) -> None:
    """Windows made from now on speak `code`; an unknown one is English."""
    known = code if code in LANGUAGES else "en"
    if before := app.findChild(QTranslator, _NAME):
        app.removeTranslator(before)
        before.deleteLater()
    translator = QTranslator(app)
    translator.setObjectName(_NAME)
    translator.load(_catalogue(known))
    app.installTranslator(translator)
    QLocale.setDefault(QLocale(known))
